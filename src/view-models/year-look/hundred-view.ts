import { PATTERNS, type Pattern, type TrustReading } from '../../model/trust-reading';
import { momentsOf, momentsSd, STANDARD_ERRORS } from '../../simulation/statistics';
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

/** Fewer infants than these give no range. */
const ENOUGH = 20;

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

/** How likely a pattern is on average over a hundred, with its 95% interval, fractions 0 to 1. */
export interface MeanLikelihood {
  readonly pattern: Pattern;
  readonly mean: number;
  /** Half of the interval that another hundred would mostly lie in. */
  readonly give: number;
}

/** Mean and half of the 95% interval of some values. */
function meanAndGive(values: readonly number[]): { readonly mean: number; readonly give: number } {
  const moments = momentsOf(values);
  const give = (STANDARD_ERRORS * momentsSd(moments)) / Math.sqrt(Math.max(1, values.length));
  return { mean: moments.mean, give };
}

/** The mean likelihoods of a group; none while there are too few to tell. */
export function meanLikelihoods(infants: readonly LikeInfant[]): MeanLikelihood[] {
  if (infants.length < ENOUGH) return [];
  return PATTERNS.map((pattern) => ({
    pattern,
    ...meanAndGive(infants.map(({ likelihoods }) => likelihoods[pattern])),
  }));
}

/** Less is not told in whole points of a hundred. */
const LEAST_POINT = 0.005;

/** What other circumstances did to a hundred, as one line of a comparison, fractions -1 to 1. */
export interface CircumstanceChange {
  readonly secure: { readonly mean: number; readonly give: number };
  readonly trustInCaregiver: number;
  /** A point of a hundred at least, and more than the luck of a hundred infants. */
  readonly isClear: boolean;
}

/**
 * The same hundred infants under other circumstances against their own: each is compared with
 * itself, so that what differs between infants falls away. Null until both are complete.
 */
export function circumstanceChange(
  own: readonly LikeInfant[],
  other: readonly LikeInfant[],
): CircumstanceChange | null {
  if (own.length < ENOUGH || own.length !== other.length) return null;
  const differences = (read: (infant: LikeInfant) => number): number[] =>
    own.map((infant, index) => read(other[index]!) - read(infant));
  const secure = meanAndGive(differences(({ likelihoods }) => likelihoods.secure));
  const trust = meanAndGive(differences(({ trustInCaregiver }) => trustInCaregiver));
  return {
    secure,
    trustInCaregiver: trust.mean,
    isClear: [secure, trust].some(
      (change) => Math.abs(change.mean) > Math.max(change.give, LEAST_POINT),
    ),
  };
}

/** A likelihood with how far another year's luck could have moved it. */
export interface LikelihoodView {
  readonly pattern: Pattern;
  readonly value: number;
  /** Eight in ten of the same infant's other years lie between; null until enough are known. */
  readonly range: readonly [low: number, high: number] | null;
}

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
