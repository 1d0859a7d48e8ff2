import { PATTERNS, type Pattern } from '../../model/trust-reading';
import { HISTOGRAM_STEPS, quantileOf } from '../../simulation/lab/histogram';
import { COURSE_WEEKS, type LabTally } from '../../simulation/lab/lab-tally';
import { momentsSd, STANDARD_ERRORS } from '../../simulation/statistics';

/** A share of infants with its 95% interval, fractions 0 to 1. */
export interface ShareOfInfants {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How trust in the caregiver is spread over infants at one week. */
export interface CourseWeek {
  readonly week: number;
  readonly q10: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q90: number;
}

/** What the pictures show of one caregiver's infants. */
export interface ArmView {
  readonly infants: number;
  readonly patterns: Readonly<Record<Pattern, ShareOfInfants>>;
  readonly course: readonly CourseWeek[];
  /** Shares of infants in steps of equal width from 0 to 1. */
  readonly trustInCaregiver: Distribution;
  readonly trustInSelf: Distribution;
}

export interface Distribution {
  readonly mean: number;
  readonly sd: number;
  readonly q10: number;
  readonly q50: number;
  readonly q90: number;
  readonly shares: readonly number[];
}

/** Steps of a drawn distribution: two of the counted ones make one. */
const DRAWN_STEPS = HISTOGRAM_STEPS / 2;

/** A mean with its 95% interval; nothing reaches beyond 0 and 1. */
export function shareOf(moments: LabTally['likelihoods'][Pattern]): ShareOfInfants {
  const { mean, count } = moments;
  const half = count < 2 ? 0.5 : (STANDARD_ERRORS * momentsSd(moments)) / Math.sqrt(count);
  return { value: mean, low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}

function distributionOf(
  histogram: readonly number[],
  moments: LabTally['population']['trustInSelf'],
): Distribution {
  const total = Math.max(1, moments.count);
  const shares = Array.from(
    { length: DRAWN_STEPS },
    (_, step) => (histogram[2 * step]! + histogram[2 * step + 1]!) / total,
  );
  return {
    mean: moments.mean,
    sd: momentsSd(moments),
    q10: quantileOf(histogram, 0.1),
    q50: quantileOf(histogram, 0.5),
    q90: quantileOf(histogram, 0.9),
    shares,
  };
}

/** The figures behind every picture of one caregiver. */
export function armView(tally: LabTally): ArmView {
  const { secure, avoidant, resistant, disorganized } = tally.likelihoods;
  return {
    infants: tally.population.trustInSelf.count,
    patterns: {
      secure: shareOf(secure),
      avoidant: shareOf(avoidant),
      resistant: shareOf(resistant),
      disorganized: shareOf(disorganized),
    },
    course: COURSE_WEEKS.map((week, index) => {
      const histogram = tally.course[index]!;
      const at = (fraction: number): number => quantileOf(histogram, fraction);
      return { week, q10: at(0.1), q25: at(0.25), q50: at(0.5), q75: at(0.75), q90: at(0.9) };
    }),
    trustInCaregiver: distributionOf(tally.trustInCaregiver, tally.population.trustInCaregiver),
    trustInSelf: distributionOf(tally.trustInSelf, tally.population.trustInSelf),
  };
}

/** Which of several shares is the largest; null when the intervals of the two largest touch. */
export function clearlyLargest(shares: readonly ShareOfInfants[]): number | null {
  const order = shares
    .map((share, index) => ({ share, index }))
    .sort((a, b) => b.share.value - a.share.value);
  const [first, second] = order;
  if (!first) return null;
  return second && first.share.low <= second.share.high ? null : first.index;
}

export { PATTERNS, type Pattern };
