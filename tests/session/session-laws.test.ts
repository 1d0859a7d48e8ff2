import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { clockMinutesAt } from '../../src/session/day-clock';
import { dispatch } from '../../src/session/dispatch';
import { createLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import { parseSave, restorePlay, saveSession } from '../../src/session/save-session';
import type { SessionInput, SessionState } from '../../src/session/session-state';
import { anyInput, scenario } from './random-play';

/** Anything that can be done, and at times something that cannot. */
const input: fc.Arbitrary<SessionInput> = fc.oneof(
  { arbitrary: anyInput, weight: 20 },
  { arbitrary: fc.constant({ type: 'goBusy' as const, taskId: 'no-such-task' }), weight: 1 },
);
/** Some time passes, then something is done. */
interface Step {
  readonly waitMilliseconds: number;
  readonly input: SessionInput;
}
const step: fc.Arbitrary<Step> = fc.record({
  waitMilliseconds: fc.integer({ min: 0, max: 60_000 }),
  input,
});
const steps = fc.array(step, { maxLength: 30 });
const seed = fc.integer({ min: 0, max: 0xffff_ffff });

function play(seedOfDay: number, story: readonly Step[]): SessionState {
  return story.reduce(
    (state, next) => dispatch(advance(state, next.waitMilliseconds), next.input),
    createSession(scenario, { seed: seedOfDay }),
  );
}

function fractionsOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(fractionsOf)
    : [];
}

describe('a day', () => {
  it('adds its time up: in one piece or in many, the state is the same', () => {
    fc.assert(
      fc.property(
        seed,
        steps,
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 12 }),
        (seedOfDay, story, pieces) => {
          const start = play(seedOfDay, story);
          const total = pieces.reduce((sum, piece) => sum + piece, 0);
          const inPieces = pieces.reduce((state, piece) => advance(state, piece), start);
          expect(inPieces).toEqual(advance(start, total));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes out the same from the same seed and inputs, at any frame pattern', () => {
    fc.assert(
      fc.property(seed, steps, fc.integer({ min: 1, max: 5000 }), (seedOfDay, story, frame) => {
        const inFrames = story.reduce(
          (state, next) => {
            let now = state;
            for (let left = next.waitMilliseconds; left > 0; left -= frame)
              now = advance(now, Math.min(frame, left));
            return dispatch(now, next.input);
          },
          createSession(scenario, { seed: seedOfDay }),
        );
        expect(inFrames).toEqual(play(seedOfDay, story));
      }),
      { numRuns: 40 },
    );
  });

  it('can be kept and gone on with at any moment, exactly', () => {
    fc.assert(
      fc.property(seed, steps, fc.integer({ min: 0, max: 90_000 }), (seedOfDay, story, more) => {
        const state = advance(play(seedOfDay, story), more);
        const text = JSON.stringify(saveSession(state));
        const saved = parseSave(JSON.parse(text), 'save');
        if (!saved.ok) throw new Error(saved.problem.path);
        const restored = restorePlay(saved.value, () => ({ ok: true, value: scenario }), 'save');
        expect(restored).toEqual({ ok: true, value: { year: null, session: state } });
      }),
      { numRuns: 60 },
    );
  });

  it('is lived again from its log to the same reading', () => {
    fc.assert(
      fc.property(seed, steps, (seedOfDay, story) => {
        const log = createLog(advance(play(seedOfDay, story), 5000));
        const lived = replayLog(log, scenario, 'log.json');
        if (!lived.ok) throw new Error(lived.problem.path);
        expect(readTrust(lived.value.infant)).toEqual(log.finalReading);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws and never leaves 0 to 1, whatever is done', () => {
    fc.assert(
      fc.property(seed, steps, (seedOfDay, story) => {
        const state = advance(play(seedOfDay, story), 600_000);
        const { distressEpisodeCount, ...reading } = readTrust(state.infant);
        expect(distressEpisodeCount).toBeGreaterThanOrEqual(0);
        for (const fraction of [...fractionsOf(reading), state.energy]) {
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never runs the wall clock back, however long a moment lasts', () => {
    fc.assert(
      fc.property(seed, steps, (seedOfDay, story) => {
        let clock = 0;
        let state = createSession(scenario, { seed: seedOfDay });
        for (const next of story) {
          state = dispatch(state, next.input);
          for (let left = next.waitMilliseconds * 10; left > 0; left -= 5000) {
            state = advance(state, Math.min(5000, left));
            const minutes = Math.floor(clockMinutesAt(state));
            expect(minutes).toBeGreaterThanOrEqual(clock);
            clock = minutes;
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('copies nothing but the state itself while nothing happens', () => {
    const before = createSession(scenario, { seed: 1 });
    const after = advance(before, 16);
    const parts = ['events', 'moments', 'infant', 'history', 'tasks', 'inputs'] as const;
    for (const part of parts) expect(after[part]).toBe(before[part]);
  });

  it('refuses time that is not whole milliseconds from 0 up', () => {
    const state = createSession(scenario, { seed: 1 });
    for (const wrong of [-1, 0.5, Number.NaN, Infinity])
      expect(() => advance(state, wrong)).toThrow(RangeError);
  });
});
