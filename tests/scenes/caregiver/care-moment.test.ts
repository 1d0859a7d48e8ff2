import { describe, expect, it } from 'vitest';
import { paceOf, reachWay } from '../../../scenes/caregiver/care-moment';
import { hands } from './moments';

const way = (manner: 'gentle' | 'plain' | 'abrupt' | null, progress: number): number =>
  reachWay(hands('hold', manner, { phase: 'reaching', progress }));

describe('how hands come in', () => {
  it('gently they show themselves first, and then come', () => {
    expect(way('gentle', 0.14)).toBeGreaterThan(0.3);
    expect(way('gentle', 0.3)).toBeCloseTo(way('gentle', 0.14), 9);
    expect(way('gentle', 0.3)).toBeLessThan(0.4);
  });

  it('a hold that may yet become gentle looks like one', () => {
    for (const progress of [0.1, 0.4, 0.8]) {
      expect(way(null, progress)).toBe(way('gentle', progress));
    }
  });

  it.each(['gentle', 'plain', 'abrupt'] as const)(
    '%s, they never turn back and arrive',
    (manner) => {
      const ways = Array.from({ length: 51 }, (_step, index) => way(manner, index / 50));
      expect(ways[0]).toBe(0);
      expect(ways.at(-1)).toBeCloseTo(1, 9);
      expect([...ways].sort((a, b) => a - b)).toEqual(ways);
    },
  );
});

describe('the pace of an act', () => {
  it('is two and a half times as fast when it is abrupt', () => {
    expect(paceOf(hands('rock', 'abrupt')) / paceOf(hands('rock', 'gentle'))).toBe(2.5);
  });
});
