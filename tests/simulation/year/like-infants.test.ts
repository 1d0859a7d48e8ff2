import { describe, expect, it } from 'vitest';
import { readTrust } from '../../../src/model/read-trust';
import { HARDER_CARDS, LIGHTER_CARDS, strainOf } from '../../../src/session/card-strain';
import { createLog } from '../../../src/session/play-log';
import type { YearStep } from '../../../src/session/year-state';
import { liveLike, liveOnward, type LikeGroup } from '../../../src/simulation/year/like-infants';
import { yearInfluence } from '../../../src/simulation/year/year-influence';
import { hasAnswers, yearRecord } from '../../../src/simulation/year/year-record';
import { doYearTask, yearTasks, type YearTask } from '../../../src/simulation/year/year-work';
import { FITTING, KIND, playFrom, UNKIND, type PlayStyle } from '../../session/play-styles';
import { playYear } from '../../session/year-visits';

/** Kind, late, and at a loss with two needs. */
const MIXED: PlayStyle = {
  ...KIND,
  answersFrom: 'talk',
  waitMilliseconds: 12_000,
  responseTo: (need) => (need === 'hunger' || need === 'closeness' ? 'change' : FITTING[need]),
};
const yearOf = (style: PlayStyle, seed = 5) => playYear(seed, (start) => playFrom(start, style));
const mixed = yearOf(MIXED);
const logOf = ({ session, year }: YearStep) => createLog(session, year);

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const livesOf = (step: YearStep, group: LikeGroup, count = 30, strain = 0) => {
  const record = yearRecord(step);
  return Array.from({ length: count }, (_, number) => liveLike(record, group, number, strain));
};
const trustOf = (step: YearStep, group: LikeGroup, strain = 0) =>
  mean(livesOf(step, group, 30, strain).map(({ trustInCaregiver }) => trustInCaregiver));

describe('infants cared for the way the player did', () => {
  it.each([
    ['kind', KIND],
    ['mixed', MIXED],
    ['unkind', UNKIND],
  ] as const)('come on average to where such years come, with %s care', (_name, style) => {
    const played: number[] = [];
    const simulated: number[] = [];
    for (let seed = 1; seed <= 8; seed += 1) {
      const step = yearOf(style, seed);
      played.push(readTrust(step.session.infant).patternLikelihoods.secure);
      simulated.push(...livesOf(step, 'same', 6).map(({ likelihoods }) => likelihoods.secure));
    }
    expect(Math.abs(mean(played) - mean(simulated))).toBeLessThan(0.15);
  });

  it('are the same ones each time, and the same ones in each group of others', () => {
    const record = yearRecord(mixed);
    expect(liveLike(record, 'others', 7, 0)).toEqual(liveLike(record, 'others', 7, 0));
    expect(liveLike(record, 'others', 7, 0)).not.toEqual(liveLike(record, 'others', 8, 0));
    expect(liveLike(record, 'others', 7, 0)).not.toEqual(liveLike(record, 'same', 7, 0));
  });

  it('trust less where the same person is short of sleep and help, more where not', () => {
    const [less, usual, more] = [HARDER_CARDS, [], LIGHTER_CARDS].map((cards) =>
      trustOf(mixed, 'cardsA', strainOf(cards)),
    );
    expect(trustOf(mixed, 'others')).toBe(usual);
    expect(usual).toBeGreaterThan(less! + 0.03);
    expect(more).toBeGreaterThan(usual! + 0.01);
  });

  it('need no whole year: one visit is enough to begin with', () => {
    const session = playFrom(mixed.session, KIND);
    const step = { year: { visits: [], weeks: [] }, session: { ...session, history: [] } };
    expect(liveLike(yearRecord(step), 'others', 1, 0).trustInCaregiver).toBeGreaterThan(0);
  });
});

describe('three months on', () => {
  it('trust grows most where what was amiss is put right', () => {
    const record = yearRecord(mixed);
    const same = liveOnward(record, 'same').trustInCaregiver;
    expect(liveOnward(record, 'fitting').trustInCaregiver).toBeGreaterThan(same + 0.02);
    expect(liveOnward(record, 'lets').trustInCaregiver).toBeCloseTo(same, 9);
    const unkind = yearRecord(yearOf(UNKIND));
    expect(liveOnward(unkind, 'gentler').trustInCaregiver).toBeGreaterThan(
      liveOnward(unkind, 'same').trustInCaregiver,
    );
  });
});

describe('how much a moment matters for the year', () => {
  it('is told of every moment of every visit, and is not nothing', () => {
    const log = logOf(mixed);
    const histories = [...mixed.year.visits, mixed.session].map(({ history }) => history);
    for (const [visit, history] of histories.entries()) {
      const moments = yearInfluence(log, visit);
      expect(moments.map(({ momentId }) => momentId)).toEqual(
        history.map(({ moment }) => moment.id),
      );
      expect(Math.max(...moments.map(({ size }) => size))).toBeGreaterThan(0);
    }
    expect(yearInfluence(log, 9)).toEqual([]);
  });
});

const OTHERS = { cardsA: HARDER_CARDS, cardsB: LIGHTER_CARDS };
const strainsOf = (tasks: readonly YearTask[], group: LikeGroup) => [
  ...new Set(
    tasks.flatMap((task) => (task.kind === 'like' && task.group === group ? [task.strain] : [])),
  ),
];

describe('the work for a look back on a year', () => {
  it('strains care by the cards that the player did not have themselves', () => {
    const log = logOf(mixed);
    const record = { ...yearRecord(mixed), circumstances: HARDER_CARDS };
    const tasks = yearTasks({ record, log }, OTHERS);
    expect(strainsOf(tasks, 'others')).toEqual([0]);
    expect(strainsOf(tasks, 'cardsA')).toEqual([0]);
    expect(strainsOf(tasks, 'cardsB')).toEqual([strainOf(LIGHTER_CARDS) - 1]);
  });

  it('compares nothing where nothing was answered', () => {
    const { visits, ...rest } = yearRecord(mixed);
    const unanswered = visits.map((visit) => ({
      ...visit,
      moments: visit.moments.map((moment) => ({
        ...moment,
        outcome: { ...moment.outcome, answers: [] },
      })),
    }));
    const record = { ...rest, visits: unanswered };
    expect([hasAnswers(yearRecord(mixed)), hasAnswers(record)]).toEqual([true, false]);
    const tasks = yearTasks({ record, log: logOf(mixed) }, OTHERS);
    expect(strainsOf(tasks, 'others')).toEqual([0]);
    expect([...strainsOf(tasks, 'cardsA'), ...strainsOf(tasks, 'cardsB')]).toEqual([]);
    // What is left out would have come to the very same.
    expect(liveLike(record, 'cardsA', 3, 1)).toEqual(liveLike(record, 'others', 3, 0));
  });

  it('is plain data that a worker can be given, and covers four hundreds', () => {
    const material = { record: yearRecord(mixed), log: logOf(mixed) };
    const tasks = yearTasks(material, OTHERS);
    expect(structuredClone(material)).toEqual(material);
    const infants = tasks.reduce(
      (sum, task) => sum + (task.kind === 'like' ? task.to - task.from : 0),
      0,
    );
    expect(infants).toBe(400);
    const piece = doYearTask(structuredClone(material), tasks[0]!);
    expect(structuredClone(piece)).toEqual(doYearTask(material, tasks[0]!));
  });
});
