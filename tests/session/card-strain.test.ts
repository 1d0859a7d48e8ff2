import { describe, expect, it } from 'vitest';
import { bundledScenario } from '../../src/scenario/bundled-scenarios';
import { HARDER_CARDS, LIGHTER_CARDS, ORDINARY_DAY, strainOf } from '../../src/session/card-strain';
import { CIRCUMSTANCES } from '../../src/session/circumstance-names';
import { YEAR_VISITS } from '../../src/session/year-state';

const days = YEAR_VISITS.map((id) => {
  const scenario = bundledScenario(id, id, '');
  if (!scenario.ok) throw new Error(id);
  return scenario.value;
});
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const secondsOf = (kinds: readonly string[]) =>
  mean(
    days.map(({ tasks }) =>
      tasks
        .filter(({ kind }) => kinds.includes(kind))
        .reduce((sum, { neededSeconds }) => sum + neededSeconds, 0),
    ),
  );

describe('how much cards strain a day', () => {
  it('is nothing without cards, one with three hard ones, and less than nothing with support', () => {
    expect(strainOf([])).toBe(0);
    expect(strainOf(HARDER_CARDS)).toBeCloseTo(1, 12);
    expect(strainOf(LIGHTER_CARDS)).toBeLessThan(-0.2);
  });

  it('has a direction for each card, and more cards strain more', () => {
    const lighter = new Set<string>(LIGHTER_CARDS);
    for (const card of CIRCUMSTANCES)
      expect(Math.sign(strainOf([card])), card).toBe(lighter.has(card) ? -1 : 1);
    expect(strainOf([...HARDER_CARDS, 'sore-back'])).toBeGreaterThan(1);
    const all = CIRCUMSTANCES.filter((card) => !lighter.has(card));
    expect(strainOf(all)).toBeLessThan(3);
  });

  it('starts from what the five visits ask of a caregiver on average', () => {
    const day = ORDINARY_DAY;
    expect(day.energyAtStart).toBeCloseTo(
      mean(days.map(({ caregiver }) => caregiver.energyAtStart)),
      2,
    );
    expect(day.helpCount).toBeCloseTo(mean(days.map(({ caregiver }) => caregiver.helpCount)), 2);
    expect(Math.abs(secondsOf(['work']) - day.workSeconds)).toBeLessThan(1);
    expect(Math.abs(secondsOf(['rest']) - day.restSeconds)).toBeLessThan(1);
    const all = secondsOf(['phone', 'cook', 'work', 'sibling', 'rest']);
    expect(Math.abs(all - day.taskSeconds)).toBeLessThan(6);
  });
});
