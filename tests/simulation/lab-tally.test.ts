import { describe, expect, it } from 'vitest';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { countValue, createHistogram, quantileOf } from '../../src/simulation/lab/histogram';
import { simulateLabChunk } from '../../src/simulation/lab/lab-chunk';
import { COURSE_WEEKS, liveYear } from '../../src/simulation/lab/lab-tally';
import { infantsFor, sweepPoints } from '../../src/simulation/lab/sweep';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { simulateInfant } from '../../src/simulation/simulate-infant';
import { planInfant, type Population } from '../../src/simulation/simulate-population';
import { momentsOf } from '../../src/simulation/statistics';

const POPULATION: Population = {
  seed: 3,
  parts: [{ weight: 1, caregiver: resolveCaregiver(builtInCaregiver('unpredictable')) }],
};

describe('a year with looks in between', () => {
  it('ends exactly as one without', () => {
    for (let infant = 0; infant < 20; infant += 1) {
      const plan = planInfant(POPULATION, infant);
      const { record, course } = liveYear(plan);
      expect(record).toEqual(simulateInfant(plan));
      expect(course.length).toBe(COURSE_WEEKS.length);
      expect(course.at(-1)).toBe(record.trustInCaregiver);
    }
  });
});

describe('a piece of the lab', () => {
  it('has one size, however many infants there are, and keeps the first thousand', () => {
    const sizeOf = (index: number) =>
      JSON.stringify(simulateLabChunk({ population: POPULATION, index, infants: 100_000 })).length;
    const piece = (index: number) =>
      simulateLabChunk({ population: POPULATION, index, infants: 100_000 }).kept.length;
    expect([piece(0), piece(3), piece(4), piece(399)]).toEqual([250, 250, 0, 0]);
    expect(Math.abs(sizeOf(5) - sizeOf(390))).toBeLessThan(800);
  });
});

describe('quantiles of a histogram', () => {
  it('are as exact as its steps', () => {
    const histogram = createHistogram();
    for (let index = 0; index <= 1000; index += 1) countValue(histogram, index / 1000);
    for (const fraction of [0.1, 0.25, 0.5, 0.75, 0.9])
      expect(Math.abs(quantileOf(histogram, fraction) - fraction)).toBeLessThan(0.02);
    expect(quantileOf(createHistogram(), 0.5)).toBe(0);
  });
});

describe('a sweep', () => {
  it('has the number of infants that its error needs', () => {
    const pilot = momentsOf(Array.from({ length: 250 }, (_, index) => 0.6 + 0.2 * (-1) ** index));
    for (const error of [0.01, 0.02, 0.03, 0.05]) {
      const infants = infantsFor(error, pilot);
      expect(infants % 250).toBe(0);
      const reached = (1.96 * 0.2) / Math.sqrt(infants);
      expect(reached).toBeLessThanOrEqual(error * 1.005);
    }
    expect(infantsFor(0.05, momentsOf([0.5, 0.5]))).toBe(250);
  });

  it('goes along one slider or over two', () => {
    const curve = sweepPoints({ keys: ['playTracking'], errorFraction: 0.02 });
    expect(curve.map(([value]) => value!.toFixed(1))).toEqual(
      Array.from({ length: 11 }, (_, step) => (step / 10).toFixed(1)),
    );
    const map = sweepPoints({ keys: ['playTracking', 'delayMedianSeconds'], errorFraction: 0.05 });
    expect(map.length).toBe(36);
    expect(map[1]).toEqual([0.2, 0]);
    expect(map.at(-1)).toEqual([1, 180]);
  });
});
