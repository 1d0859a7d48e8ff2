import { PARAMETERS, type Parameters } from './parameters';
import type { Temperament } from './temperament';
import { createTrustState, type TrustState } from './trust-state';

/** One infant in one relationship. Plain data: it can be saved and copied as it is. */
export interface Infant {
  readonly temperament: Temperament;
  ageWeeks: number;
  /** What it has learned of this caregiver; read it through `readTrust`. */
  trust: TrustState;
}

/**
 * An infant that has learned nothing yet of this caregiver. A second caregiver is a second infant
 * record over the same temperament (see `learnFromOther`).
 */
export function createInfant(
  start: { readonly temperament: Temperament; readonly ageWeeks: number },
  parameters: Parameters = PARAMETERS,
): Infant {
  return {
    temperament: start.temperament,
    ageWeeks: start.ageWeeks,
    trust: createTrustState(parameters),
  };
}

/** A copy that can be changed without touching the first. */
export function copyInfant(infant: Infant): Infant {
  return { ...infant, trust: { ...infant.trust } };
}
