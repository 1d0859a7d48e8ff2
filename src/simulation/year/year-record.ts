import type { Infant } from '../../model/infant';
import type { CaredMoment } from '../../session/cared-moment';
import type { Circumstance } from '../../session/circumstance-names';
import type { MomentRecord } from '../../session/session-state';
import type { YearStep } from '../../session/year-state';

/** One visit as far as it tells how its infant was cared for. */
export interface VisitRecord {
  readonly ageWeeks: number;
  /** Each of its moments stands for this many like it. */
  readonly standsForEpisodes: number;
  readonly moments: readonly CaredMoment[];
}

/** What one player did in a year so far: all that others can be cared for by. Plain data. */
export interface YearRecord {
  /** Unsigned 32-bit. */
  readonly seed: number;
  /** The player's own infant, as the last visit left it. */
  readonly infant: Infant;
  readonly visits: readonly VisitRecord[];
  /** Cards that lay on the table all year. */
  readonly circumstances: readonly Circumstance[];
}

/** Whether anything was ever answered; with no answer there is none that strain could change. */
export function hasAnswers({ visits }: YearRecord): boolean {
  return visits.some(({ moments }) => moments.some(({ outcome }) => outcome.answers.length > 0));
}

function caredMoments(history: readonly MomentRecord[]): CaredMoment[] {
  return history.map(
    ({
      outcome: { need, strategy, signalClarity, startedAtSeconds, answers },
      isAfterImposing,
      isExtra,
      isInTurns,
    }) => ({
      outcome: { need, strategy, signalClarity, startedAtSeconds, answers },
      isAfterImposing,
      isExtra,
      isInTurns,
    }),
  );
}

/** The record of a year up to the visit that is on, as far as that has been played. */
export function yearRecord({ year, session }: YearStep): YearRecord {
  const before = year.visits.map(({ history, standsForEpisodes }, index) => ({
    ageWeeks: year.weeks[index]?.fromWeeks ?? session.infant.ageWeeks,
    standsForEpisodes,
    moments: caredMoments(history),
  }));
  const present = {
    ageWeeks: session.infant.ageWeeks,
    standsForEpisodes: session.standsForEpisodes,
    moments: caredMoments(session.history),
  };
  const { seed, infant, circumstances } = session;
  return { seed, infant, circumstances, visits: [...before, present] };
}
