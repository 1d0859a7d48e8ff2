import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Episode } from '../../src/model/episode';
import {
  answerEpisode,
  arousalAt,
  givesUpAtSeconds,
  openEpisode,
  settledAtSeconds,
  shownArousalAt,
  timeOfShownArousal,
} from '../../src/model/episode-flow';
import type { Infant } from '../../src/model/infant';
import { KIND, infants, live, newborn, stories, tell } from './live-episode';

function cry(infant: Infant, draw = 0, intensity = 0.8): Episode {
  return openEpisode(
    infant,
    { need: 'hunger', intensity, isSoothable: true, atSeconds: 0 },
    { next: () => draw },
  );
}

function answered(answer: Partial<Answer>) {
  const infant = newborn();
  const episode = cry(infant);
  const record = answerEpisode(infant, episode, { ...KIND, ...answer });
  return { infant, episode, record };
}

describe('an unanswered need', () => {
  it('whispers at once, talks within twenty seconds, shouts within a minute, gives up in minutes', () => {
    const infant = newborn();
    const episode = cry(infant);
    expect(episode.strategy).toBe('plain');
    expect(timeOfShownArousal(infant, episode, 0.08)).toBeLessThan(6);
    expect(timeOfShownArousal(infant, episode, 0.3)).toBeGreaterThan(10);
    expect(timeOfShownArousal(infant, episode, 0.3)).toBeLessThan(22);
    expect(timeOfShownArousal(infant, episode, 0.6)).toBeGreaterThan(35);
    expect(timeOfShownArousal(infant, episode, 0.6)).toBeLessThan(60);
    expect(givesUpAtSeconds(episode)).toBeGreaterThan(190);
    expect(givesUpAtSeconds(episode)).toBeLessThan(310);
    expect(settledAtSeconds(episode)).toBe(Infinity);
  });

  it('ends in its time even when answers that do not help keep coming', () => {
    const infant = newborn();
    const episode = cry(infant);
    const patience = givesUpAtSeconds(episode);
    for (let atSeconds = 60; atSeconds < 1.5 * patience; atSeconds += 60)
      answerEpisode(infant, episode, { ...KIND, fit: 0, atSeconds });
    expect(givesUpAtSeconds(episode)).toBeGreaterThan(patience);
    expect(givesUpAtSeconds(episode)).toBeLessThanOrEqual(1.5 * patience);
  });

  it('shows less of it when minimised, though it is felt nearly as much', () => {
    const infant = newborn();
    const plain = cry(infant, 0);
    const minimised = cry(infant, 0.999);
    expect(minimised.strategy).toBe('minimised');
    expect(arousalAt(minimised, 60)).toBeGreaterThan(0.85 * arousalAt(plain, 60));
    expect(shownArousalAt(infant, minimised, 60)).toBeLessThan(
      0.6 * shownArousalAt(infant, plain, 60),
    );
  });

  it('never grows into a cry when it is an invitation', () => {
    const infant = newborn();
    const episode = openEpisode(
      infant,
      { need: 'play', intensity: 1, isSoothable: true, atSeconds: 0 },
      { next: () => 0 },
    );
    expect(timeOfShownArousal(infant, episode, 0.6)).toBe(Infinity);
    expect(shownArousalAt(infant, episode, 1000)).toBeLessThanOrEqual(0.5);
    expect(givesUpAtSeconds(episode)).toBeLessThan(90);
  });
});

describe('an answer', () => {
  it('settles soon when it comes at a whisper, and takes longer after a shout', () => {
    const early = answered({ atSeconds: 6 }).episode;
    const late = answered({ atSeconds: 50 }).episode;
    expect(settledAtSeconds(early) - 6).toBeGreaterThan(8);
    expect(settledAtSeconds(early) - 6).toBeLessThan(25);
    expect(settledAtSeconds(late) - 50).toBeGreaterThan(40);
    expect(settledAtSeconds(late) - 50).toBeLessThan(90);
  });

  it('that does not fit barely soothes and is a miss', () => {
    const { episode, record } = answered({ atSeconds: 50, fit: 0.1 });
    expect(record.isMiss).toBe(true);
    expect(record.effect).toBe('unmoved');
    expect(settledAtSeconds(episode)).toBe(Infinity);
    expect(arousalAt(episode, 110)).toBeGreaterThan(0.5);
  });

  it('that is abrupt startles, then soothes more slowly', () => {
    const gentle = answered({ atSeconds: 30 });
    const abrupt = answered({ atSeconds: 30, manner: 'abrupt' });
    expect(abrupt.record.effect).toBe('startles');
    expect(arousalAt(abrupt.episode, 30)).toBeGreaterThan(arousalAt(gentle.episode, 30));
    expect(settledAtSeconds(abrupt.episode)).toBeGreaterThan(settledAtSeconds(gentle.episode) + 20);
  });

  it('is late after a minute, not before', () => {
    expect(answered({ atSeconds: 60 }).record.isMiss).toBe(false);
    expect(answered({ atSeconds: 75 }).record.isMiss).toBe(true);
  });

  it('mends an earlier miss and soothes at the full rate again', () => {
    const { infant, episode } = answered({ atSeconds: 20, manner: 'abrupt' });
    const slow = settledAtSeconds(episode);
    const mend = answerEpisode(infant, episode, { ...KIND, atSeconds: 30 });
    expect(mend.isMend).toBe(true);
    expect(mend.isMiss).toBe(false);
    expect(settledAtSeconds(episode)).toBeLessThan(slow);
  });

  it('as a safe pause is never a miss, and a need already met stays met', () => {
    const pause = { ...KIND, fit: 0.2, contact: 0, isPause: true };
    expect(answered(pause).record.isMiss).toBe(false);
    const { infant, episode } = answered({ atSeconds: 15 });
    const before = settledAtSeconds(episode);
    answerEpisode(infant, episode, { ...pause, atSeconds: 20 });
    expect(settledAtSeconds(episode)).toBeLessThan(before + 60);
  });

  it('presses when an infant that asks for less gets more', () => {
    const outcome = live(
      newborn(),
      tell([{ ...KIND, fit: 0 }], { need: 'overstimulated', intensity: 0.6 }),
    );
    expect(outcome.answers[0]?.effect).toBe('stiffens');
  });

  it('only softens the bout that nothing soothes, and the bout ends in its own time', () => {
    const outcome = live(newborn(), tell([KIND], { need: 'unexplained', isSoothable: false }));
    const alone = live(newborn(), tell([], { need: 'unexplained', isSoothable: false }));
    expect(outcome.answers[0]?.effect).toBe('easesALittle');
    expect(outcome.endedAtSeconds).toBe(alone.endedAtSeconds);
    expect(outcome.meanArousal).toBeLessThan(0.75 * alone.meanArousal);
    expect(outcome.settledAfterSeconds).not.toBeNull();
    expect(alone.settledAfterSeconds).toBeNull();
  });
});

describe('any episode', () => {
  it('ends, with every number in its bounds', () => {
    fc.assert(
      fc.property(infants, stories, (infant, story) => {
        const outcome = live(infant, story);
        expect(outcome.endedAtSeconds).toBeLessThan(4000);
        expect(outcome.meanArousal).toBeGreaterThanOrEqual(0);
        expect(outcome.meanArousal).toBeLessThanOrEqual(outcome.peakArousal + 1e-9);
        expect(outcome.peakArousal).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
