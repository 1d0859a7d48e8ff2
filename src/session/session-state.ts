import type { AnswerEffect, Episode, EpisodeOutcome } from '../model/episode';
import type { Infant } from '../model/infant';
import type { NeedKind } from '../model/need';
import type { RandomState } from '../model/random';
import type { Manner, ResponseKind } from '../model/response';
import type { TrustReading } from '../model/trust-reading';
import type { Circumstance } from './circumstance-names';
import type { CaredMoment, MomentOrigin, NeedCounts } from './cared-moment';
import type { PlayRules } from './play-rules';
import type { Story } from './story';

/** How loudly a need shows on the outside: the three stages of a cue. */
export const CUE_STAGES = ['calm', 'whisper', 'talk', 'shout'] as const;
export type CueStage = (typeof CUE_STAGES)[number];

/** Where the infant is; the picture follows it. */
export const INFANT_PLACES = ['mat', 'cot', 'changingTable', 'arms'] as const;
export type InfantPlace = (typeof INFANT_PLACES)[number];

/** Where the caregiver is: near enough for whispers, or busy with the rest of life. */
export type Whereabouts = 'near' | 'busy';

/** A moment of the day after the seed has varied it. */
export interface PlannedMoment {
  readonly id: string;
  readonly need: NeedKind;
  readonly intensity: number;
  readonly isSoothable: boolean;
  /** Model seconds between the end of the moment before and this one's start. */
  readonly gapSeconds: number;
  /** Clock on the wall at the start, minutes since midnight. */
  readonly clockMinutes: number;
  readonly place: InfantPlace;
  /** String keys that tell the context at the start ("fed two hours ago"). */
  readonly contextKeys: readonly string[];
  /** Lived, but not learned from: what would have come of the day without it. */
  readonly isLeftOut?: boolean;
}

/** Something else that asks for the caregiver. Real progress, no punishment. */
export interface TaskState {
  readonly id: string;
  readonly kind: 'phone' | 'cook' | 'work' | 'sibling' | 'rest';
  /** Model milliseconds at which it comes up, null while it waits for its moment. */
  readonly offeredAtMilliseconds: number | null;
  /** Milliseconds after which it goes away by itself, null if it stays. */
  readonly endsAtMilliseconds: number | null;
  /** Work done and needed, model seconds. */
  readonly doneSeconds: number;
  readonly neededSeconds: number;
  readonly status: 'waiting' | 'offered' | 'doing' | 'done' | 'gone';
  /** What it waits for: the start or the end of a moment, and then some seconds. */
  readonly offer: {
    readonly momentId: string;
    readonly when: 'start' | 'end';
    readonly afterSeconds: number;
  };
  /** How long it waits for the caregiver once it has come up, model seconds; null: all day. */
  readonly staysSeconds: number | null;
  /** What finishing it gives: energy as a fraction, help as a number of times. */
  readonly gives: { readonly energy: number; readonly helpCount: number };
  /** Since when it has been worked on in one go, and what had been done before that. */
  readonly doing: { readonly sinceMilliseconds: number; readonly doneSeconds: number } | null;
}

/** From this minute of the day on, this light. */
export interface LightChange {
  readonly fromMinutes: number;
  readonly light: 'day' | 'evening' | 'night';
}

/** Energy as a straight line between two events, cut off at 0 and 1. */
export interface EnergyLine {
  readonly fromMilliseconds: number;
  readonly level: number;
  readonly perSecond: number;
}

/** How the moment that is on began, for its record. */
export interface MomentStart extends MomentOrigin {
  readonly atMilliseconds: number;
  readonly energy: number;
  readonly whereabouts: Whereabouts;
  readonly firstAnswerStage: CueStage | null;
}

/** A response that has been begun and has not reached the infant yet. */
export interface Reach {
  readonly response: ResponseKind;
  readonly startedAtMilliseconds: number;
  /** When a held reach has become plain, and gentle (it then lands by itself). */
  readonly plainAtMilliseconds: number;
  readonly gentleAtMilliseconds: number;
  /** Fixed by the switch; null while a hold decides. */
  readonly manner: Manner | null;
}

/** What the caregiver is doing with the infant now, after it landed. */
export interface Activity {
  readonly response: ResponseKind;
  readonly manner: Manner;
  readonly effect: AnswerEffect | null;
  readonly startedAtMilliseconds: number;
  readonly endsAtMilliseconds: number;
}

/** How an infant answers in play. */
export type TurnReply = 'coo' | 'smile' | 'kick';

/** Whose turn it is in play, while an exchange is on (`turns.ts`). */
export interface Turn {
  /** `away`: looks aside, talked over; `open`: has answered, and waits for the caregiver. */
  readonly whose: 'adult' | 'infant' | 'away' | 'open';
  /** When it passes on by itself. */
  readonly untilMilliseconds: number;
  /** Of the infant's turns, those it was left and those that were taken from it. */
  readonly left: number;
  readonly taken: number;
}

/** What a player can do. `atMilliseconds` is the model clock; the log keeps exactly these. */
export type SessionInput =
  | { readonly type: 'reach'; readonly response: ResponseKind }
  | { readonly type: 'release' }
  | { readonly type: 'respond'; readonly response: ResponseKind; readonly manner: Manner }
  | { readonly type: 'goNear' }
  | { readonly type: 'goBusy'; readonly taskId: string };
