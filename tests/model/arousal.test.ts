import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arousalArea, arousalLevel, timeOfLevel } from '../../src/model/arousal';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const segments = fc.record({
  startSeconds: fc.double({ min: 0, max: 1e4, noNaN: true }),
  startLevel: fraction,
  targetLevel: fraction,
  tauSeconds: fc.double({ min: 1, max: 500, noNaN: true }),
});
const seconds = fc.double({ min: 0, max: 2000, noNaN: true });

describe('arousal between events', () => {
  it('is the same however time is cut', () => {
    fc.assert(
      fc.property(segments, seconds, seconds, (segment, a, b) => {
        const middle = segment.startSeconds + a;
        const cut = {
          ...segment,
          startSeconds: middle,
          startLevel: arousalLevel(segment, middle),
        };
        const whole = arousalLevel(segment, middle + b);
        expect(arousalLevel(cut, middle + b)).toBeCloseTo(whole, 9);
        const area = arousalArea(segment, middle + b, whole);
        const parts =
          arousalArea(segment, middle, cut.startLevel) + arousalArea(cut, middle + b, whole);
        expect(parts).toBeCloseTo(area, 6);
      }),
    );
  });

  it('stays within 0 and 1 and never crosses its target', () => {
    fc.assert(
      fc.property(segments, seconds, (segment, after) => {
        const level = arousalLevel(segment, segment.startSeconds + after);
        const low = Math.min(segment.startLevel, segment.targetLevel);
        const high = Math.max(segment.startLevel, segment.targetLevel);
        expect(level).toBeGreaterThanOrEqual(low - 1e-12);
        expect(level).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });

  it('is at a level at the time given for it', () => {
    fc.assert(
      fc.property(segments, fraction, (segment, level) => {
        const at = timeOfLevel(segment, level);
        if (at < Infinity) expect(arousalLevel(segment, at)).toBeCloseTo(level, 9);
      }),
    );
  });

  it('has the area of many small steps', () => {
    const segment = { startSeconds: 5, startLevel: 0.1, targetLevel: 0.9, tauSeconds: 30 };
    let sum = 0;
    for (let step = 0; step < 60_000; step += 1)
      sum += arousalLevel(segment, 5 + (step + 0.5) / 1000) / 1000;
    expect(arousalArea(segment, 65, arousalLevel(segment, 65))).toBeCloseTo(sum, 6);
  });
});
