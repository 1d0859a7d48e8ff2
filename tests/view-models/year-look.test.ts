import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/model/trust-reading';
import { ONWARD, type LikeInfant } from '../../src/simulation/year/like-infants';
import {
  circumstanceChange,
  hundredView,
  likelihoodsView,
  meanLikelihoods,
} from '../../src/view-models/year-look/hundred-view';
import { yearDimensions, yearVisits } from '../../src/view-models/year-look/year-course';
import { strongestMoments, strongestMoves } from '../../src/view-models/year-look/year-moves';
import { KIND, playFrom } from '../session/play-styles';
import { playYear } from '../session/year-visits';

const step = playYear(2, (start) => playFrom(start, KIND));
const visits = yearVisits(step);
const infant = (pattern: LikeInfant['pattern'], secure: number): LikeInfant => ({
  pattern,
  likelihoods: { secure, avoidant: 1 - secure, resistant: 0, disorganized: 0 },
  trustInCaregiver: secure,
  trustInSelf: 0.5,
});

describe('the visits of a year', () => {
  it('follow on from each other: what a visit begins with, the weeks before have left', () => {
    expect(visits.map(({ name }) => name.number)).toEqual([1, 2, 3, 4, 5]);
    for (const [index, { start }] of visits.slice(1).entries())
      expect(start).toEqual(step.year.weeks[index]?.after);
    const ages = visits.map(({ ageWeeks }) => ageWeeks);
    expect([...ages].sort((a, b) => a - b)).toEqual(ages);
    const { answered, missed, mended } = visits[0]!.leaves;
    expect(answered + missed + mended).toBe(visits[0]!.history.length);
  });

  it('tell of dimensions before patterns, each within the scale', () => {
    const rows = yearDimensions(visits);
    expect(rows[0]?.id).toBe('comes');
    expect(rows.map(({ id }) => id)).toContain('trustInSelf');
    for (const { then, now } of rows)
      for (const value of [then, now]) expect(value >= 0 && value <= 1).toBe(true);
  });
});

describe('a hundred', () => {
  it('is counted by what an observer would note, with how far another hundred may differ', () => {
    const infants = Array.from({ length: 100 }, (_, index) =>
      infant(index < 64 ? 'secure' : 'avoidant', 0.6),
    );
    const view = hundredView('others', infants);
    expect(view.rows.map(({ count }) => count)).toEqual([64, 36, 0, 0]);
    expect(view.rows[0]?.give).toBe(10);
    expect(view.rows[3]?.give).toBe(0);
    expect(hundredView('others', []).trustInCaregiver).toBeNull();
  });

  it('under other circumstances is compared infant by infant, and with what luck can do', () => {
    const own = Array.from({ length: 100 }, (_, index) => infant('secure', index / 200));
    const other = own.map(({ likelihoods }) => infant('secure', likelihoods.secure + 0.1));
    const change = circumstanceChange(own, other);
    expect(change?.secure.mean).toBeCloseTo(0.1, 9);
    // Every infant moved alike: what differs between infants does not count.
    expect(change?.secure.give).toBeCloseTo(0, 9);
    expect(change?.isClear).toBe(true);
    expect(circumstanceChange(own, own)?.isClear).toBe(false);
    expect(circumstanceChange(own, other.slice(1))).toBeNull();
    const [secure] = meanLikelihoods(own);
    expect(secure?.mean).toBeCloseTo(0.2475, 9);
    expect(secure?.give).toBeCloseTo(1.96 * 0.01443, 3);
    expect(meanLikelihoods(own.slice(0, 5))).toEqual([]);
  });

  it('of the same infant gives each likelihood a range once there are enough, its own included', () => {
    const reading = visits.at(-1)!.end;
    expect(likelihoodsView(reading, []).every(({ range }) => range === null)).toBe(true);
    const others = Array.from({ length: 100 }, (_, index) => infant('secure', index / 100));
    const views = likelihoodsView(reading, others);
    expect(views.map(({ pattern }) => pattern)).toEqual([...PATTERNS]);
    for (const { value, range } of views) {
      expect(range![0]).toBeLessThanOrEqual(value);
      expect(range![1]).toBeGreaterThanOrEqual(value);
    }
    expect(views[0]!.range![0]).toBeCloseTo(0.1, 1);
  });
});

describe('what could change it', () => {
  it('names the three strongest changes, and none that would change nothing', () => {
    const all = ONWARD.map((move, index) => ({
      move,
      trustInCaregiver: 0.5 + (move === 'same' ? 0 : index / 100),
      trustInSelf: 0.5,
    }));
    expect(strongestMoves(all.slice(1))).toBeNull();
    expect(strongestMoves(all)?.map(({ move }) => move)).toEqual([...ONWARD].reverse().slice(0, 3));
    const flat = all.map((entry) => ({ ...entry, trustInCaregiver: 0.5 }));
    expect(strongestMoves(flat)).toEqual([]);
  });

  it('shows the three moments that mattered most in the order of the year', () => {
    const moments = visits.map(({ history }, visit) => ({
      visit,
      momentId: history[0]!.moment.id,
      size: visit % 2 === 0 ? 0.1 + visit / 100 : 0.01,
      trust: 0.02,
    }));
    const chosen = strongestMoments(moments, visits);
    expect(chosen.map(({ visit }) => visit.number)).toEqual([1, 3, 5]);
    expect(chosen[0]?.momentId).toBe(moments[0]?.momentId);
  });
});
