import type { Parameters } from './parameters';
import { LARGEST_SQUARED_ERROR, type TrustState } from './trust-state';

/** Surprise about whether anyone comes, 0 to 1. */
export function whetherSurprise(trust: TrustState): number {
  return Math.min(1, trust.surpriseWhether / LARGEST_SQUARED_ERROR);
}

/** Surprise about when, 0 to 1, on a scale compressed so that small jitter stays small. */
export function whenSurprise(trust: TrustState, parameters: Parameters): number {
  return Math.min(1, trust.surpriseWhen / parameters.surpriseWhenScale);
}

/** Surprise about how it is done, 0 to 1. */
export function howSurprise(trust: TrustState): number {
  return Math.min(1, trust.surpriseHow / LARGEST_SQUARED_ERROR);
}

/** The three together, 0 to 1: a weighted mean. */
export function overallSurprise(trust: TrustState, parameters: Parameters): number {
  return (
    parameters.surpriseOfWhether * whetherSurprise(trust) +
    parameters.surpriseOfWhen * whenSurprise(trust, parameters) +
    parameters.surpriseOfHow * howSurprise(trust)
  );
}
