import type { LabCaregiver } from '../../caregivers/lab-setup-schema';
import { caregiverOf } from '../../caregivers/edit-care';
import type { CheckedFact } from '../../simulation/lab/lab-run';
import type { Pattern } from '../../model/trust-reading';

/** A published distribution of the four patterns; words and source are in the string table. */
export interface PublishedFigures {
  readonly id: 'allFamilies' | 'typicalFamilies' | 'preschool' | 'institutions' | 'maltreated';
  /** Fractions; null where a study gives none or counts two patterns together. */
  readonly shares: Readonly<Record<Pattern, number | null>>;
  readonly certainty: 'well' | 'some';
}

/** Published shares of the patterns, with how sure the field is of each. */
export const PUBLISHED: readonly PublishedFigures[] = [
  {
    id: 'allFamilies',
    shares: { secure: 0.516, avoidant: 0.147, resistant: 0.102, disorganized: 0.235 },
    certainty: 'well',
  },
  {
    id: 'typicalFamilies',
    shares: { secure: 0.62, avoidant: 0.15, resistant: 0.09, disorganized: 0.15 },
    certainty: 'well',
  },
  {
    id: 'preschool',
    shares: { secure: 0.535, avoidant: 0.14, resistant: 0.11, disorganized: 0.215 },
    certainty: 'well',
  },
  {
    id: 'institutions',
    shares: { secure: 0.18, avoidant: null, resistant: null, disorganized: 0.54 },
    certainty: 'some',
  },
  {
    id: 'maltreated',
    shares: { secure: 0.13, avoidant: null, resistant: null, disorganized: 0.5 },
    certainty: 'some',
  },
];

/** Whether care is sharper than life on purpose: one script all year, not a mix of real people. */
export function isSharperThanLife(entry: LabCaregiver): boolean {
  return caregiverOf(entry) !== null;
}

/** A row of the plausibility table with the key of its words. */
export interface FactRow extends CheckedFact {
  /** `n7b`: the second part of finding 7. */
  readonly slug: string;
}

/** Names the parts of each finding by letters, in their order. */
export function factRows(rows: readonly CheckedFact[]): FactRow[] {
  const seen = new Map<number, number>();
  return rows.map((row) => {
    const part = seen.get(row.number) ?? 0;
    seen.set(row.number, part + 1);
    return { ...row, slug: `n${row.number}${String.fromCharCode(97 + part)}` };
  });
}