export type LoggedInput = SessionInput & { readonly atMilliseconds: number };

/** What happened, once and in order, for anyone who shows or says it. */
export type SessionEvent = { readonly id: number; readonly atMilliseconds: number } & (
  | { readonly type: 'moment'; readonly momentId: string }
  | {
      readonly type: 'cue';
      readonly momentId: string;
      readonly stage: CueStage;
      readonly isRising: boolean;
    }
  | { readonly type: 'look'; readonly momentId: string | null }
  | {
      readonly type: 'answer';
      readonly momentId: string | null;
      readonly response: ResponseKind;
      readonly manner: Manner;
      readonly effect: AnswerEffect;
      readonly isMiss: boolean;
      readonly isMend: boolean;
      readonly delaySeconds: number | null;
    }
  | {
      readonly type: 'leftOff';
      readonly momentId: string | null;
      /** The infant was talked to before. */
      readonly isTold: boolean;
    }
  | {
      readonly type: 'turn';
      readonly momentId: string;
      /** To the infant; it answers; its turn was taken; a toy was pushed in; it looks back. */
      readonly what: 'passes' | 'replies' | 'taken' | 'imposed' | 'returns';
      readonly reply: TurnReply;
    }
  | { readonly type: 'settled'; readonly momentId: string }
  | { readonly type: 'gaveUp'; readonly momentId: string }
  | { readonly type: 'whereabouts'; readonly whereabouts: Whereabouts }
  | { readonly type: 'task'; readonly taskId: string; readonly status: TaskState['status'] }
  | { readonly type: 'dayEnded' }
);

/** A finished moment with the reading before and after it was learned from. */
export interface MomentRecord extends CaredMoment {
  readonly moment: PlannedMoment;
  readonly outcome: EpisodeOutcome;
  readonly firstAnswerStage: CueStage | null;
  readonly before: TrustReading;
  readonly after: TrustReading;
  /** Energy and whereabouts when the moment began. */
  readonly energyAtStart: number;
  readonly whereaboutsAtStart: Whereabouts;
  /** What else the hours held that it stands for, told bid by bid; absent by earlier rules. */
  readonly besides?: NeedCounts | undefined;
}

/** One play-through. Plain, immutable data; `advance` and `dispatch` give the next one. */
export interface SessionState {
  readonly scenarioId: string;
  /** By which it was begun and goes on. */
  readonly rules: PlayRules;
  readonly seed: number;
  /** What somebody chose of who it is about; absent when all of it is the seed's. */
  readonly story?: Story | undefined;
  /** Cards of circumstances, in the order of their table; none is the day as its file has it. */
  readonly circumstances: readonly Circumstance[];
  /** Which visit of a year this is, from 0; 0 for a day by itself, too. */
  readonly visitIndex: number;
  /** Model clock, whole milliseconds, so that time adds up exactly. */
  readonly timeMilliseconds: number;
  readonly random: RandomState;
  readonly phase: 'running' | 'ended';
  readonly infant: Infant;
  /** The infant as it was when the day began. */
  readonly infantAtStart: Infant;
  /** The lived moments of each visit before this one; none of a day by itself. */
  readonly careBefore: readonly (readonly MomentRecord[])[];
  /** Each lived moment stands for this many like it in these weeks; the screen says so. */
  readonly standsForEpisodes: number;
  readonly moments: readonly PlannedMoment[];
  /** Index into `moments` of the moment that is on, or comes next. */
  readonly momentIndex: number;
  /** When the next moment begins; null while one is on or the day has ended. */
  readonly nextMomentAtMilliseconds: number | null;
  readonly episode: Episode | null;
  readonly momentStart: MomentStart | null;
  /** Null while nobody plays with the infant. */
  readonly turn: Turn | null;
  readonly stage: CueStage;
  readonly place: InfantPlace;
  readonly isAsleep: boolean;
  /** Since the last moment the caregiver has pushed something of its own on a calm infant. */
  readonly isCalmImposed: boolean;
  /**
   * What unasked-for acts have heaped up by `atMilliseconds`; it fades with time, and from 1 on
   * the infant asks for less (`calm-acts.ts`).
   */
  readonly stimulation: { readonly level: number; readonly atMilliseconds: number };
  readonly whereabouts: Whereabouts;
  /** Caregiver's energy, 0 to 1; gentle reaches take longer when it is low. */
  readonly energy: number;
  readonly energyLine: EnergyLine;
  /** How many more times somebody can be asked to help today. */
  readonly helpLeftCount: number;
  readonly tasks: readonly TaskState[];
  readonly reach: Reach | null;
  readonly activity: Activity | null;
  readonly light: readonly LightChange[];
  /** Where the wall clock stood when the calm stretch between two moments began. */
  readonly calmFrom: { readonly atMilliseconds: number; readonly clockMinutes: number };
  /** Calm seconds after the last moment, and when they are over (null before they begin). */
  readonly tailSeconds: number;
  readonly endsAtMilliseconds: number | null;
  /** Before this time nothing happens by itself; null when nothing ever will. */
  readonly nextEventAtMilliseconds: number | null;
  readonly readingAtStart: TrustReading;
  readonly history: readonly MomentRecord[];
  readonly inputs: readonly LoggedInput[];
  readonly events: readonly SessionEvent[];
}
