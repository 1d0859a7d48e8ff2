import { describe, expect, it } from 'vitest';
import { isWorthDrawing } from '../../src/dom/redraw-pace';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import { DEFAULT_SETTINGS } from '../../src/store/settings';
import type { AppStoreState } from '../../src/store/app-state';
import { dayWithCue } from './test-day';

const session = dayWithCue();
const state = { screen: 'play', session, settings: DEFAULT_SETTINGS } as AppStoreState;
const later = { ...state, session: advance(session, 20) };

describe('how often the page is drawn', () => {
  it('is seldom while only time passes', () => {
    expect(isWorthDrawing(state, later, 16)).toBe(false);
    expect(isWorthDrawing(state, later, 200)).toBe(true);
  });

  it('is never for nothing', () => {
    expect(isWorthDrawing(state, { ...state }, 1000)).toBe(false);
  });

  it('is at once when something happens: a hold, an answer, a setting, another screen', () => {
    const held = { ...state, session: dispatch(session, { type: 'reach', response: 'feed' }) };
    expect(isWorthDrawing(state, held, 1)).toBe(true);
    const further = { ...held, session: advance(held.session, 16) };
    expect(isWorthDrawing(held, further, 1)).toBe(false);
    expect(isWorthDrawing(held, further, 32)).toBe(true);
    const answered = dispatch(session, { type: 'respond', response: 'feed', manner: 'gentle' });
    expect(isWorthDrawing(state, { ...state, session: answered }, 1)).toBe(true);
    const settings = { ...DEFAULT_SETTINGS, easyFont: true };
    expect(isWorthDrawing(state, { ...state, settings }, 1)).toBe(true);
    expect(isWorthDrawing(state, { ...state, screen: 'debrief' }, 1)).toBe(true);
    expect(isWorthDrawing({ ...state, session: null }, state, 1)).toBe(true);
  });
});
