import type { Manner, ResponseKind } from '../model/response';

/** Where untimed play stands: the world waits for a choice, or runs until the next one. */
export interface UntimedPlan {
  readonly isWaiting: boolean;
  /** "Not this time": the world runs until this moment is over. */
  readonly isDeclined: boolean;
  /** A choice that was put off, and the model time at which it is done. */
  readonly pending: {
    readonly response: ResponseKind;
    readonly manner: Manner;
    readonly atMilliseconds: number;
  } | null;
  /** The world stops for the next choice here at the latest. */
  readonly runUntilMilliseconds: number | null;
}
