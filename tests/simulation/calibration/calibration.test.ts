import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../src/model/parameters';
import {
  constraintsAt,
  createCalibration,
  violation,
} from '../../../src/simulation/calibration/calibrate-model';
import { FREE_RANGES, type FreeName } from '../../../src/simulation/calibration/free-parameters';
import { search } from '../../../src/simulation/calibration/levenberg-marquardt';
import { inverse, solve } from '../../../src/simulation/calibration/linear-algebra';
import { FACTS } from '../../../src/simulation/plausibility/check-facts';
import type { Fact } from '../../../src/simulation/plausibility/fact';

describe('linear equations', () => {
  it('are solved, also where the first pivot is 0', () => {
    expect(
      solve(
        [
          [0, 2],
          [1, 1],
        ],
        [[4], [5]],
      ),
    ).toEqual([[3], [2]]);
    expect(() =>
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [1]],
      ),
    ).toThrow('no single solution');
  });

  it('have an inverse that undoes them', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 9, maxLength: 9 }), (values) => {
        // Dominant diagonals keep it well away from singular.
        const a = [0, 1, 2].map((i) =>
          [0, 1, 2].map((j) => values[3 * i + j]! + (i === j ? 4 : 0)),
        );
        const product = solve(inverse(a), inverse(a));
        for (const [i, row] of product.entries())
          for (const [j, value] of row.entries()) expect(value).toBeCloseTo(i === j ? 1 : 0, 9);
      }),
    );
  });
});

describe('the search', () => {
  it('finds the bottom of a curved valley and stays within limits', () => {
    const problem = {
      residuals: ([x = 0, y = 0]: readonly number[]) => [10 * (y - x * x), 1 - x],
      clip: (x: readonly number[]) => x.map((value) => Math.min(2, Math.max(-2, value))),
      step: 1e-4,
    };
    let rounds = 0;
    for (const { x, cost } of search(problem, [-1.2, 1])) {
      if (cost < 1e-3) {
        expect(x[0]).toBeCloseTo(1, 1);
        break;
      }
      rounds += 1;
      expect(rounds).toBeLessThan(200);
    }
  });

  it('never gets worse', () => {
    const problem = {
      residuals: ([x = 0]: readonly number[]) => [Math.sin(5 * x) + 0.1 * x],
      clip: (x: readonly number[]) => [...x],
      step: 0.05,
    };
    let before = Infinity;
    let rounds = 0;
    for (const { cost } of search(problem, [2])) {
      expect(cost).toBeLessThanOrEqual(before);
      before = cost;
      rounds += 1;
      if (rounds === 12) break;
    }
  });
});

const fact: Fact = {
  ...FACTS.find((one) => one.number === 1 && one.unit === 'share')!,
  band: [0.7, 0.85],
};

describe('the fit', () => {
  it('counts only what is outside of a band or at its very edge', () => {
    expect(violation({ fact, measured: 0.78 })).toBe(0);
    expect(violation({ fact, measured: 0.6 })).toBeLessThan(-9);
    expect(violation({ fact, measured: 0.9 })).toBeGreaterThan(4);
  });

  it('starts from the numbers of the model, each within its plausible range', () => {
    const free = Object.keys(FREE_RANGES) as FreeName[];
    const calibration = createCalibration({ facts: [fact], free, seed: 1, infants: 20 });
    const start = calibration.parametersAt(calibration.start);
    for (const name of Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[])
      expect(start[name], name).toBeCloseTo(PARAMETERS[name], 9);
  });

  it('brings a figure into a band that the model misses', () => {
    const far = { ...fact, band: [0.5, 0.6] } as const;
    const free = ['secureByHaven', 'secureBySelf', 'disorganizedOffset'] as const;
    const calibration = createCalibration({ facts: [far], free, seed: 1, infants: 40 });
    const measuredAt = (x: readonly number[]) => calibration.judge(x)[0]!.measured;
    expect(measuredAt(calibration.start)).toBeGreaterThan(0.7);
    let round = 0;
    for (const { x } of search(calibration, calibration.start)) {
      round += 1;
      if (round < 7) continue;
      expect(measuredAt(x)).toBeLessThan(0.62);
      break;
    }
  });

  it('knows which numbers a fact says nothing about', () => {
    const free = ['secureByHaven', 'disorganizedByTracking'] as const;
    const calibration = createCalibration({ facts: [fact], free, seed: 1, infants: 40 });
    const [held, loose] = constraintsAt(calibration, free, calibration.start);
    expect(held!.doubtLeft).toBeLessThan(loose!.doubtLeft);
    expect(loose!.doubtLeft).toBeGreaterThan(0.95);
    expect(loose!.doubtLeft).toBeLessThanOrEqual(1);
  });
});
