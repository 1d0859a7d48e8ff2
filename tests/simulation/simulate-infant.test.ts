import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/model/trust-reading';
import type { ResolvedCare } from '../../src/simulation/care';
import { classify, simulateInfant } from '../../src/simulation/simulate-infant';
import { ORDINARY_CARE } from './ordinary-care';

const ORDINARY = ORDINARY_CARE;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = fc.double({ min: 0, max: 2000, noNaN: true });
const logSd = fc.double({ min: 0, max: 3, noNaN: true });
const cares: fc.Arbitrary<ResolvedCare> = fc.record({
  answersDistressFraction: fraction,
  answersBidsFraction: fraction,
  delayMedianSeconds: seconds,
  delayLogSd: logSd,
  gentleFraction: fraction,
  frighteningFraction: fraction,
  fitFraction: fraction,
  repairFraction: fraction,
  repairDelayMedianSeconds: seconds,
  repairDelayLogSd: logSd,
  contactFraction: fraction,
  heedsDisengagementFraction: fraction,
  imposesFraction: fraction,
  playTracking: fraction,
  loudnessBias: fraction,
  dayToDayVariation: fc.double({ min: 0, max: 2, noNaN: true }),
});

function many(care: ResolvedCare, count: number, seed = 11) {
  return Array.from({ length: count }, (_, infant) => simulateInfant({ infant, seed, care }));
}
const mean = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;
const secure = (care: ResolvedCare, count = 150) =>
  mean(many(care, count).map((record) => record.probabilities.secure));

describe('an infant-year', () => {
  it('is the same for the same seed and number, and another for others', () => {
    const plan = { infant: 3, seed: 7, care: ORDINARY };
    expect(simulateInfant(plan)).toEqual(simulateInfant(plan));
    expect(simulateInfant({ ...plan, infant: 4 }).trustInCaregiver).not.toBe(
      simulateInfant(plan).trustInCaregiver,
    );
  });

  it('gives finite numbers in their ranges for any care at all', () => {
    fc.assert(
      fc.property(cares, fc.nat(), (care, seed) => {
        const record = simulateInfant({ infant: 0, seed, care });
        const { probabilities, cryingFractionByQuarter } = record;
        expect(mean(PATTERNS.map((pattern) => probabilities[pattern])) * 4).toBeCloseTo(1, 9);
        expect(PATTERNS).toContain(record.pattern);
        for (const points of [record.observedSensitivity, record.fullSensitivity]) {
          expect(points).toBeGreaterThanOrEqual(1);
          expect(points).toBeLessThanOrEqual(9);
        }
        const fractions = [
          record.reactivity,
          record.trustInCaregiver,
          record.trustInSelf,
          record.predictability,
          record.fear,
          ...Object.values(probabilities),
          ...cryingFractionByQuarter,
        ];
        for (const value of fractions) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a fixed temperament and draws the rest', () => {
    const record = simulateInfant({
      infant: 1,
      seed: 2,
      care: ORDINARY,
      temperament: { reactivity: 0.9 },
    });
    const drawn = simulateInfant({ infant: 1, seed: 2, care: ORDINARY });
    expect(record.reactivity).toBe(0.9);
    expect(record.soothability).toBe(drawn.soothability);
  });

  it('holds changed care from its time on, and outcome follows with a lag', () => {
    const absent = { ...ORDINARY, answersDistressFraction: 0.08, answersBidsFraction: 0.05 };
    const comes = (atFraction: number) =>
      mean(
        Array.from({ length: 60 }, (_, infant) =>
          simulateInfant({
            infant,
            seed: 5,
            care: ORDINARY,
            changes: [{ atFraction, care: absent }],
          }),
        ).map((record) => record.trustInCaregiver),
      );
    expect(comes(1)).toBe(mean(many(ORDINARY, 60, 5).map((record) => record.trustInCaregiver)));
    expect(comes(0.9)).toBeGreaterThan(comes(0.5) + 0.05);
    expect(comes(0.5)).toBeGreaterThan(comes(0) + 0.02);
  });

  it('cries less as it grows, and shorter when comforted', () => {
    const crying = (care: ResolvedCare) =>
      [0, 1, 2, 3].map((quarter) =>
        mean(many(care, 60).map((record) => record.cryingFractionByQuarter[quarter]!)),
      );
    const usual = crying(ORDINARY);
    const alone = crying({ ...ORDINARY, answersDistressFraction: 0.1 });
    expect(usual[0]).toBeGreaterThan(usual[1]! * 1.3);
    expect(usual[1]).toBeGreaterThan(usual[3]!);
    expect(alone[0]).toBeGreaterThan(alone[3]! * 1.3);
    expect(alone[2]).toBeGreaterThan(usual[2]!);
  });

  it('is seen as more sensitive care when care is better', () => {
    const seen = (care: ResolvedCare) =>
      mean(many(care, 80).map((record) => record.observedSensitivity));
    expect(seen({ ...ORDINARY, answersDistressFraction: 0.95, fitFraction: 0.9 })).toBeGreaterThan(
      seen(ORDINARY) + 0.5,
    );
    expect(seen({ ...ORDINARY, gentleFraction: 0.3, repairFraction: 0 })).toBeLessThan(
      seen(ORDINARY) - 0.5,
    );
  });

  it('is misread more when it is hard to read, by the same caregiver', () => {
    const care = { ...ORDINARY, repairFraction: 0.2 };
    const trust = (readability: number) =>
      mean(
        Array.from({ length: 120 }, (_, infant) =>
          simulateInfant({ infant, seed: 3, care, temperament: { readability } }),
        ).map((record) => record.trustInSelf),
      );
    expect(trust(0.1)).toBeLessThan(trust(0.9) - 0.03);
  });

  it('moves reactive infants more, for better and for worse', () => {
    const secureBy = (care: ResolvedCare, reactivity: number) =>
      mean(
        Array.from({ length: 200 }, (_, infant) =>
          simulateInfant({ infant, seed: 6, care, temperament: { reactivity } }),
        ).map((record) => record.probabilities.secure),
      );
    const good = { ...ORDINARY, answersDistressFraction: 0.9, fitFraction: 0.85 };
    const poor = {
      ...ORDINARY,
      answersDistressFraction: 0.4,
      repairFraction: 0.1,
      contactFraction: 0.3,
    };
    const gap = (reactivity: number) => secureBy(good, reactivity) - secureBy(poor, reactivity);
    expect(gap(0.75)).toBeGreaterThan(gap(0.25) + 0.03);
  });

  it('gains from answers, from repair, and from play followed with pauses', () => {
    const usual = secure(ORDINARY);
    expect(secure({ ...ORDINARY, answersDistressFraction: 0.2 })).toBeLessThan(usual - 0.1);
    expect(secure({ ...ORDINARY, repairFraction: 0 })).toBeLessThan(usual - 0.08);
    expect(secure({ ...ORDINARY, playTracking: 1 })).toBeLessThan(usual);
    expect(secure({ ...ORDINARY, playTracking: 0 })).toBeLessThan(usual);
  });
});

describe('one classification', () => {
  it('is drawn in proportion to the likelihoods', () => {
    const likelihoods = { secure: 0.5, avoidant: 0.25, resistant: 0.15, disorganized: 0.1 };
    expect(classify(likelihoods, 0)).toBe('secure');
    expect(classify(likelihoods, 0.6)).toBe('avoidant');
    expect(classify(likelihoods, 0.8)).toBe('resistant');
    expect(classify(likelihoods, 0.999)).toBe('disorganized');
  });
});
