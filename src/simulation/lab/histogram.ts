/** So many steps of equal width between 0 and 1. */
export const HISTOGRAM_STEPS = 50;

/** How many values fell into each step; plain whole numbers, so that parts add up exactly. */
export type Histogram = number[];

export function createHistogram(): Histogram {
  return new Array<number>(HISTOGRAM_STEPS).fill(0);
}

/** Counts a fraction 0 to 1; 1 itself belongs to the last step. */
export function countValue(histogram: Histogram, value: number): void {
  const step = Math.min(HISTOGRAM_STEPS - 1, Math.max(0, Math.floor(value * HISTOGRAM_STEPS)));
  histogram[step]! += 1;
}

export function mergeHistograms(into: Histogram, other: readonly number[]): void {
  for (let step = 0; step < HISTOGRAM_STEPS; step += 1) into[step]! += other[step]!;
}

/**
 * The value below which a fraction of all lies, as if values were spread evenly within each step;
 * off by at most the width of a step. 0 when nothing was counted.
 */
export function quantileOf(histogram: readonly number[], fraction: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let left = fraction * total;
  for (const [step, count] of histogram.entries()) {
    if (count > 0 && left <= count) return (step + left / count) / HISTOGRAM_STEPS;
    left -= count;
  }
  return total === 0 ? 0 : 1;
}
