import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlationOf,
  createMoments,
  createPairMoments,
  mergeMoments,
  mergePairs,
  momentsOf,
  momentsSd,
  pairsOf,
  parabolaTop,
  pointBiserialOf,
  retentionOf,
  stabilityOf,
  varianceSharesOf,
} from '../../src/simulation/statistics';

const number = fc.double({ min: -100, max: 100, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const pair = fc.tuple(number, fraction);

describe('moments', () => {
  it('are mean and sample standard deviation', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(moments.mean).toBe(5);
    expect(momentsSd(moments)).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(momentsSd(momentsOf([3]))).toBe(0);
  });

  it('come to the same when parts are counted apart', () => {
    fc.assert(
      fc.property(fc.array(number), fc.array(number), (one, other) => {
        const merged = momentsOf(one);
        mergeMoments(merged, momentsOf(other));
        const whole = momentsOf([...one, ...other]);
        expect(merged.count).toBe(whole.count);
        expect(merged.mean).toBeCloseTo(whole.mean, 9);
        expect(merged.squares).toBeCloseTo(whole.squares, 5);
      }),
    );
  });

  it('leave an empty part alone', () => {
    const moments = momentsOf([1, 2]);
    mergeMoments(moments, createMoments());
    expect(moments).toEqual(momentsOf([1, 2]));
  });
});

describe('correlations', () => {
  it('are 1 and -1 on a line, and null where nothing varies', () => {
    expect(correlationOf(pairsOf([1, 2, 3], [2, 4, 6]))).toBeCloseTo(1, 12);
    expect(correlationOf(pairsOf([1, 2, 3], [3, 2, 1]))).toBeCloseTo(-1, 12);
    expect(correlationOf(pairsOf([1, 1, 1], [3, 2, 1]))).toBeNull();
    expect(correlationOf(createPairMoments())).toBeNull();
  });

  it('come to the same when parts are counted apart', () => {
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (one, other) => {
        const moments = (pairs: [number, number][]) =>
          pairsOf(
            pairs.map(([x]) => x),
            pairs.map(([, y]) => y),
          );
        const merged = moments(one);
        mergePairs(merged, moments(other));
        const whole = moments([...one, ...other]);
        expect(merged.products).toBeCloseTo(whole.products, 6);
        expect(merged.y.mean).toBeCloseTo(whole.y.mean, 9);
      }),
    );
  });

  it('with a yes-or-no are the usual point-biserial when every likelihood is 0 or 1', () => {
    const xs = [3, 5, 4, 8, 7, 9];
    const ys = [0, 0, 0, 1, 0, 1];
    expect(pointBiserialOf(pairsOf(xs, ys))).toBeCloseTo(correlationOf(pairsOf(xs, ys))!, 12);
    expect(pointBiserialOf(pairsOf(xs, [0, 0, 0, 0, 0, 0]))).toBeNull();
  });

  it('with a yes-or-no shrink with doubt: half as sure, half as strong', () => {
    const sure = pointBiserialOf(pairsOf([1, 2], [0, 1]))!;
    const doubtful = pointBiserialOf(pairsOf([1, 2], [0.25, 0.75]))!;
    expect(doubtful).toBeCloseTo(sure / 2, 12);
  });
});

describe('stability', () => {
  it('is perfect for those who are sure, and none for those who toss a coin', () => {
    expect(stabilityOf([1, 0, 1, 0], [1, 0, 1, 0])).toEqual({ correlation: 1, agreement: 1 });
    const coin = stabilityOf([0.5, 0.5], [0.5, 0.5]);
    expect(coin.correlation).toBeCloseTo(0, 12);
    expect(coin.agreement).toBe(0.5);
  });

  it('knows who stays', () => {
    expect(retentionOf([1, 1, 0, 0], [1, 0, 1, 1])).toBe(0.5);
    expect(retentionOf([1, 0], [1, 0])).toBe(1);
  });
});

describe('variance shares', () => {
  it('give everything to the groups when their members agree', () => {
    const shares = varianceSharesOf([momentsOf([1, 1]), momentsOf([3, 3]), momentsOf([5, 5])]);
    expect(shares.within).toBe(0);
    expect(shares.between).toBeCloseTo(4, 12);
    expect(shares.withinFraction).toBe(0);
  });

  it('give nothing to groups that differ no more than by chance', () => {
    const shares = varianceSharesOf([momentsOf([1, 3]), momentsOf([3, 1]), momentsOf([2, 2])]);
    expect(shares.between).toBe(0);
    expect(shares.withinFraction).toBe(1);
  });

  it('find both components of made-up data', () => {
    // Groups at -1 and 1, members a unit off on both sides.
    const groups = [-1, 1].flatMap((middle) =>
      Array.from({ length: 50 }, () => momentsOf([middle - 1, middle + 1])),
    );
    const { within, between } = varianceSharesOf(groups);
    expect(within).toBeCloseTo(2, 9);
    expect(between).toBeCloseTo(100 / 99 - 1, 9);
  });
});

describe('a parabola', () => {
  it('has its top where it was put', () => {
    fc.assert(
      fc.property(fraction, fc.double({ min: 0.1, max: 5, noNaN: true }), (top, depth) => {
        const xs = [0, 0.25, 0.5, 0.75, 1];
        const ys = xs.map((x) => 0.6 - depth * (x - top) ** 2);
        expect(parabolaTop(xs, ys)).toBeCloseTo(top, 6);
      }),
    );
  });
});
