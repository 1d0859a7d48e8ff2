import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageClock, LONGEST_FRAME_MILLISECONDS } from '../../src/store/page-clock';
import { TEMPOS, VISIT_PACE } from '../../src/session/session-time';

const tempos = TEMPOS.filter(
  (tempo): tempo is Exclude<typeof tempo, 'untimed'> => tempo !== 'untimed',
);
const SPEED = VISIT_PACE.modelSecondsPerPlayerSecond;
const frames = fc.array(fc.double({ min: 0.1, max: LONGEST_FRAME_MILLISECONDS, noNaN: true }), {
  minLength: 1,
  maxLength: 200,
});

function lived(pattern: readonly number[], tempo: number): number {
  const clock = createPageClock();
  let now = 1000;
  let total = clock.takeWhole(now, tempo * SPEED);
  for (const frame of pattern) {
    now += frame;
    total += clock.takeWhole(now, tempo * SPEED);
  }
  return total;
}

describe('the page clock', () => {
  it('gives the same time in all, whatever the frames are like, to one millisecond', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...tempos), (pattern, tempo) => {
        const elapsed = pattern.reduce((sum, frame) => sum + frame, 0);
        const expected = elapsed * tempo * SPEED;
        expect(Math.abs(lived(pattern, tempo) - expected)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives whole milliseconds', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...tempos), (pattern, tempo) => {
        expect(Number.isInteger(lived(pattern, tempo))).toBe(true);
      }),
    );
  });

  it('counts a stall of half a minute as one longest frame', () => {
    expect(lived([30_000], 1)).toBe(LONGEST_FRAME_MILLISECONDS * SPEED);
  });

  it('counts nothing of a standstill', () => {
    const clock = createPageClock();
    clock.takeWhole(0, SPEED);
    clock.stop();
    expect(clock.takeWhole(5000, SPEED)).toBe(0);
    expect(clock.takeWhole(5010, SPEED)).toBe(40);
  });

  it('never runs backwards when the page’s clock does', () => {
    expect(lived([50, -40, 10], 1)).toBeGreaterThanOrEqual(200);
  });
});
