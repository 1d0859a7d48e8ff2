import { log } from '../../../model/exact-math';
import { addValue, createMoments, momentsSd } from '../../statistics';

/** A difference of logits is this many times a standardised difference: sd of the logistic curve. */
const LOGIT_SD = 1.8138;

/** Cohen's d between two groups, positive when the first has more. */
export function differenceOf(first: readonly number[], second: readonly number[]): number {
  const [one, other] = [first, second].map((values) => {
    const moments = createMoments();
    for (const value of values) addValue(moments, value);
    return moments;
  });
  const spread = Math.sqrt((momentsSd(one!) ** 2 + momentsSd(other!) ** 2) / 2);
  return (one!.mean - other!.mean) / spread;
}

/** Cohen's d behind two shares of yes, by their odds (Hasselblad and Hedges). */
export function differenceOfShares(first: number, second: number): number {
  const logit = (share: number) => log(share / (1 - share));
  return (logit(first) - logit(second)) / LOGIT_SD;
}

/**
 * Cohen's d of a quantity between those who are classified so and all others, as expected when each
 * is classified with its own probability.
 */
export function differenceByClass(
  values: readonly number[],
  probabilities: readonly number[],
): number {
  const side = (weights: readonly number[]) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = values.reduce((sum, value, index) => sum + value * weights[index]!, 0) / total;
    const off = values.reduce(
      (sum, value, index) => sum + weights[index]! * (value - mean) * (value - mean),
      0,
    );
    return { mean, variance: off / total };
  };
  const inside = side(probabilities);
  const outside = side(probabilities.map((probability) => 1 - probability));
  return (inside.mean - outside.mean) / Math.sqrt((inside.variance + outside.variance) / 2);
}
