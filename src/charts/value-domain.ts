import { max, min } from 'd3-array';

/** Never magnify a small change beyond this span of the scale. */
const LEAST_SPAN = 0.4;

/** The part of 0 to 1 that a chart of means with their spread shows. */
export function valueDomain(
  points: readonly { readonly mean: number; readonly sd: number }[],
): [number, number] {
  const low = min(points, (point) => point.mean - point.sd) ?? 0;
  const high = max(points, (point) => point.mean + point.sd) ?? 1;
  const middle = (low + high) / 2;
  const half = Math.max(LEAST_SPAN, high - low) / 2 + 0.02;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
