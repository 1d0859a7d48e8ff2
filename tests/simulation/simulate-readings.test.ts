import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { lifeStreamOf, temperamentOf } from '../../src/simulation/simulate-infant';
import { createLife, liveUntil } from '../../src/simulation/simulate-life';
import { simulateReadings, simulateTwoCaregivers } from '../../src/simulation/simulate-readings';
import { ORDINARY_CARE } from './ordinary-care';

const plan = { infant: 2, seed: 8, care: ORDINARY_CARE };
const poor = { ...ORDINARY_CARE, answersDistressFraction: 0.1, repairFraction: 0 };

describe('readings over time', () => {
  it('do not depend on how often one looks', () => {
    const [, late] = simulateReadings(plan, [0.4, 1]);
    expect(simulateReadings(plan, [1])).toEqual([late]);
  });

  it('go on for a second year', () => {
    const [one, two] = simulateReadings(plan, [1, 2]);
    expect(two!.distressEpisodeCount).toBeGreaterThan(one!.distressEpisodeCount * 1.7);
  });
});

describe('two caregivers', () => {
  it('leave two different trusts, each with a trace of the other', () => {
    const trusts = { good: 0, poor: 0, besidePoor: 0 };
    for (let infant = 0; infant < 40; infant += 1) {
      const [good, bad] = simulateTwoCaregivers({ ...plan, infant }, poor);
      const [alone] = simulateReadings({ ...plan, infant }, [1]);
      trusts.besidePoor += good.expectations.comes.mean / 40;
      trusts.poor += bad.expectations.comes.mean / 40;
      trusts.good += alone!.expectations.comes.mean / 40;
    }
    expect(trusts.besidePoor).toBeGreaterThan(trusts.poor + 0.3);
    expect(trusts.besidePoor).toBeLessThan(trusts.good);
    expect(trusts.besidePoor).toBeGreaterThan(trusts.good - 0.12);
  });
});

describe('a life', () => {
  it('comes to the same when it is lived in pieces', () => {
    const lives = [0, 1].map(() => createLife(temperamentOf(plan), lifeStreamOf(plan)));
    liveUntil(lives[0]!, () => ORDINARY_CARE, 1);
    for (let step = 1; step <= 10; step += 1) liveUntil(lives[1]!, () => ORDINARY_CARE, step / 10);
    expect(readTrust(lives[1]!.infant)).toEqual(readTrust(lives[0]!.infant));
    expect(lives[1]!.sums).toEqual(lives[0]!.sums);
  });
});
