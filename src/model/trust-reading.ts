import type { SignallingStrategy } from './signalling-strategy';

/** A belief of the infant: mean and standard deviation, both as fractions 0 to 1. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
}

/** The four patterns of the literature, as likelihoods; never a label on an infant. */
export const PATTERNS = ['secure', 'avoidant', 'resistant', 'disorganized'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Everything that may be shown of what an infant has learned in one relationship. */
export interface TrustReading {
  readonly trustInCaregiver: Estimate;
  readonly trustInSelf: Estimate;
  readonly expectations: {
    /** Someone comes when I signal. */
    readonly comes: Estimate;
    /** It is safe when they come. */
    readonly safe: Estimate;
    /** It helps. */
    readonly helps: Estimate;
    /** My own signal is what made it happen. */
    readonly ownSignal: Estimate;
  };
  /** 1 = never surprised by when, how or whether; 0 = always surprised. */
  readonly predictability: {
    readonly overall: number;
    readonly when: number;
    readonly how: number;
    readonly whether: number;
  };
  /** Fear bound to this caregiver's approach, 0 to 1. */
  readonly fear: number;
  /** Chance of each way of signalling at the next need; sums to 1. */
  readonly strategyMix: Readonly<Record<SignallingStrategy, number>>;
  /** Likelihoods that sum to 1, never certain. */
  readonly patternLikelihoods: Readonly<Record<Pattern, number>>;
  /** Distress episodes behind this reading; below about 13 it is a guess. */
  readonly distressEpisodeCount: number;
}
