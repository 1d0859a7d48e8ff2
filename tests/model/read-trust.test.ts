import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/episode';
import type { Infant } from '../../src/model/infant';
import { learnFromCalmMoment, learnFromOther } from '../../src/model/learn-from-episode';
import { readTrust } from '../../src/model/read-trust';
import { KIND, infants, live, liveAndLearn, newborn, tell, temperaments } from './live-episode';

function lived(story: (time: number) => readonly Answer[], times: number): Infant {
  const infant = newborn();
  for (let time = 0; time < times; time += 1) {
    liveAndLearn(infant, tell(story(time), { strategyDraw: (time * 0.37) % 1 }));
  }
  return infant;
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('a reading of trust', () => {
  it('has a strategy mix and likelihoods that sum to one', () => {
    fc.assert(
      fc.property(infants, (infant) => {
        const reading = readTrust(infant);
        expect(sum(Object.values(reading.strategyMix))).toBeCloseTo(1, 12);
        expect(sum(Object.values(reading.patternLikelihoods))).toBeCloseTo(1, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('is never certain of a pattern, least of all before thirteen cries', () => {
    const answers = fc.constantFrom<readonly Answer[]>(
      [],
      [KIND],
      [{ ...KIND, isFrightening: true }],
      [{ ...KIND, contact: 0, manner: 'abrupt' }],
    );
    fc.assert(
      fc.property(temperaments, answers, (temperament, same) => {
        const infant = newborn(temperament);
        liveAndLearn(infant, tell(same), 12);
        expect(Math.max(...Object.values(readTrust(infant).patternLikelihoods))).toBeLessThan(0.9);
        liveAndLearn(infant, tell(same), 500);
        expect(Math.max(...Object.values(readTrust(infant).patternLikelihoods))).toBeLessThan(0.96);
      }),
      { numRuns: 60 },
    );
  });

  it('starts unsure and grows surer', () => {
    const few = readTrust(lived(() => [KIND], 3));
    const many = readTrust(lived(() => [KIND], 60));
    expect(many.trustInCaregiver.sd).toBeLessThan(few.trustInCaregiver.sd / 1.5);
    expect(few.distressEpisodeCount).toBe(3);
  });

  it('tells a kind day from an unkind one: expectations, fear and ways of signalling', () => {
    const kind = readTrust(lived(() => [KIND], 45));
    const ignored = readTrust(lived(() => [], 45));
    const scared = readTrust(lived(() => [{ ...KIND, isFrightening: true }], 45));
    const rebuffed = readTrust(lived(() => [{ ...KIND, contact: 0, manner: 'abrupt' }], 45));
    expect(kind.expectations.comes.mean).toBeGreaterThan(ignored.expectations.comes.mean + 0.5);
    expect(kind.strategyMix.plain).toBeGreaterThan(rebuffed.strategyMix.plain + 0.2);
    expect(rebuffed.strategyMix.minimised).toBeGreaterThan(kind.strategyMix.minimised + 0.2);
    expect(scared.fear).toBeGreaterThan(kind.fear + 0.5);
    expect(kind.patternLikelihoods.secure).toBeGreaterThan(0.6);
    expect(scared.patternLikelihoods.disorganized).toBeGreaterThan(0.35);
  });

  it('keeps how often apart from how predictable', () => {
    const regular = readTrust(lived(() => [{ ...KIND, atSeconds: 100 }], 60));
    const erratic = readTrust(
      lived((time) => [{ ...KIND, atSeconds: time % 2 === 0 ? 5 : 195 }], 60),
    );
    expect(regular.predictability.when).toBeGreaterThan(erratic.predictability.when + 0.3);
  });

  it('lets trust in the caregiver and in the own signal part ways under imposition', () => {
    const infant = lived(() => [KIND], 30);
    const before = readTrust(infant);
    for (let time = 0; time < 200; time += 1) learnFromCalmMoment(infant, true);
    const imposed = readTrust(infant);
    expect(imposed.trustInCaregiver.mean).toBe(before.trustInCaregiver.mean);
    expect(imposed.trustInSelf.mean).toBeLessThan(before.trustInSelf.mean - 0.1);
  });

  it('carries a little from one caregiver to another', () => {
    const other = newborn();
    const outcome = live(newborn(), tell([KIND]));
    for (let time = 0; time < 60; time += 1) learnFromOther(other, outcome);
    const own = readTrust(lived(() => [KIND], 60)).expectations.comes.mean;
    const carried = readTrust(other).expectations.comes.mean;
    const start = readTrust(newborn()).expectations.comes.mean;
    expect(carried).toBeGreaterThan(start);
    expect(carried - start).toBeLessThan(0.5 * (own - start));
  });
});
