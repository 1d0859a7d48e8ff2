import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { createSession } from '../../src/session/create-session';
import { firstWeeks, KIND, playDay, UNKIND } from './play-styles';

const scenario = firstWeeks();
const SEEDS = [1, 2, 3, 4, 5];
describe.each(SEEDS)('the first weeks with seed %i', (seed) => {
  const kind = playDay(scenario, seed, KIND);
  const unkind = playDay(scenario, seed, UNKIND);

  it('teaches opposite things by kind and by unkind care', () => {
    const good = readTrust(kind.infant);
    const bad = readTrust(unkind.infant);
    expect(good.trustInCaregiver.mean - bad.trustInCaregiver.mean).toBeGreaterThan(0.25);
    expect(good.trustInSelf.mean - bad.trustInSelf.mean).toBeGreaterThan(0.25);
    expect(good.expectations.safe.mean - bad.expectations.safe.mean).toBeGreaterThan(0.25);
    expect(good.expectations.helps.mean).toBeGreaterThan(bad.expectations.helps.mean);
    expect(good.strategyMix.plain).toBeGreaterThan(bad.strategyMix.plain + 0.1);
    expect(good.fear).toBeLessThan(0.05);
    expect(bad.fear).toBeGreaterThan(good.fear + 0.03);
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
