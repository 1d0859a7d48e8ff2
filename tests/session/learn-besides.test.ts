import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/session/branch-influence';
import { createSession } from '../../src/session/create-session';
import { firstWeeks, KIND, playDay, playFrom } from './play-styles';

const scenario = firstWeeks();
const times = scenario.standsForEpisodes;

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
    const [record] = playFrom(leaveOut(start, first), KIND).history;
    expect(record?.besides).toBeUndefined();
    expect(record?.after).toEqual(record?.before);
  });

  it('are the lived moment again and again by the rules before', () => {
    const old = playFrom(createSession(scenario, { seed: 4, rules: 2 }), KIND);
    expect(old.history.every(({ besides }) => besides === undefined)).toBe(true);
    expect(old.infant.trust).not.toEqual(day.infant.trust);
  });
});
