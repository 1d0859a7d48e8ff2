import { describe, expect, it } from 'vitest';
import {
  planInfant,
  simulatePopulation,
  type CaregiverKind,
  type Population,
} from '../../src/simulation/simulate-population';
import { ORDINARY_CARE } from './ordinary-care';

const ordinary: CaregiverKind = { care: ORDINARY_CARE, spread: {}, changes: [] };
const varied: CaregiverKind = {
  care: { ...ORDINARY_CARE, gentleFraction: 0.95 },
  spread: { answersDistressFraction: 0.1, gentleFraction: 0.2, delayMedianSeconds: 40 },
  changes: [
    { atFraction: 0.4, care: { repairFraction: 0.1 } },
    { atFraction: 0.7, care: { imposesFraction: 0.5 } },
  ],
};
const mixed: Population = {
  seed: 9,
  parts: [
    { weight: 3, caregiver: ordinary },
    { weight: 1, caregiver: varied },
  ],
};

describe('a population', () => {
  it('has the same infants however it is split', () => {
    const whole = [...simulatePopulation(mixed, 0, 30)];
    const parts = [...simulatePopulation(mixed, 0, 11), ...simulatePopulation(mixed, 11, 30)];
    expect(parts).toEqual(whole);
    expect(whole.map((record) => record.infant)).toEqual(whole.map((_, index) => index));
  });

  it('mixes kinds by weight', () => {
    const plans = Array.from({ length: 2000 }, (_, infant) => planInfant(mixed, infant));
    const share = plans.filter((plan) => plan.changes?.length === 0).length / plans.length;
    expect(share).toBeGreaterThan(0.71);
    expect(share).toBeLessThan(0.79);
  });

  it('has no variance between caregivers without a spread', () => {
    const population = { seed: 4, parts: [{ weight: 1, caregiver: ordinary }] };
    for (let infant = 0; infant < 50; infant += 1)
      expect(planInfant(population, infant).care).toEqual(ORDINARY_CARE);
  });

  it('spreads caregivers of a kind as told, within range', () => {
    const population = { seed: 4, parts: [{ weight: 1, caregiver: varied }] };
    const cares = Array.from({ length: 2000 }, (_, infant) => planInfant(population, infant).care);
    const answers = cares.map((care) => care.answersDistressFraction);
    const mean = answers.reduce((total, value) => total + value, 0) / answers.length;
    const sd = Math.sqrt(
      answers.reduce((total, value) => total + (value - mean) ** 2, 0) / answers.length,
    );
    expect(mean).toBeCloseTo(ORDINARY_CARE.answersDistressFraction, 1);
    expect(sd).toBeGreaterThan(0.09);
    expect(sd).toBeLessThan(0.11);
    for (const care of cares) {
      expect(care.gentleFraction).toBeLessThanOrEqual(1);
      expect(care.delayMedianSeconds).toBeGreaterThanOrEqual(0);
      expect(care.fitFraction).toBe(ORDINARY_CARE.fitFraction);
    }
  });

  it('lets changes build on each other and on the caregiver that was drawn', () => {
    const population = { seed: 4, parts: [{ weight: 1, caregiver: varied }] };
    const { care, changes } = planInfant(population, 3);
    expect(changes?.[1]?.care).toEqual({ ...care, repairFraction: 0.1, imposesFraction: 0.5 });
  });
});
