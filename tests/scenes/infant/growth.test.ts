import { describe, expect, it } from 'vitest';
import { mouthAnchor } from '../../../scenes/infant/anchors';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { growthAt, monthsOf, REFERENCE_MONTHS, SHOWN_AGES } from '../../../scenes/infant/growth';
import type { Growth } from '../../../scenes/infant/growth';
import { armLine, handTarget, headCentre, legLine } from '../../../scenes/infant/limbs';
import { EXPRESSIONS } from '../../../src/view-models/expressions';

const measures = Object.keys(growthAt(REFERENCE_MONTHS)) as (keyof Growth)[];

describe('growthAt', () => {
  it('changes nothing at the reference age', () => {
    expect(new Set(Object.values(growthAt(REFERENCE_MONTHS)))).toEqual(new Set([1]));
  });

  it('is continuous: no measure jumps within a tenth of a month', () => {
    for (let months = 0; months < 13; months += 0.1) {
      const before = growthAt(months);
      const after = growthAt(months + 0.1);
      for (const name of measures) expect(Math.abs(after[name] - before[name])).toBeLessThan(0.02);
    }
  });

  it('makes the head a smaller share of the figure from each shown age to the next', () => {
    const shares = SHOWN_AGES.map(
      ({ months }) => growthAt(months).head / growthAt(months).legLength,
    );
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(shares).size).toBe(SHOWN_AGES.length);
  });

  it('shows ages beyond the year as its ends', () => {
    expect(growthAt(-3)).toEqual(growthAt(0));
    expect(growthAt(60)).toEqual(growthAt(12));
  });
});

describe('monthsOf', () => {
  it('counts a year as twelve months', () => {
    expect(monthsOf(365.25 / 7)).toBeCloseTo(12, 9);
  });
});

describe('the figure at every age', () => {
  it.each(SHOWN_AGES)('brings a sucked fist to the mouth at $id', ({ months }) => {
    const sucking = { ...expressionParameters('handToMouth', months), breath: 0 };
    const mouth = mouthAnchor(sucking);
    const [x, y] = handTarget(sucking, 1);
    expect(Math.hypot(x - mouth.x, y - mouth.y)).toBeLessThan(34);
  });

  it.each(SHOWN_AGES)('keeps the throat where the head was at $id', ({ months }) => {
    const [, y] = headCentre({ ...expressionParameters('calmAlert', months), breath: 0 });
    expect(y + 78 * growthAt(months).head).toBeCloseTo(-126 + 78, 9);
  });

  it('draws limbs of finite length for every expression and age', () => {
    for (const { months } of SHOWN_AGES) {
      for (const expression of EXPRESSIONS) {
        const parameters = expressionParameters(expression, months);
        for (const side of [-1, 1] as const) {
          const points = [...armLine(parameters, side), ...legLine(parameters, side)].flat();
          expect(points.every((value) => Number.isFinite(value))).toBe(true);
        }
      }
    }
  });
});
