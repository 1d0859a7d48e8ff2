import type { ArousalSegment } from './arousal';
import type { NeedKind } from './need';
import type { Manner } from './response';
import type { SignallingStrategy } from './signalling-strategy';

/** The same data, to be filled in place: runs of millions of episodes use one object again and again. */
export type Mutable<Data> = { -readonly [Key in keyof Data]: Data[Key] };

/** One answer to a bid, as the infant gets it. */
export interface Answer {
  readonly atSeconds: number;
  /** How well it meets the need, 0 to 1. */
  readonly fit: number;
  readonly manner: Manner;
  /** A sudden shout, a looming face, a mocking voice: frightens whatever else it does. */
  readonly isFrightening: boolean;
  /** Fraction of the answer spent in physical contact, 0 to 1. */
  readonly contact: number;
  /**
   * A safe put-down to take a breath, a closer look: never a miss, and the wait until the next
   * answer is not held against the caregiver.
   */
  readonly isPause?: boolean;
  /**
   * In play: 0 leaves the infant's move without a reply, 0.5 follows with pauses, 1 tracks every
   * movement. Left out: followed with pauses.
   */
  readonly tracking?: number;
}

/** What an answer does at once; the picture, the words and the sound all follow from it. */
export type AnswerEffect = 'eases' | 'easesALittle' | 'unmoved' | 'startles' | 'stiffens';

export interface AnswerRecord extends Answer {
  readonly effect: AnswerEffect;
  /** Late, unfitting, abrupt or frightening: something to mend. */
  readonly isMiss: boolean;
  /** A fitting answer, not abrupt, after a miss in the same episode. */
  readonly isMend: boolean;
}

/** A bid and what followed, while it lasts. Plain data; times in model seconds. */
export interface Episode {
  readonly need: NeedKind;
  /** 0 to 1: how far arousal rises when nobody comes. */
  readonly intensity: number;
  /** False for the bout that nothing soothes: answers comfort, but it ends in its own time. */
  readonly isSoothable: boolean;
  readonly startedAtSeconds: number;
  readonly strategy: SignallingStrategy;
  /** How long it signals on without an answer that meets the need, in seconds. */
  readonly patienceSeconds: number;
  arousal: ArousalSegment;
  /** When the present segment leads to calm; Infinity when it does not. */
  settlesAtSeconds: number;
  /** Highest arousal before the present segment's end, 0 to 1. */
  peakArousal: number;
  /** Arousal-seconds of all segments before the present one. */
  areaBefore: number;
  answers: AnswerRecord[];
}

/** What the infant learns from when an episode is over. */
export interface EpisodeOutcome {
  readonly need: NeedKind;
  readonly strategy: SignallingStrategy;
  readonly startedAtSeconds: number;
  readonly endedAtSeconds: number;
  /** Mean arousal over the episode, 0 to 1. */
  readonly meanArousal: number;
  /** Highest arousal, 0 to 1. */
  readonly peakArousal: number;
  readonly answers: readonly AnswerRecord[];
  /** Seconds from start to settled; null when it ended unsettled. */
  readonly settledAfterSeconds: number | null;
  /** How clearly the need showed; 1 is a plain signal of an infant of ordinary readability. */
  readonly signalClarity: number;
}
