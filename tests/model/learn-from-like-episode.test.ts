import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyInfant } from '../../src/model/infant';
import { learnFromEpisode, learnFromLikeEpisode } from '../../src/model/learn-from-episode';
import { isDistressNeed } from '../../src/model/need';
import { readTrust } from '../../src/model/read-trust';
import { SIGNALLING_STRATEGIES } from '../../src/model/signalling-strategy';
import { infants, KIND, live, newborn, stories, tell } from './live-episode';

const distress = stories.filter((story) => isDistressNeed(story.need));

describe('episodes like one that was lived through', () => {
  it('teach the same expectations, fear and surprise as the one itself', () => {
    fc.assert(
      fc.property(infants, stories, (infant, story) => {
        const [lived, alike] = [copyInfant(infant), copyInfant(infant)];
        const outcome = live(copyInfant(infant), story);
        learnFromEpisode(lived, outcome);
        learnFromLikeEpisode(alike, outcome);
        const apart = readTrust(lived);
        const together = readTrust(alike);
        expect(together.expectations).toEqual(apart.expectations);
        expect(together.predictability).toEqual(apart.predictability);
        expect(together.fear).toBe(apart.fear);
      }),
      { numRuns: 60 },
    );
  });

  it('do not repeat the one draw: whichever way it signalled that once, they teach the same', () => {
    fc.assert(
      fc.property(infants, distress, (infant, story) => {
        const outcome = live(copyInfant(infant), story);
        const values = SIGNALLING_STRATEGIES.map((strategy) => {
          const copy = copyInfant(infant);
          learnFromLikeEpisode(copy, { ...outcome, strategy });
          const { plainValue, amplifiedValue, minimisedValue } = copy.trust;
          return [plainValue, amplifiedValue, minimisedValue];
        });
        expect(values[1]).toEqual(values[0]);
        expect(values[2]).toEqual(values[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('bring an infant that once signalled loudly back to plain signals under kind care', () => {
    const infant = newborn();
    const loud = live(infant, tell([KIND], { strategyDraw: 0.85 }));
    expect(loud.strategy).not.toBe('plain');
    for (let time = 0; time < 60; time += 1) learnFromLikeEpisode(infant, loud);
    expect(readTrust(infant).strategyMix.plain).toBeGreaterThan(0.7);
  });
});
