import type { LifeSums } from './life-sums';

/** Bouts of fussing and crying a day by quarter of the first year. Assumption: see `model.md`. */
const BOUTS_PER_DAY = [47, 28, 23, 21] as const;
/** Shown arousal of ordinary fussing: turns arousal-seconds into seconds of fuss and cry. */
const FUSSING_LEVEL = 0.5;
const SECONDS_PER_DAY = 86_400;

/** Fraction of the day spent fussing or crying, by quarter of the first year. */
export function cryingFractions(sums: LifeSums): [number, number, number, number] {
  const fraction = (quarter: 0 | 1 | 2 | 3): number => {
    const bouts = sums.distressByQuarter[quarter]!;
    const seconds = bouts === 0 ? 0 : sums.cryingByQuarter[quarter]! / bouts / FUSSING_LEVEL;
    return Math.min(1, (BOUTS_PER_DAY[quarter] * seconds) / SECONDS_PER_DAY);
  };
  return [fraction(0), fraction(1), fraction(2), fraction(3)];
}
