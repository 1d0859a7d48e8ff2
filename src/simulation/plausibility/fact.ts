import type { ConditionName } from './conditions';
import type { Results } from './results';

/** How sure the field is of a finding. */
export type FactStatus = 'well replicated' | 'moderate' | 'contested' | 'theory' | 'design';

/**
 * What a figure is: a `share` of infants and the `difference` of two shares are fractions, shown in
 * percent and in points; a `correlation` is between -1 and 1; the rest says it itself.
 */
export type FigureUnit = 'share' | 'difference' | 'correlation' | 'ratio' | 'tracking' | 'minutes';

/** One published finding, or one part of it, that the model should reproduce. */
export interface Fact {
  /** Parts of one finding share its number. */
  readonly number: number;
  readonly says: string;
  /** Whose infants it is measured on. */
  readonly caregivers: readonly ConditionName[];
  readonly output: (results: Results) => number;
  readonly unit: FigureUnit;
  /** Both ends belong to it. */
  readonly band: readonly [low: number, high: number];
  /** Keys of the bibliography in `model.md`. */
  readonly source: string;
  readonly status: FactStatus;
}

/** What every part of one finding has in common. */
export type FactHead = Pick<Fact, 'number' | 'source' | 'status'>;
