import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/session/branch-influence';
import type { NeedCounts } from '../../src/session/cared-moment';
import { createSession } from '../../src/session/create-session';
import { firstWeeks, KIND, playDay, playFrom } from './play-styles';

const scenario = firstWeeks();
const times = scenario.standsForEpisodes;

const total = (needs: NeedCounts = {}): number =>
  Object.values(needs).reduce((sum, count) => sum + count, 0);

describe('the hours that a lived moment stands for', () => {
  const day = playDay(scenario, 4, KIND);

  it('are as many as the scenario says, each with a need of its own', () => {
    for (const { besides } of day.history) {
      const counts = Object.values(besides ?? {});
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(times - 1);
      expect(counts.length).toBeGreaterThan(1);
    }
  });

  it('are the same for the same day, and others on another', () => {
    const besides = (seed: number) =>
      playDay(scenario, seed, KIND).history.map((record) => record.besides);
    expect(besides(4)).toEqual(day.history.map((record) => record.besides));
    expect(besides(5)).not.toEqual(besides(4));
  });

  it('teach nothing of a moment that is left out', () => {
    const start = createSession(scenario, { seed: 4 });
    const first = start.moments[0]!.id;
    const without = playFrom(leaveOut(start, first), KIND);
    const [record] = without.history;
    expect(record?.after).toEqual(record?.before);
    // Its hours went by all the same: the weeks after make up for the same needs.
    const [besides, whole] = [record, day.history[0]].map((moment) => total(moment?.besides));
    expect(besides).toBe(whole);
    expect(besides).toBe(start.standsForEpisodes - 1);
  });

  it('are the lived moment again and again by the rules before', () => {
    const old = playFrom(createSession(scenario, { seed: 4, rules: 2 }), KIND);
    expect(old.history.every(({ besides }) => besides === undefined)).toBe(true);
    expect(old.infant.trust).not.toEqual(day.infant.trust);
  });
});
