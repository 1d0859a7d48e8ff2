import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/episode';
import { copyInfant, type Infant } from '../../src/model/infant';
import { isDistressNeed } from '../../src/model/need';
import { readTrust } from '../../src/model/read-trust';
import {
  KIND,
  infants,
  live,
  liveAndLearn,
  newborn,
  stories,
  tell,
  type Story,
} from './live-episode';

function after(infant: Infant, story: Story, times = 1): Infant {
  const copy = copyInfant(infant);
  liveAndLearn(copy, story, times);
  return copy;
}

const runs = { numRuns: 80 };
const distress = stories.filter((story) => isDistressNeed(story.need));

describe('what an infant learns', () => {
  it('stays in its bounds, whatever happens', () => {
    fc.assert(
      fc.property(infants, (infant) => {
        const reading = readTrust(infant);
        const numbers = [
          ...Object.values(reading.expectations).map((estimate) => estimate.mean),
          ...Object.values(reading.predictability),
          ...Object.values(reading.strategyMix),
          reading.fear,
          infant.trust.intrusion,
          infant.trust.overTracking,
          infant.trust.play,
        ];
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(-1e-12);
          expect(number).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      runs,
    );
  });

  it('is the same for the same history', () => {
    fc.assert(
      fc.property(infants, stories, (infant, story) => {
        expect(after(infant, story)).toEqual(after(infant, story));
      }),
      runs,
    );
  });

  it('never expects less of a caregiver because a cry was answered', () => {
    fc.assert(
      fc.property(infants, distress, (infant, story) => {
        const ignored = readTrust(after(infant, { ...story, answers: [] }));
        const answered = readTrust(after(infant, { ...story, answers: [KIND] }));
        expect(answered.expectations.comes.mean).toBeGreaterThanOrEqual(
          ignored.expectations.comes.mean,
        );
        expect(answered.trustInCaregiver.mean).toBeGreaterThanOrEqual(
          ignored.trustInCaregiver.mean,
        );
      }),
      runs,
    );
  });

  it('never takes harm from a mend', () => {
    const misses: Answer[] = [
      { ...KIND, manner: 'abrupt' },
      { ...KIND, fit: 0.2 },
      { ...KIND, isFrightening: true },
      { ...KIND, atSeconds: 120 },
    ];
    const cases = fc.tuple(
      infants,
      distress,
      fc.constantFrom(...misses),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom('gentle' as const, 'plain' as const),
    );
    fc.assert(
      fc.property(cases, ([infant, story, miss, gap, manner]) => {
        const mend = { ...KIND, manner, atSeconds: miss.atSeconds + gap };
        const unmended = after(infant, { ...story, answers: [miss] });
        const mended = after(infant, { ...story, answers: [miss, mend] });
        const [less, more] = [readTrust(unmended), readTrust(mended)];
        expect(more.trustInCaregiver.mean).toBeGreaterThanOrEqual(
          less.trustInCaregiver.mean - 1e-12,
        );
        expect(more.trustInSelf.mean).toBeGreaterThanOrEqual(less.trustInSelf.mean - 1e-12);
        expect(more.fear).toBeLessThanOrEqual(less.fear + 1e-12);
        expect(mended.trust.intrusion).toBeLessThanOrEqual(unmended.trust.intrusion + 1e-12);
        expect(more.predictability.overall).toBeGreaterThanOrEqual(
          less.predictability.overall - 1e-12,
        );
      }),
      runs,
    );
  });

  it('gains more from a mend the sooner it comes', () => {
    const trustAfter = (gap: number) => {
      const infant = newborn();
      const miss = { ...KIND, manner: 'abrupt' as const, fit: 0.2 };
      const mend = { ...KIND, atSeconds: KIND.atSeconds + gap };
      liveAndLearn(infant, tell([miss, mend]), 20);
      return readTrust(infant).trustInCaregiver.mean;
    };
    expect(trustAfter(10)).toBeGreaterThan(trustAfter(60));
    expect(trustAfter(60)).toBeGreaterThan(trustAfter(200));
  });

  it('is not harmed by a safe put-down with a return', () => {
    fc.assert(
      fc.property(infants, distress, fc.integer({ min: 20, max: 200 }), (infant, story, back) => {
        const pause = { ...KIND, fit: 0.45, contact: 0, isPause: true };
        const rested = { ...story, answers: [pause, { ...KIND, atSeconds: 15 + back }] };
        const waited = { ...story, answers: [{ ...KIND, atSeconds: 15 + back }] };
        const [a, b] = [readTrust(after(infant, rested)), readTrust(after(infant, waited))];
        expect(a.expectations.comes.mean).toBeGreaterThanOrEqual(b.expectations.comes.mean);
        expect(a.trustInCaregiver.mean).toBeGreaterThanOrEqual(
          readTrust(after(infant, { ...story, answers: [] })).trustInCaregiver.mean,
        );
        expect(live(infant, rested).answers.some((answer) => answer.isMiss)).toBe(false);
      }),
      runs,
    );
  });

  it('learns nothing, and no neglect, from a put-down that outlasts the cry', () => {
    const infant = newborn();
    const pause = { ...KIND, fit: 0.2, contact: 0, isPause: true };
    expect(after(infant, tell([pause]))).toEqual(infant);
  });

  it('does not mind a steady wait of up to a minute', () => {
    const trustAfter = (atSeconds: number) => {
      const infant = newborn();
      liveAndLearn(infant, tell([{ ...KIND, atSeconds }]), 60);
      return readTrust(infant);
    };
    const [soon, waited, late] = [trustAfter(5), trustAfter(60), trustAfter(200)];
    expect(waited.trustInCaregiver.mean).toBeCloseTo(soon.trustInCaregiver.mean, 2);
    expect(waited.patternLikelihoods.secure).toBeGreaterThan(soon.patternLikelihoods.secure - 0.03);
    expect(late.trustInCaregiver.mean).toBeLessThan(waited.trustInCaregiver.mean - 0.1);
  });

  it('moves a reactive infant more, in both directions', () => {
    const worth = (reactivity: number, answers: readonly Answer[]) => {
      const infant = newborn({ reactivity, soothability: 0.5, readability: 0.5 });
      liveAndLearn(infant, tell(answers), 40);
      return infant.trust.plainValue;
    };
    expect(worth(0.9, [KIND])).toBeGreaterThan(worth(0.1, [KIND]));
    expect(worth(0.9, [])).toBeLessThan(worth(0.1, []));
  });
});
