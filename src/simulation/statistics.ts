/** Running mean and spread of one quantity; can be merged, so that parts may be counted apart. */
export interface Moments {
  count: number;
  mean: number;
  /** Sum of squared differences from the mean. */
  squares: number;
}

/** Half of a 95% interval, in standard errors. */
export const STANDARD_ERRORS = 1.96;

export function createMoments(): Moments {
  return { count: 0, mean: 0, squares: 0 };
}

/** Adds one value (Welford). */
export function addValue(moments: Moments, value: number): void {
  moments.count += 1;
  const off = value - moments.mean;
  moments.mean += off / moments.count;
  moments.squares += off * (value - moments.mean);
}

/** Adds all values behind another set of moments (Chan). */
export function mergeMoments(into: Moments, other: Readonly<Moments>): void {
  if (other.count === 0) return;
  const count = into.count + other.count;
  const off = other.mean - into.mean;
  into.squares += other.squares + (off * off * into.count * other.count) / count;
  into.mean += (off * other.count) / count;
  into.count = count;
}

/** Sample standard deviation; 0 for fewer than two values. */
export function momentsSd({ count, squares }: Readonly<Moments>): number {
  return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
}

export function momentsOf(values: Iterable<number>): Moments {
  const moments = createMoments();
  for (const value of values) addValue(moments, value);
  return moments;
}

export function meanOf(values: Iterable<number>): number {
  return momentsOf(values).mean;
}

/** Running co-variation of two quantities; can be merged. */
export interface PairMoments {
  readonly x: Moments;
  readonly y: Moments;
  products: number;
}

export function createPairMoments(): PairMoments {
  return { x: createMoments(), y: createMoments(), products: 0 };
}

export function addPair(pair: PairMoments, x: number, y: number): void {
  const off = x - pair.x.mean;
  addValue(pair.x, x);
  addValue(pair.y, y);
  pair.products += off * (y - pair.y.mean);
}

export function mergePairs(into: PairMoments, other: Readonly<PairMoments>): void {
  const count = into.x.count + other.x.count;
  if (count === 0) return;
  const offX = other.x.mean - into.x.mean;
  const offY = other.y.mean - into.y.mean;
  into.products += other.products + (offX * offY * into.x.count * other.x.count) / count;
  mergeMoments(into.x, other.x);
  mergeMoments(into.y, other.y);
}

/** Pearson's correlation; null when one of the two does not vary. */
export function correlationOf({ x, y, products }: Readonly<PairMoments>): number | null {
  const scale = Math.sqrt(x.squares * y.squares);
  return scale > 0 ? products / scale : null;
}

/**
 * Expected point-biserial correlation of x with a yes-or-no that is drawn with probability y: what
 * one noisy classification of each would give on average. Null when there is nothing to correlate.
 */
export function pointBiserialOf({ x, y, products }: Readonly<PairMoments>): number | null {
  const scale = Math.sqrt(x.squares * x.count * y.mean * (1 - y.mean));
  return scale > 0 ? products / scale : null;
}

export function pairsOf(xs: readonly number[], ys: readonly number[]): PairMoments {
  const pair = createPairMoments();
  for (const [index, x] of xs.entries()) addPair(pair, x, ys[index]!);
  return pair;
}

/** Two classifications of the same infants, as expected from their likelihoods. */
export interface Stability {
  /** Phi of the two yes-or-no classifications. */
  readonly correlation: number;
  /** Fraction that falls on the same side both times. */
  readonly agreement: number;
}

/** Stability of a yes-or-no that is drawn anew each time with these probabilities. */
export function stabilityOf(first: readonly number[], second: readonly number[]): Stability {
  const { x, y, products } = pairsOf(first, second);
  const scale = Math.sqrt(x.mean * (1 - x.mean) * y.mean * (1 - y.mean));
  const agreements = first.map((p, i) => p * second[i]! + (1 - p) * (1 - second[i]!));
  return { correlation: products / x.count / scale, agreement: meanOf(agreements) };
}

/** Of those classified so the first time, the fraction that is classified so again. */
export function retentionOf(first: readonly number[], second: readonly number[]): number {
  return meanOf(first.map((p, i) => p * second[i]!)) / meanOf(first);
}

/** Variance components of values in groups, by one-way analysis of variance. */
export interface VarianceShares {
  readonly within: number;
  /** Never below 0; what groups differ beyond what chance within them explains. */
  readonly between: number;
  /** Within, as a fraction of the whole; 0 when nothing varies. */
  readonly withinFraction: number;
}

/** From the moments of each group; groups of one value say nothing about the within part. */
export function varianceSharesOf(groups: readonly Readonly<Moments>[]): VarianceShares {
  const whole = createMoments();
  let squares = 0;
  let sizesSquared = 0;
  for (const group of groups) {
    mergeMoments(whole, group);
    squares += group.squares;
    sizesSquared += group.count * group.count;
  }
  const freedom = whole.count - groups.length;
  const within = freedom > 0 ? squares / freedom : 0;
  const typicalSize = (whole.count - sizesSquared / whole.count) / Math.max(1, groups.length - 1);
  const meanSquare = (whole.squares - squares) / Math.max(1, groups.length - 1);
  const between = typicalSize > 0 ? Math.max(0, (meanSquare - within) / typicalSize) : 0;
  const total = within + between;
  return { within, between, withinFraction: total > 0 ? within / total : 0 };
}

/** Where a parabola through the points (least squares) has its top. */
export function parabolaTop(xs: readonly number[], ys: readonly number[]): number {
  const middle = meanOf(xs);
  const us = xs.map((x) => x - middle);
  const squares = us.map((u) => u * u);
  const slopes = solveTwo(pairsOf(us, us), pairsOf(us, squares), pairsOf(squares, squares), [
    pairsOf(us, ys).products,
    pairsOf(squares, ys).products,
  ]);
  return middle - slopes[0] / (2 * slopes[1]);
}

/** Solves the two normal equations by Cramer's rule. */
function solveTwo(
  a: PairMoments,
  b: PairMoments,
  d: PairMoments,
  [p, q]: readonly [number, number],
): [number, number] {
  const determinant = a.products * d.products - b.products * b.products;
  return [
    (p * d.products - b.products * q) / determinant,
    (a.products * q - b.products * p) / determinant,
  ];
}
