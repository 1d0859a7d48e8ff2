import { describe, expect, it } from 'vitest';
import { Pen } from '../../../scenes/drawing/pen';
import { drawMendFlourish, MEND_SECONDS } from '../../../scenes/effects/mend-flourish';
import { createRecordingContext } from '../drawing/recording-context';

function painted(seconds: number, isStill = false) {
  const recording = createRecordingContext();
  drawMendFlourish(new Pen(recording.context), 0, 0, seconds, isStill);
  const strokes = recording.calls.filter(({ name }) => name === 'stroke');
  return {
    count: strokes.length,
    strongest: Math.max(0, ...strokes.map(({ alpha }) => alpha)),
    shape: recording.calls.map(({ name, values }) => name + String(values)).join(),
  };
}

describe('the gold of a mend', () => {
  it('grows, stays a while and fades to nothing', () => {
    expect(painted(0.05).count).toBeLessThan(painted(0.8).count);
    expect(painted(1).strongest).toBeGreaterThan(0.9);
    expect(painted(MEND_SECONDS - 0.1).strongest).toBeLessThan(0.2);
    expect(painted(MEND_SECONDS).count).toBe(0);
    expect(painted(Infinity).count).toBe(0);
  });

  it('is shown whole and unmoving with reduced motion', () => {
    expect(painted(0.3, true).shape).toBe(painted(1.6, true).shape);
    expect(painted(0.3, true).count).toBe(painted(1, false).count);
  });
});
