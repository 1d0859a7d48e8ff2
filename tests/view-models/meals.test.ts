import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { calmCue } from '../../src/view-models/infant-calm';
import { infantView } from '../../src/view-models/infant-view';
import { observe } from '../../src/view-models/observation';
import { KIND, playFrom, playDay, firstWeeks } from '../session/play-styles';
import { VISITS } from '../session/year-visits';

const sevenMonths = VISITS.find(({ id }) => id === 'whose-game')!;
const NOBODY_ANSWERS = { ...KIND, waitMilliseconds: Infinity };

/** Plays on until this moment has begun, and a little longer. */
function atMoment(id: string): SessionState {
  let state = createSession(sevenMonths, { seed: 4 });
  for (let until = 0; until < 900_000; until += 1000) {
    state = playFrom(state, NOBODY_ANSWERS, until);
    if (state.episode && state.moments[state.momentIndex]?.id === id) return state;
  }
  throw new Error(`${id} does not come`);
}

const afterMore = (state: SessionState, milliseconds: number): SessionState =>
  playFrom(state, NOBODY_ANSWERS, state.timeMilliseconds + milliseconds);

describe('a meal', () => {
  it('is on the high chair, before and while the spoon comes', () => {
    const breakfast = atMoment('breakfast');
    expect(infantView(breakfast).pose).toBe('highChair');
    const fed = dispatch(breakfast, { type: 'respond', response: 'feed', manner: 'gentle' });
    expect(infantView(afterMore(fed, 12_000)).pose).toBe('highChair');
    const still = afterMore(fed, 24_000);
    expect(infantView(still).pose).toBe('highChair');
    expect(calmCue(observe(still))).toBe('eats');
  });

  it('is over in the arms of whoever lifts the infant out', () => {
    const held = dispatch(atMoment('the-next-spoon'), {
      type: 'respond',
      response: 'hold',
      manner: 'plain',
    });
    expect(infantView(afterMore(held, 8000)).pose).toBe('shoulder');
  });

  it('is none while the infant plays, and milk is given in the arms', () => {
    const cups = atMoment('two-cups');
    expect(infantView(cups).pose).toBe('mat');
    const fed = dispatch(cups, { type: 'respond', response: 'feed', manner: 'gentle' });
    expect(infantView(afterMore(fed, 12_000)).pose).toBe('cradleFeed');
  });

  it('is none in the first weeks', () => {
    const { moments } = playDay(firstWeeks(), 1, KIND);
    expect(moments.flatMap(({ contextKeys }) => contextKeys).join()).not.toMatch(/porridge|spoon/);
  });
});
