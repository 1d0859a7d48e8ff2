import { describe, expect, it } from 'vitest';
import { NEED_KINDS, type NeedKind } from '../../src/model/need';
import { readTrust } from '../../src/model/read-trust';
import { createSession } from '../../src/session/create-session';
import { VISIT_PACE } from '../../src/session/session-time';
import type { SessionState } from '../../src/session/session-state';
import { firstWeeks, KIND, playDay, UNKIND } from './play-styles';

/** Infants in a row, not picked: what holds for the few that other tests look at. */
const scenario = firstWeeks();
const seedsUpTo = (count: number) => Array.from({ length: count }, (_, seed) => seed);
const PLANS = seedsUpTo(2000).map((seed) => createSession(scenario, { seed }).moments);
const DAYS = seedsUpTo(300).map((seed) => {
  const kind = playDay(scenario, seed, KIND);
  const unkind = playDay(scenario, seed, UNKIND);
  return { kind, unkind, good: readTrust(kind.infant), bad: readTrust(unkind.infant) };
});
const playerSeconds = ({ timeMilliseconds }: Pick<SessionState, 'timeMilliseconds'>) =>
  timeMilliseconds / 1000 / VISIT_PACE.modelSecondsPerPlayerSecond;

describe('the plan of every first day', () => {
  const VISIT: readonly NeedKind[] = [
    'hunger',
    'tired',
    'discomfort',
    'closeness',
    'overstimulated',
    'play',
    'unexplained',
  ];

  it('has nine moments with every need of this visit and no other', () => {
    for (const moments of PLANS) {
      expect(moments).toHaveLength(9);
      expect(new Set(moments.map(({ need }) => need))).toEqual(new Set(VISIT));
    }
  });

  it('has one bout that nothing soothes, the only moment without a findable reason', () => {
    for (const moments of PLANS) {
      const bouts = moments.filter(({ isSoothable }) => !isSoothable);
      expect(bouts.map(({ need }) => need)).toEqual(['unexplained']);
      expect(moments.filter(({ need }) => need === 'unexplained')).toEqual(bouts);
    }
  });

  it('runs the clock forward, and leaves the rest of life its moments', () => {
    const hangers = scenario.tasks.map(({ offered }) => offered.momentId);
    for (const moments of PLANS) {
      const clocks = moments.map(({ clockMinutes }) => clockMinutes);
      expect(clocks).toEqual([...clocks].sort((a, b) => a - b));
      expect(new Set(clocks).size).toBe(clocks.length);
      const ids = moments.map(({ id }) => id);
      expect(hangers.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('differs: no order of needs is the day of more than one seed in ten', () => {
    const counts = new Map<string, number>();
    for (const moments of PLANS) {
      const order = moments.map(({ need }) => need).join(' ');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(15);
    expect(Math.max(...counts.values())).toBeLessThan(PLANS.length / 10);
  });

  it('has each version of each moment for some seed', () => {
    const seen = new Set(PLANS.flat().map(({ id, contextKeys }) => [id, ...contextKeys].join(' ')));
    const inFile = scenario.moments.flatMap(({ id, versions }) =>
      versions.map(({ contextKeys }) => [id, ...contextKeys].join(' ')),
    );
    expect(inFile.filter((version) => !seen.has(version))).toEqual([]);
    const needs = new Set(PLANS.flat().map(({ need }) => need));
    expect(NEED_KINDS.filter((need) => needs.has(need) !== VISIT.includes(need))).toEqual([]);
  });
});

describe('three hundred first days', () => {
  it('last about four minutes at 1x with kind care, whoever the infant is', () => {
    const lengths = DAYS.map(({ kind }) => playerSeconds(kind)).sort((a, b) => a - b);
    expect(lengths[0]).toBeGreaterThan(180);
    expect(lengths[Math.floor(lengths.length * 0.98)]).toBeLessThan(290);
    expect(lengths.at(-1)).toBeLessThan(300);
  });

  it('last at most about three and a half times as long when nothing is mended', () => {
    for (const { kind, unkind } of DAYS)
      expect(playerSeconds(unkind) / playerSeconds(kind)).toBeLessThan(3.6);
  });

  it('show a first cue within thirty seconds', () => {
    for (const { kind } of DAYS) {
      const atMilliseconds = kind.events.find(({ type }) => type === 'cue')?.atMilliseconds;
      expect(playerSeconds({ timeMilliseconds: atMilliseconds ?? Infinity })).toBeLessThan(30);
    }
  });

  it('teach every infant less fear and better expectations by kind than by unkind care', () => {
    for (const { good, bad } of DAYS) {
      expect(good.fear).toBeLessThan(0.01);
      expect(good.expectations.comes.mean - bad.expectations.comes.mean).toBeGreaterThan(0.05);
      expect(good.expectations.safe.mean - bad.expectations.safe.mean).toBeGreaterThan(0.15);
      expect(good.expectations.helps.mean - bad.expectations.helps.mean).toBeGreaterThan(0.25);
      expect(good.trustInCaregiver.mean - bad.trustInCaregiver.mean).toBeGreaterThan(0.4);
      expect(good.trustInSelf.mean - bad.trustInSelf.mean).toBeGreaterThan(0.6);
    }
    // An infant that hardly shows its distress may meet none of the abrupt hands: it is left alone.
    const afraid = DAYS.filter(({ good, bad }) => bad.fear - good.fear > 0.02);
    expect(afraid.length / DAYS.length).toBeGreaterThan(0.95);
  });
});
