import { PATTERNS, type Pattern, type TrustReading } from '../../model/trust-reading';
import type { LikeGroup, LikeInfant } from '../../simulation/year/like-infants';

/** A group of simulated infants, counted. */
export interface HundredView {
  readonly group: LikeGroup;
  readonly count: number;
  readonly rows: readonly {
    readonly pattern: Pattern;
    readonly count: number;
    /** Another draw of as many would mostly lie within so many (two standard deviations). */
    readonly give: number;
  }[];
  /** Means, fractions 0 to 1; null while there is nobody. */
  readonly trustInCaregiver: number | null;
  readonly trustInSelf: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Counts a group of infants. */
export function hundredView(group: LikeGroup, infants: readonly LikeInfant[]): HundredView {
  const total = infants.length;
  return {
    group,
    count: total,
    rows: PATTERNS.map((pattern) => {
      const count = infants.filter((infant) => infant.pattern === pattern).length;
      const share = total === 0 ? 0 : count / total;
      return { pattern, count, give: Math.ceil(2 * Math.sqrt(total * share * (1 - share))) };
    }),
    trustInCaregiver: mean(infants.map((infant) => infant.trustInCaregiver)),
    trustInSelf: mean(infants.map((infant) => infant.trustInSelf)),
  };
}

/** A likelihood with how far another year's luck could have moved it. */
export interface LikelihoodView {
  readonly pattern: Pattern;
  readonly value: number;
  /** Eight in ten of the same infant's other years lie between; null until enough are known. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Fewer other years than these give no range. */
const ENOUGH = 20;
const RANGE = [0.1, 0.9] as const;

function quantile(sorted: readonly number[], fraction: number): number {
  return sorted[Math.round(fraction * (sorted.length - 1))] ?? 0;
}

/** The likelihoods of this infant, and their range over other years of the same infant. */
export function likelihoodsView(
  { patternLikelihoods }: TrustReading,
  same: readonly LikeInfant[],
): LikelihoodView[] {
  return PATTERNS.map((pattern) => {
    const value = patternLikelihoods[pattern];
    if (same.length < ENOUGH) return { pattern, value, range: null };
    const values = same.map(({ likelihoods }) => likelihoods[pattern]).sort((a, b) => a - b);
    const [low, high] = RANGE.map((fraction) => quantile(values, fraction)) as [number, number];
    // What did happen belongs to what can happen.
    return { pattern, value, range: [Math.min(low, value), Math.max(high, value)] };
  });
}
