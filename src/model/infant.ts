import type { Temperament } from './temperament';
import type { TrustState } from './trust-state';

/** One infant in one relationship. Plain data: it can be saved and copied as it is. */
export interface Infant {
  readonly temperament: Temperament;
  ageWeeks: number;
  /** What it has learned of this caregiver; read it through `readTrust`. */
  trust: TrustState;
}
