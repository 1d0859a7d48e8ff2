import { describe, expect, it } from 'vitest';
import { builtInCaregiver, GOOD_ENOUGH_CARE } from '../../src/caregivers/built-in-caregivers';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { kindUnderStrain, STRAIN } from '../../src/simulation/strain';

const usual = resolveCaregiver(builtInCaregiver('good-enough'));

describe('the same caregiver under strain', () => {
  it('is the very same without any', () => {
    expect(kindUnderStrain(usual, 0)).toBe(usual);
  });

  it('moves good-enough care from where it stands to care that is stretched', () => {
    const { care } = kindUnderStrain(usual, 1);
    const rested = GOOD_ENOUGH_CARE;
    expect([
      rested.answersDistressFraction,
      rested.delaySeconds.median,
      rested.delaySeconds.logSd,
      rested.gentleFraction,
      rested.repairFraction,
      rested.dayToDayVariation,
    ]).toEqual(Object.values(STRAIN).map((pair) => pair.rested));
    expect(care.answersDistressFraction).toBeCloseTo(0.45, 12);
    expect(care.delayMedianSeconds).toBeCloseTo(50, 10);
    expect(care.delayLogSd).toBeCloseTo(0.9, 12);
    expect(care.gentleFraction).toBeCloseTo(0.7, 12);
    expect(care.repairFraction).toBeCloseTo(0.5, 12);
    expect(care.dayToDayVariation).toBeCloseTo(1.6, 12);
    expect(care.contactFraction).toBe(usual.care.contactFraction);
  });

  it('keeps to what can be, however much strain there is, and what never happens stays so', () => {
    for (const name of ['absent', 'intrusive', 'no-repair', 'steady-sensitive'] as const)
      for (const strain of [-3, -1, 0.5, 3]) {
        const { care } = kindUnderStrain(resolveCaregiver(builtInCaregiver(name)), strain);
        for (const value of [
          care.answersDistressFraction,
          care.gentleFraction,
          care.repairFraction,
        ])
          expect(value >= 0 && value <= 1).toBe(true);
        expect(care.dayToDayVariation).toBeLessThanOrEqual(2);
        if (name === 'no-repair') expect(care.repairFraction).toBe(0);
      }
  });

  it('goes on under the strain when its care changes in the year', () => {
    const turned = { ...usual, changes: [{ atFraction: 0.5, care: { gentleFraction: 0.85 } }] };
    const [change] = kindUnderStrain(turned, 1).changes;
    expect(change?.atFraction).toBe(0.5);
    expect(change?.care.gentleFraction).toBeCloseTo(0.7, 12);
    expect(Object.keys(change?.care ?? {})).toEqual(['gentleFraction']);
  });
});
