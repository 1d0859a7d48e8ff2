import type { CueStage, InfantPlace } from '../session/session-state';
import type { GazeThing } from './gaze';
import type { Expression } from './expressions';

/** How the infant is held or lies; a picture pose, not a rule. */
export type InfantPose = InfantPlace | 'shoulder' | 'cradleFeed' | 'cradleRock' | 'highChair';

/** What any view shows of the infant. Words, picture and sound read the same one. */
export interface InfantView {
  readonly ageWeeks: number;
  readonly pose: InfantPose;
  /** Weights that sum to 1; the rig blends towards them in its own time. */
  readonly expressions: Readonly<Partial<Record<Expression, number>>>;
  /** What it looks at; null where the expression says it. */
  readonly gaze: GazeThing | null;
  /** What shows outside, 0 to 1. */
  readonly shownArousal: number;
  /** What it feels inside, 0 to 1 (X-ray and infant's-eye view only). */
  readonly feltArousal: number;
  readonly stage: CueStage;
  /** Stiffness of the body, 0 to 1: fear and abrupt handling. */
  readonly tension: number;
  readonly isCrying: boolean;
  readonly isAsleep: boolean;
  /** A short answer of the body to the last act; null when there was none or it is over. */
  readonly reaction: {
    readonly kind: 'ease' | 'startle' | 'stiffen' | 'turnAway' | 'brighten';
    /** Grows with each reaction, so that two alike are told apart. */
    readonly id: number;
  } | null;
  /** What the ear hears; `intensity` says how much, never what. */
  readonly sound: {
    readonly kind:
      'none' | 'breath' | 'coo' | 'babble' | 'laugh' | 'fuss' | 'cry' | 'peakCry' | 'hiccup';
    readonly intensity: number;
  };
}
