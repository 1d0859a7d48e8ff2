import type { DayTimeline } from '../session/branch-timeline';
import { tiredness } from '../session/energy';
import type { OtherDay } from '../session/other-circumstances';
import type { SessionState } from '../session/session-state';
import { circumstanceCard, type CircumstanceCard } from './circumstance-view';
import { dayChartView } from './day-chart-view';
import { line, type Line } from './line';
import { ownAnswers } from './own-answers';

/** What the circumstances of a day did, and the same hands under others. */
export interface CircumstancesDid {
  readonly facts: readonly Line[];
  readonly cards: readonly CircumstanceCard[];
  readonly days: readonly {
    readonly kind: OtherDay['kind'];
    readonly trust: number;
    readonly outcome: Line;
  }[];
}

const points = (fraction: number): number => Math.round(fraction * 100);

function helpCame({ events }: SessionState): number {
  return events.filter((event) => event.type === 'answer' && event.response === 'askHelp').length;
}

function medianDelaySeconds({ history }: SessionState): number {
  const delays = history
    .flatMap(({ outcome }) => {
      const first = outcome.answers[0];
      return first ? [first.atSeconds - outcome.startedAtSeconds] : [];
    })
    .sort((a, b) => a - b);
  return Math.round(delays[Math.floor(delays.length / 2)] ?? 0);
}

function outcomeOf({ end }: OtherDay): Line {
  const answers = ownAnswers(end);
  return line('look.life.outcome', {
    gentle: answers.filter(({ manner }) => manner === 'gentle').length,
    answers: answers.length,
    seconds: medianDelaySeconds(end),
    energy: points(end.energy),
    help: helpCame(end),
  });
}

function factsOf(timeline: DayTimeline): Line[] {
  const { energy, busy } = dayChartView(timeline);
  const levels = energy.map(({ level }) => level);
  const low = Math.min(...levels);
  const busyMilliseconds = busy.reduce(
    (sum, span) => sum + span.toMilliseconds - span.fromMilliseconds,
    0,
  );
  const came = helpCame(timeline.end);
  return [
    line('look.life.energy', { start: points(levels[0] ?? 0), low: points(low) }),
    line('look.life.gentle', { percent: points(tiredness(low) - 1) }),
    line('look.life.busy', { minutes: Math.round(busyMilliseconds / 60_000) }),
    line('look.life.help', { had: came + timeline.end.helpLeftCount, came }),
  ];
}

/** What the circumstances of a lived day did. */
export function circumstancesDid(
  timeline: DayTimeline,
  days: readonly OtherDay[],
): CircumstancesDid {
  return {
    facts: factsOf(timeline),
    cards: timeline.end.circumstances.map(circumstanceCard),
    days: days.map((day) => ({
      kind: day.kind,
      trust: (day.end.history.at(-1)?.after ?? day.end.readingAtStart).trustInCaregiver.mean,
      outcome: outcomeOf(day),
    })),
  };
}
