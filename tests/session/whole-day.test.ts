import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { MODEL_SECONDS_PER_PLAYER_SECOND } from '../../src/session/session-time';
import { createSession } from '../../src/session/create-session';
import { firstWeeks, KIND, playDay, UNKIND } from './play-styles';

const scenario = firstWeeks();
const SEEDS = [1, 2, 3, 4, 5];
const playerSeconds = (milliseconds: number) =>
  milliseconds / 1000 / MODEL_SECONDS_PER_PLAYER_SECOND;

describe.each(SEEDS)('the first weeks with seed %i', (seed) => {
  const kind = playDay(scenario, seed, KIND);
  const unkind = playDay(scenario, seed, UNKIND);

  it('lasts about four minutes at 1x for somebody who answers soon', () => {
    expect(playerSeconds(kind.timeMilliseconds)).toBeGreaterThan(200);
    expect(playerSeconds(kind.timeMilliseconds)).toBeLessThan(290);
  });

  it('shows a first cue within thirty seconds', () => {
    const cue = kind.events.find((event) => event.type === 'cue');
    expect(playerSeconds(cue?.atMilliseconds ?? Infinity)).toBeLessThan(30);
  });

  it('has eight to ten moments with every need of this visit', () => {
    expect(kind.history.length).toBeGreaterThanOrEqual(8);
    const needs = new Set(kind.moments.map((moment) => moment.need));
    for (const need of [
      'hunger',
      'play',
      'tired',
      'discomfort',
      'closeness',
      'overstimulated',
      'unexplained',
    ] as const)
      expect(needs).toContain(need);
  });

  it('teaches opposite things by kind and by unkind care', () => {
    const good = readTrust(kind.infant);
    const bad = readTrust(unkind.infant);
    expect(good.trustInCaregiver.mean - bad.trustInCaregiver.mean).toBeGreaterThan(0.25);
    expect(good.trustInSelf.mean - bad.trustInSelf.mean).toBeGreaterThan(0.25);
    expect(good.expectations.safe.mean - bad.expectations.safe.mean).toBeGreaterThan(0.25);
    expect(good.expectations.helps.mean).toBeGreaterThan(bad.expectations.helps.mean);
    expect(good.strategyMix.plain).toBeGreaterThan(bad.strategyMix.plain + 0.1);
    expect(good.fear).toBeLessThan(0.05);
    expect(bad.fear).toBeGreaterThan(good.fear + 0.05);
  });
});

describe('another seed', () => {
  it('gives another day', () => {
    const plans = SEEDS.map((seed) =>
      createSession(scenario, { seed })
        .moments.map(({ id, need, contextKeys }) => [id, need, ...contextKeys].join(' '))
        .join('|'),
    );
    expect(new Set(plans).size).toBeGreaterThan(1);
  });
});
