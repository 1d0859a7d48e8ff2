import { describe, expect, it } from 'vitest';
import { evenDraws } from '../../src/simulation/watch/even-draws';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

/** How many of so many draws a visit, over five visits, fall below a chance. */
function timesIn(seed: number, chance: number): number {
  let times = 0;
  for (let visitIndex = 0; visitIndex < 5; visitIndex += 1) {
    const draws = evenDraws({ seed, visitIndex });
    for (let count = 0; count < 8; count += 1) if (draws.draw('answers') < chance) times += 1;
  }
  return times;
}

describe('draws that are spread evenly', () => {
  it('keep close to the chance in every single year', () => {
    for (const seed of SEEDS) expect(Math.abs(timesIn(seed, 0.6) - 24)).toBeLessThanOrEqual(4);
  });

  it('keep to it on the whole', () => {
    const all = SEEDS.reduce((sum, seed) => sum + timesIn(seed, 0.15), 0);
    expect(all / SEEDS.length / 40).toBeCloseTo(0.15, 2);
  });

  it('are the same again, and others for another infant, chance or occasion', () => {
    const first = (seed: number) => evenDraws({ seed, visitIndex: 1 });
    expect(first(1).draw('fits')).toBe(first(1).draw('fits'));
    expect(first(1).draw('fits')).not.toBe(first(2).draw('fits'));
    expect(first(1).draw('fits')).not.toBe(first(1).draw('holds'));
    expect(first(1).draw('fits', 'play')).not.toBe(first(1).draw('fits', 'comfort'));
  });
});
