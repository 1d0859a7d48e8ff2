import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { passTime, quickness } from '../../src/session/quiet-time';
import { SINGLE_DAY_PACE } from '../../src/session/session-time';
import type { SessionState } from '../../src/session/session-state';
import { firstWeeks } from './play-styles';

const { momentSeconds } = SINGLE_DAY_PACE;
const EVEN = { momentSeconds, stirredAtMilliseconds: null, tempo: 1 };
const SECOND = 1000;
const start = (seed = 7) => createSession(firstWeeks(), { seed });

interface Day {
  readonly session: SessionState;
}
const RUN = {
  run: ({ session }: Day, milliseconds: number): Day => ({
    session: advance(session, milliseconds),
  }),
};
const quickNow = (state: SessionState, changes = {}) =>
  quickness(state, state.timeMilliseconds, { ...EVEN, ...changes });

/** A day in which nobody does anything, second by second, while it is on. */
function lonelyDay(seed: number): SessionState[] {
  const states = [start(seed)];
  for (let state = start(seed); state.phase === 'running';) {
    state = advance(state, SECOND);
    states.push(state);
  }
  return states;
}

const DAYS = [1, 2, 3, 4].map(lonelyDay);
/** Somewhere in a long cry to which nobody comes. */
const LONG_CRY = DAYS[0]!.find((state) => state.stage === 'shout' && quickNow(state) > 4)!;

describe('time in which nothing new happens', () => {
  it('passes faster only once a day runs late, and never more than eight times while somebody waits', () => {
    for (const states of DAYS) {
      const rates = states.map((state) => quickNow(state));
      const inTime = states.findIndex(
        ({ timeMilliseconds, momentIndex }) =>
          timeMilliseconds > SECOND * momentSeconds * (momentIndex + 1),
      );
      expect(inTime).toBeGreaterThan(0);
      expect(Math.max(...rates.slice(0, inTime))).toBe(1);
      expect(Math.max(...rates)).toBeGreaterThan(7);
      expect(Math.max(...rates)).toBeLessThanOrEqual(8);
    }
  });

  it('leaves each new signal standing at the ordinary pace long enough to be noticed', () => {
    const stands = { whisper: 32, talk: 20, shout: 16 };
    for (const state of DAYS.flat()) {
      const cue = state.events.at(-1);
      if (cue?.type !== 'cue' || !cue.isRising || cue.stage === 'calm') continue;
      const since = (state.timeMilliseconds - cue.atMilliseconds) / SECOND;
      if (since <= stands[cue.stage]) expect(quickNow(state)).toBe(1);
    }
  });

  it('grows bit by bit', () => {
    for (const states of DAYS) {
      const rates = states.map((state) => quickNow(state));
      for (const [index, rate] of rates.entries()) {
        expect(rate - (rates[index - 1] ?? 1)).toBeLessThan(1);
      }
    }
  });

  it('is at its ordinary pace at once when the player stirs, and for some seconds after', () => {
    const stirredAtMilliseconds = LONG_CRY.timeMilliseconds;
    expect(quickNow(LONG_CRY, { stirredAtMilliseconds })).toBe(1);
    const soon = advance(LONG_CRY, 12 * SECOND);
    expect(quickNow(soon, { stirredAtMilliseconds })).toBe(1);
  });

  it('is at its ordinary pace from the first moment of an answer to the end of it', () => {
    let state = dispatch(LONG_CRY, { type: 'reach', response: 'feed' });
    expect(quickNow(state)).toBe(1);
    state = dispatch(advance(state, SECOND), { type: 'release' });
    for (; state.activity; state = advance(state, SECOND)) expect(quickNow(state)).toBe(1);
    expect(quickNow(state)).toBe(1);
  });

  it('stays even for who has chosen slowness, and is no faster at 2x than at 1x in all', () => {
    expect(quickNow(LONG_CRY, { tempo: 0.25 })).toBe(1);
    expect(quickNow(LONG_CRY, { tempo: 2 })).toBeLessThanOrEqual(4);
    expect(quickNow(LONG_CRY, { momentSeconds: Infinity })).toBe(1);
  });

  it('brings the same day as the model clock by itself, sooner', () => {
    const { world } = passTime({ session: start() }, 600 * SECOND, RUN, EVEN);
    const { timeMilliseconds } = world.session;
    expect(timeMilliseconds).toBeGreaterThan(700 * SECOND);
    expect(world.session).toEqual(advance(start(), timeMilliseconds));
  });

  it('leaves nothing of a piece for another day once its own is over', () => {
    const passed = passTime({ session: start() }, 36_000 * SECOND, RUN, EVEN);
    expect(passed.world.session.phase).toBe('ended');
    expect(passed).toMatchObject({ leftMilliseconds: 0, isQuick: false });
  });

  it('adds up exactly, cut into any pieces', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 50 }), (cuts, seed) => {
        const begun: Day = { session: advance(start(seed), 200 * SECOND) };
        let parts = { world: begun, leftMilliseconds: 0 };
        for (const cut of cuts)
          parts = passTime(parts.world, cut + parts.leftMilliseconds, RUN, EVEN);
        const sum = cuts.reduce((total, cut) => total + cut, 0);
        const whole = passTime(begun, sum, RUN, EVEN);
        expect(parts.world.session).toEqual(whole.world.session);
        expect(parts.leftMilliseconds).toBe(whole.leftMilliseconds);
      }),
      { numRuns: 60 },
    );
  });
});
