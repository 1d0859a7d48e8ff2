import { describe, expect, it } from 'vitest';
import {
  createStanceKeeper,
  isHandledBy,
  wantedStance,
} from '../../../scenes/infant/stance-choice';
import type { ExpressionWeights } from '../../../scenes/infant/expressions';
import { viewOf } from './views';

const WEEKS = { sixWeeks: 6, fourMonths: 17, sevenMonths: 30, tenMonths: 43, twelveMonths: 52 };
type Age = keyof typeof WEEKS;

function stanceAt(age: Age, expressions: ExpressionWeights, isHandled = false): string {
  return wantedStance(viewOf(expressions, { ageWeeks: WEEKS[age], pose: 'mat' }), isHandled);
}

describe('wantedStance', () => {
  it.each<[Age, string, string]>([
    ['sixWeeks', 'lying', 'lying'],
    ['fourMonths', 'prone', 'prone'],
    ['sevenMonths', 'sitting', 'sitting'],
    ['tenMonths', 'crawling', 'standing'],
    ['twelveMonths', 'crawling', 'standing'],
  ])('at %s, playing is %s and gladness is %s', (age, playing, glad) => {
    expect(stanceAt(age, { play: 1 })).toBe(playing);
    expect(stanceAt(age, { smile: 1 })).toBe(glad);
  });

  it.each(['cry', 'fuss', 'rooting', 'drowsyRub'] as const)('moves nowhere with %s', (upset) => {
    const stances = (Object.keys(WEEKS) as Age[]).map((age) => stanceAt(age, { [upset]: 1 }));
    expect(stances).toEqual(['lying', 'lying', 'sitting', 'sitting', 'sitting']);
  });

  it('at seven months leans on its hands while it watches, and frees them to play or to ask', () => {
    expect(stanceAt('sevenMonths', { calmAlert: 1 })).toBe('propped');
    for (const busy of ['play', 'smile', 'handToMouth', 'fuss'] as const) {
      expect(stanceAt('sevenMonths', { [busy]: 1 })).toBe('sitting');
    }
    expect(stanceAt('sevenMonths', { calmAlert: 1 }, true)).toBe('sitting');
    expect(stanceAt('fourMonths', { calmAlert: 1 })).not.toBe('propped');
    expect(stanceAt('tenMonths', { calmAlert: 1 })).not.toBe('propped');
  });

  it('sits on the high chair whatever it feels, unless it sleeps', () => {
    for (const felt of ['calmAlert', 'cry', 'avert'] as const) {
      const view = viewOf({ [felt]: 1 }, { ageWeeks: WEEKS.tenMonths, pose: 'highChair' });
      expect(wantedStance(view, true)).toBe('highChair');
      expect(wantedStance({ ...view, isAsleep: true }, true)).toBe('lying');
    }
  });

  it('lies on its back asleep, at every age and in every place', () => {
    for (const ageWeeks of Object.values(WEEKS)) {
      for (const pose of ['mat', 'cot'] as const) {
        const view = viewOf({ asleep: 1 }, { ageWeeks, pose, isAsleep: true });
        expect(wantedStance(view, false)).toBe('lying');
      }
    }
  });

  it('turns to whoever is about to lift or feed it', () => {
    expect(stanceAt('tenMonths', { play: 1 }, true)).toBe('sitting');
    const hands = {
      manner: 'gentle',
      phase: 'reaching',
      progress: 0.5,
      fright: null,
      isChasing: false,
      id: 1,
    } as const;
    expect(isHandledBy({ ...hands, response: 'hold' })).toBe(true);
    expect(isHandledBy({ ...hands, response: 'talk' })).toBe(false);
    expect(isHandledBy(null)).toBe(false);
  });
});

describe('createStanceKeeper', () => {
  const view = (expressions: ExpressionWeights) =>
    viewOf(expressions, { ageWeeks: WEEKS.tenMonths, pose: 'mat' });

  it('does not get up for a passing smile, but does for one that stays', () => {
    const keeper = createStanceKeeper();
    expect(keeper.step(16, view({ play: 1 }), false)).toBe('crawling');
    expect(keeper.step(1000, view({ smile: 1 }), false)).toBe('crawling');
    expect(keeper.step(9000, view({ smile: 1 }), false)).toBe('standing');
  });

  it('sits on its chair as soon as it is put there, and not a moment longer', () => {
    const keeper = createStanceKeeper();
    const atMeal = viewOf({ play: 1 }, { ageWeeks: WEEKS.tenMonths, pose: 'highChair' });
    keeper.step(16, view({ play: 1 }), false);
    expect(keeper.step(16, atMeal, false)).toBe('highChair');
    expect(keeper.step(16, view({ play: 1 }), false)).toBe('crawling');
  });

  it('sits down at once when it is upset', () => {
    const keeper = createStanceKeeper();
    keeper.step(16, view({ play: 1 }), false);
    expect(keeper.step(16, view({ cry: 1 }), false)).toBe('sitting');
  });
});
