import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { parseLog, createLog } from '../../src/session/play-log';
import { replayPlay } from '../../src/session/replay-year';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { VISIT_PACE } from '../../src/session/session-time';
import type { SessionState } from '../../src/session/session-state';
import { beginNextVisit, beginYear, weeksAfter } from '../../src/session/year-state';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { simulateInfant } from '../../src/simulation/simulate-infant';
import { KIND, playFrom, UNKIND, type PlayStyle } from './play-styles';
import { playYear, scenarioOf, VISITS } from './year-visits';

const inStyle = (style: PlayStyle) => (start: SessionState) => playFrom(start, style);
const starts: SessionState[] = [];
const kind = playYear(3, (start) => {
  starts.push(start);
  return playFrom(start, KIND);
});
const unkind = playYear(3, inStyle(UNKIND));
const first = beginYear(VISITS[0]!, { seed: 3 });

describe('a year', () => {
  it('keeps the same infant over five visits, each older than the one before', () => {
    expect(starts.map(({ infant }) => infant.ageWeeks)).toEqual([6, 17, 30, 43, 52]);
    for (const { seed, infant } of starts) {
      expect(seed).toBe(3);
      expect(infant.temperament).toEqual(first.session.infant.temperament);
    }
  });

  it('begins as the first day by itself does', () => {
    expect(first.session).toEqual(createSession(VISITS[0]!, { seed: 3 }));
  });

  it('takes into each visit what has been learned before it', () => {
    const before = kind.year.weeks.at(-1)!.after;
    expect(kind.session.readingAtStart).toEqual(before);
    expect(before.distressEpisodeCount).toBeGreaterThan(150);
  });

  it('teaches opposite things by kind and by unkind care', () => {
    const [good, bad] = [kind, unkind].map(({ session }) => readTrust(session.infant));
    expect(good!.patternLikelihoods.secure).toBeGreaterThan(0.7);
    expect(bad!.patternLikelihoods.secure).toBeLessThan(0.25);
    expect(good!.trustInCaregiver.mean - bad!.trustInCaregiver.mean).toBeGreaterThan(0.3);
  });

  it('lets care that changes half-way change where the year ends', () => {
    const turned = playYear(3, (start) => playFrom(start, start.visitIndex < 2 ? UNKIND : KIND));
    const [bad, mixed, good] = [unkind, turned, kind].map(
      ({ session }) => readTrust(session.infant).trustInCaregiver.mean,
    );
    expect(mixed).toBeGreaterThan(bad! + 0.1);
    expect(mixed).toBeLessThan(good!);
  });
});

describe('the weeks between two visits', () => {
  const afterKind = kind.year.weeks[0]!;
  const afterUnkind = unkind.year.weeks[0]!;

  it('go as the days went: soon and gently, or late and not at all', () => {
    expect(afterKind.counts.soon).toBeGreaterThan(0.85 * afterKind.counts.bids);
    expect(afterKind.counts.soothed).toBeGreaterThan(0.7 * afterKind.counts.distress);
    expect(afterUnkind.counts.soon).toBeLessThan(0.4 * afterUnkind.counts.bids);
    expect(afterUnkind.counts.soothed).toBeLessThan(0.4 * afterUnkind.counts.distress);
  });

  it('add up to as many times of need as an infant of that age has had', () => {
    const played = VISITS[0]!.standsForEpisodes * kind.year.visits[0]!.history.length;
    expect(played + afterKind.counts.bids).toBe(7 * 17);
  });

  it('are the same whenever they are asked for', () => {
    const step = { year: first.year, session: playFrom(first.session, KIND) };
    expect(weeksAfter(step, 17)).toEqual(weeksAfter(step, 17));
    expect(weeksAfter(step, 17)).toEqual(afterKind);
  });

  it('follow a visit that was left early, and one in which nothing was met', () => {
    const early = { year: first.year, session: advance(first.session, 1000) };
    const next = beginNextVisit(early, VISITS[1]!);
    expect(next.session.infant.ageWeeks).toBe(17);
    expect(next.year.weeks[0]!.counts.bids).toBe(7 * 17);
  });
});

describe.each(VISITS.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  const days = [1, 2, 3].map((seed) => playFrom(createSession(scenario, { seed }), KIND));

  it('has eight to twelve moments and takes three to five minutes at 1x', () => {
    for (const day of days) {
      expect(day.history.length).toBeGreaterThanOrEqual(8);
      expect(day.history.length).toBeLessThanOrEqual(12);
      const minutes = day.timeMilliseconds / 60_000 / VISIT_PACE.modelSecondsPerPlayerSecond;
      expect(minutes).toBeGreaterThan(3);
      expect(minutes).toBeLessThan(5.2);
    }
  });

  it('has its needs of every day whatever the seed, and every version of a moment for some seed', () => {
    const plans = Array.from(
      { length: 400 },
      (_, seed) => createSession(scenario, { seed: seed + 1 }).moments,
    );
    for (const moments of plans) {
      const needs = moments.map(({ need }) => need);
      expect(scenario.everyDayNeeds.filter((need) => !needs.includes(need))).toEqual([]);
    }
    for (const need of ['hunger', 'tired', 'closeness', 'overstimulated', 'play'] as const)
      expect(scenario.everyDayNeeds).toContain(need);
    const seen = new Set(plans.flat().map(({ id, contextKeys }) => [id, ...contextKeys].join(' ')));
    const inFile = scenario.moments.flatMap(({ id, versions }) =>
      versions.map(({ contextKeys }) => [id, ...contextKeys].join(' ')),
    );
    expect(inFile.filter((version) => !seen.has(version))).toEqual([]);
  });

  it('is another day with another seed', () => {
    const plans = days.map(({ moments }) =>
      JSON.stringify(moments.map(({ id, need, contextKeys }) => [id, need, contextKeys])),
    );
    expect(new Set(plans).size).toBeGreaterThan(1);
  });
});

describe('a visit played by itself', () => {
  it('begins, after the first weeks, with an infant that has had good-enough care', () => {
    const { care } = resolveCaregiver(builtInCaregiver('good-enough'));
    const count = 150;
    const secure = (read: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => read(index)).reduce((a, b) => a + b, 0) / count;
    const begun = secure(
      (seed) => createSession(VISITS[4]!, { seed }).readingAtStart.patternLikelihoods.secure,
    );
    const simulated = secure(
      (infant) => simulateInfant({ infant, seed: 2, care }).probabilities.secure,
    );
    expect(Math.abs(begun - simulated)).toBeLessThan(0.1);
  });
});

describe('the log of a year', () => {
  const log = createLog(kind.session, kind.year);

  it('is lived again to the same state', () => {
    const parsed = parseLog(JSON.parse(JSON.stringify(log)), 'log');
    if (!parsed.ok) throw new Error(parsed.problem.path);
    expect(replayPlay(parsed.value, scenarioOf, 'log')).toEqual({ ok: true, value: kind });
  });

  it('is refused by the place of an act that could not be done', () => {
    const [visit, ...others] = log.year!.visits;
    const moon = { type: 'goBusy', taskId: 'moon', atMilliseconds: 0 } as const;
    const visits = [{ ...visit!, inputs: [moon, ...visit!.inputs] }, ...others];
    const lived = replayPlay({ ...log, year: { visits } }, scenarioOf, 'log');
    expect(lived).toMatchObject({ ok: false, problem: { path: 'year.visits.0.inputs.0' } });
  });
});
