import { RESPONSE_KINDS, type Manner, type ResponseKind } from '../model/response';
import { clockMinutesAt, runsAhead } from '../session/day-clock';
import type { SessionState, TaskState, Whereabouts } from '../session/session-state';
import type { Tempo } from '../session/session-time';
import { ageArgs } from './age';
import { contextLines, hasLookedCloser, heardLine, seenLines, whoOf } from './captions';
import type { Line } from './line';
import { observe } from './observation';
import { roomLines } from './room-noises';
import { leafOf, type VineLeaf } from './vine';

/** The part of the user's settings that changes what the play page shows. */
export interface PlayViewSettings {
  readonly tempo: Tempo;
  readonly manner: 'hold' | 'switch';
  readonly switchManner: Manner;
  readonly cueHelp: boolean;
  readonly soundCaptions: boolean;
}

/** One response as a control of the page. */
export interface ResponseControl {
  readonly kind: ResponseKind;
  /** `response.<kind>` */
  readonly labelKey: string;
  readonly isEnabled: boolean;
  /** Being done now: it has reached the infant. */
  readonly isActive: boolean;
  /** From 0 when begun to 1 when gentle; null while it is not on its way. */
  readonly reachProgress: number | null;
  /** The part of `reachProgress` from which letting go is plain, no longer abrupt. */
  readonly plainFrom: number;
}

/** When an untimed choice is done. */
export const WHEN_CHOICES = ['now', 'minute', 'later', 'notThisTime'] as const;
export type WhenChoice = (typeof WHEN_CHOICES)[number];

/** One other-life task as a control of the page. */
export interface TaskControl {
  readonly id: string;
  readonly kind: TaskState['kind'];
  /** `task.<kind>.name` */
  readonly labelKey: string;
  /** `task.<kind>.<status>` */
  readonly statusKey: string;
  readonly status: TaskState['status'];
  /** 0 to 1 */
  readonly progress: number;
  /** It asks for the caregiver now: a phone that rings. */
  readonly isCalling: boolean;
  readonly isEnabled: boolean;
}

/** What the ear gets, in words; `intensity` 0 to 1 says how much, never what. */
export interface SoundCaption extends Line {
  readonly intensity: number;
}

/** Everything the play page shows and offers, as data and string keys. */
export interface PlayView {
  /** Wall clock of the day. */
  readonly clock: {
    readonly hours: number;
    readonly minutes: number;
    /** The hands run ahead to the next moment. */
    readonly runsAhead: boolean;
  };
  readonly age: Line;
  /** "You see": behaviour, never the need. Empty when nothing can be seen from here. */
  readonly cues: readonly Line[];
  /** "You hear"; null in silence. */
  readonly sound: SoundCaption | null;
  /** The room and the caregiver's own voice in words; the most telling ones. */
  readonly around: readonly Line[];
  /** Facts for "look closer": time since milk, sleep, change; what just happened. */
  readonly context: readonly Line[];
  /** The player has looked closer at this moment, so the facts are open. */
  readonly isContextOpen: boolean;
  readonly responses: readonly ResponseControl[];
  readonly manner: { readonly mode: 'hold' | 'switch'; readonly value: Manner };
  /** The delays on offer in untimed play; null when time is lived. */
  readonly when: readonly { readonly choice: WhenChoice; readonly labelKey: string }[] | null;
  readonly tasks: readonly TaskControl[];
  readonly whereabouts: Whereabouts;
  readonly canGoNear: boolean;
  /** Caregiver's energy, 0 to 1, with its word: `energy.full|good|low|empty`. */
  readonly energy: { readonly level: number; readonly wordKey: string };
  readonly helpLeftCount: number;
  /** Cards that lie on the table all day. */
  readonly circumstances: SessionState['circumstances'];
  readonly vine: readonly VineLeaf[];
  readonly isOver: boolean;
  /** Newest event; `announcements(session, since)` says in words what came after another. */
  readonly latestEventId: number;
}

function responseControl(state: SessionState, kind: ResponseKind): ResponseControl {
  const { reach, activity, timeMilliseconds } = state;
  const isOnItsWay = reach?.response === kind;
  const start = reach?.startedAtMilliseconds ?? 0;
  const whole = (reach?.gentleAtMilliseconds ?? 0) - start;
  const part = (milliseconds: number) =>
    whole > 0 ? Math.min(1, Math.max(0, (milliseconds - start) / whole)) : 1;
  const isHelpGone = kind === 'askHelp' && state.helpLeftCount === 0;
  return {
    kind,
    labelKey: `response.${kind}`,
    isEnabled: state.phase === 'running' && !isHelpGone,
    isActive: activity?.response === kind,
    reachProgress: isOnItsWay ? part(timeMilliseconds) : null,
    plainFrom: reach && isOnItsWay ? part(reach.plainAtMilliseconds) : 0.5,
  };
}

function taskControl(state: SessionState, task: TaskState): TaskControl {
  const { id, kind, status, doneSeconds, neededSeconds } = task;
  return {
    id,
    kind,
    labelKey: `task.${kind}.name`,
    statusKey: `task.${kind}.${status}`,
    status,
    progress: neededSeconds > 0 ? Math.min(1, doneSeconds / neededSeconds) : 1,
    isCalling: status === 'offered',
    isEnabled: state.phase === 'running' && status === 'offered',
  };
}

/** View thresholds of the words for energy. */
function energyWord(level: number): string {
  if (level >= 0.75) return 'full';
  if (level >= 0.5) return 'good';
  return level >= 0.25 ? 'low' : 'empty';
}

/** What the play page shows and offers for a session, under the settings of this user. */
export function playView(state: SessionState, settings: PlayViewSettings): PlayView {
  const look = observe(state);
  const minutes = Math.floor(clockMinutesAt(state));
  const isUntimed = settings.tempo === 'untimed';
  return {
    clock: {
      hours: Math.floor(minutes / 60) % 24,
      minutes: minutes % 60,
      runsAhead: runsAhead(state),
    },
    age: {
      key: 'identity.age',
      args: { ...whoOf(look), ...ageArgs(state.infant.ageWeeks) },
    },
    cues: settings.cueHelp ? seenLines(look) : [],
    sound: settings.soundCaptions ? heardLine(look) : null,
    around: settings.soundCaptions ? roomLines(state, whoOf(look)) : [],
    context: contextLines(look),
    isContextOpen: hasLookedCloser(look),
    responses: RESPONSE_KINDS.map((kind) => responseControl(state, kind)),
    manner: { mode: isUntimed ? 'switch' : settings.manner, value: settings.switchManner },
    when: isUntimed
      ? WHEN_CHOICES.map((choice) => ({ choice, labelKey: `play.when.${choice}` }))
      : null,
    tasks: state.tasks
      .filter((task) => task.status !== 'waiting')
      .map((task) => taskControl(state, task)),
    whereabouts: state.whereabouts,
    canGoNear: state.phase === 'running' && state.whereabouts === 'busy',
    energy: { level: state.energy, wordKey: `energy.${energyWord(state.energy)}` },
    helpLeftCount: state.helpLeftCount,
    circumstances: state.circumstances,
    vine: state.history.map(leafOf),
    isOver: state.phase === 'ended',
    latestEventId: state.events.at(-1)?.id ?? -1,
  };
}
