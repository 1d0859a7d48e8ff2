import { BUILT_IN_CAREGIVER_NAMES, type BuiltInCaregiverName } from '../caregivers/caregiver-names';
import type { SessionState } from '../session/session-state';
import { TEMPOS, type Tempo } from '../session/session-time';
import type { WatchState } from '../simulation/watch/run-watch';
import { STOP_OPTIONS, type StopOption, type WatchStop } from '../simulation/watch/watch-stops';
import { frightNow } from './fright';
import { VISIT_NAMES, type VisitName } from './chapter-view';
import { PRESETS } from './lab/caregiver-name';
import { whoIn } from './identity';
import type { Line } from './line';
import { newestOf, recentExperiences } from './xray-experience';

/** A caregiver that can be watched. */
export interface WatchedName {
  readonly name: BuiltInCaregiverName;
  readonly nameKey: string;
  readonly aboutKey: string;
}

/** A question of the day, and the answers on offer. */
export interface WatchQuestion {
  readonly stopId: string;
  /** From 1, of `count`. */
  readonly number: number;
  readonly count: number;
  readonly line: Line;
  readonly options: readonly { readonly option: StopOption; readonly labelKey: string }[];
}

/** What was guessed at a stop and what came; null while that is still to come. */
export interface WatchGuessView {
  readonly stopId: string;
  readonly clockMinutes: number;
  readonly questionKey: string;
  /** Null when the question was passed by. */
  readonly guessKey: string | null;
  readonly cameKey: string | null;
  readonly isAsGuessed: boolean;
}

/** A moment that is over: what was done, and what it moved most. */
export interface WatchedMoment {
  readonly clockMinutes: number;
  readonly happened: Line;
  /** Null when nothing can be seen to have moved. */
  readonly moved: Line | null;
}

/** What watching shows beside the day itself, as data and string keys. */
export interface WatchView {
  readonly who: WatchedName;
  readonly visit: VisitName;
  /** What the caregiver does now. */
  readonly deed: Line;
  readonly question: WatchQuestion | null;
  /** The last moments that are over, the newest first. */
  readonly lately: readonly WatchedMoment[];
  readonly guesses: readonly WatchGuessView[];
  readonly isRunning: boolean;
  /** Tempos next to the present one; null at the ends. */
  readonly slower: Tempo | null;
  readonly faster: Tempo | null;
}

/** The caregivers that can be watched, in the order of the lab. */
export const WATCHED_NAMES: readonly WatchedName[] = BUILT_IN_CAREGIVER_NAMES.map((name) => {
  const slug = PRESETS.find((preset) => preset.name === name)?.slug ?? name;
  return { name, nameKey: `lab.preset.${slug}`, aboutKey: `watch.about.${slug}` };
});

/** What the caregiver of a watched day does at this moment, in words for those who see and hear. */
export function watchDeed(session: SessionState): Line {
  const { reach, activity, whereabouts, tasks, episode, stage } = session;
  if (reach) {
    const { response, manner } = reach;
    return { key: 'watch.deed.reach', args: { response, manner: manner ?? 'plain' } };
  }
  const task = tasks.find(({ status }) => status === 'doing');
  if (whereabouts === 'busy' && task) return { key: 'watch.deed.busy', args: { task: task.kind } };
  if (activity) {
    const { response, manner } = activity;
    const fright = frightNow(session);
    if (fright) return { key: 'watch.deed.fright', args: { fright } };
    return { key: 'watch.deed.act', args: { response, manner } };
  }
  const isAsked = episode !== null && stage !== 'calm';
  return { key: isAsked ? 'watch.deed.waits' : 'watch.deed.near', args: {} };
}

const optionKey = (kind: WatchStop['kind'], option: StopOption): string =>
  `watch.option.${kind}.${option}`;

function questionOf({ day, guesses, isAsking }: WatchState): WatchQuestion | null {
  const stop = day.stops[guesses.length];
  if (!isAsking || !stop) return null;
  const { id, kind, response, manner } = stop;
  return {
    stopId: id,
    number: guesses.length + 1,
    count: day.stops.length,
    line: {
      key: `watch.ask.${kind}`,
      args: { response: response ?? '', manner: manner ?? '' },
    },
    options: STOP_OPTIONS[kind].map((option) => ({ option, labelKey: optionKey(kind, option) })),
  };
}

/** What was guessed so far and what came of it, as far as the day has got. */
export function watchGuesses(
  { day, guesses }: WatchState,
  timeMilliseconds: number,
): WatchGuessView[] {
  return guesses.flatMap(({ stopId, guess }) => {
    const stop = day.stops.find(({ id }) => id === stopId);
    if (!stop) return [];
    const { kind, came, clockMinutes, comesAtMilliseconds } = stop;
    const isKnown = timeMilliseconds >= comesAtMilliseconds;
    return [
      {
        stopId,
        clockMinutes,
        questionKey: `watch.asked.${kind}`,
        guessKey: guess === null ? null : optionKey(kind, guess),
        cameKey: isKnown ? optionKey(kind, came) : null,
        isAsGuessed: isKnown && guess === came,
      },
    ];
  });
}

/** Who is watched, by a caregiver's name. */
export function watchedName(caregiver: BuiltInCaregiverName): WatchedName {
  return WATCHED_NAMES.find(({ name }) => name === caregiver) ?? WATCHED_NAMES[0]!;
}

/** So many moments are shown; view threshold. */
const MOST_LATELY = 2;

function latelyOf(session: SessionState): WatchedMoment[] {
  return recentExperiences(session, whoIn(session))
    .slice(0, MOST_LATELY)
    .map((experience) => ({
      clockMinutes: experience.clockMinutes,
      happened: experience.happened,
      moved: newestOf([experience]),
    }));
}

const TIMED = TEMPOS.filter((tempo) => tempo !== 'untimed');

/** Everything that watching shows for a session, at the tempo of this user. */
export function watchView(session: SessionState, watch: WatchState, tempo: Tempo): WatchView {
  const place = tempo === 'untimed' ? -1 : TIMED.indexOf(tempo);
  return {
    who: watchedName(watch.day.caregiver),
    visit: VISIT_NAMES.find(({ id }) => id === session.scenarioId) ?? VISIT_NAMES[0]!,
    deed: watchDeed(session),
    question: questionOf(watch),
    lately: latelyOf(session),
    guesses: watchGuesses(watch, session.timeMilliseconds),
    isRunning: !watch.isStopped && !watch.isAsking,
    slower: TIMED[place - 1] ?? null,
    faster: TIMED[place + 1] ?? null,
  };
}
