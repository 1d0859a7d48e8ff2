import type { LabSetup } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';
import { PATTERNS, type Pattern } from '../../model/trust-reading';
import type { LabTally } from '../../simulation/lab/lab-tally';
import { sweepPoints } from '../../simulation/lab/sweep';
import { careUnit, type CareUnit } from './care-rows';
import { shareOf, type ShareOfInfants } from './results';

/** One setting of a sweep and what came of it. */
export interface SweepResult {
  readonly values: readonly number[];
  readonly infants: number;
  readonly patterns: Readonly<Record<Pattern, ShareOfInfants>>;
}

export interface SweepView {
  readonly keys: readonly CareKey[];
  readonly units: readonly CareUnit[];
  readonly results: readonly SweepResult[];
  /** Most infants that a setting took. */
  readonly most: number;
}

/** A sweep so far; settings without infants are left out. */
export function sweepView(
  setup: LabSetup,
  arms: readonly { readonly tally: LabTally; readonly infants: number }[],
): SweepView | null {
  const { sweep } = setup;
  if (!sweep) return null;
  const points = sweepPoints(sweep);
  const results = arms.flatMap(({ tally, infants }, index): SweepResult[] => {
    const values = points[index];
    if (!values || infants === 0) return [];
    const patterns = Object.fromEntries(
      PATTERNS.map((pattern) => [pattern, shareOf(tally.likelihoods[pattern])]),
    ) as Record<Pattern, ShareOfInfants>;
    return [{ values, infants, patterns }];
  });
  const counts = results.map(({ infants }) => infants);
  return {
    keys: sweep.keys,
    units: sweep.keys.map(careUnit),
    results,
    most: Math.max(...counts),
  };
}
