import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { firstWeeks, KIND, playDay, UNKIND } from './play-styles';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('a first day', () => {
  const scenario = firstWeeks();
  const days = SEEDS.map((seed) => ({
    kind: readTrust(playDay(scenario, seed, KIND).infant),
    unkind: readTrust(playDay(scenario, seed, UNKIND).infant),
  }));

  it('leaves nearly every infant signalling more plainly after kind than after unkind care', () => {
    // The hours that moments stand for have their own luck: with one day in a hundred it wins.
    const plainer = days.filter(
      ({ kind, unkind }) => kind.strategyMix.plain > unkind.strategyMix.plain,
    );
    expect(plainer.length / days.length).toBeGreaterThanOrEqual(0.99);
  });

  it('leaves few infants with loud signals as their usual way after kind care', () => {
    const loud = days.filter(({ kind }) => kind.strategyMix.amplified > 0.5);
    expect(loud.length / days.length).toBeLessThan(0.08);
  });

  it('leaves every infant with more trust after kind care', () => {
    for (const [seed, { kind, unkind }] of days.entries()) {
      expect(kind.trustInCaregiver.mean, `seed ${String(seed)}`).toBeGreaterThan(
        unkind.trustInCaregiver.mean,
      );
      expect(kind.trustInSelf.mean, `seed ${String(seed)}`).toBeGreaterThan(
        unkind.trustInSelf.mean,
      );
    }
  });
});
