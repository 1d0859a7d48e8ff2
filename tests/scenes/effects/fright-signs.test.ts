import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawCareEffects } from '../../../scenes/caregiver/care-effects';
import type { Pen } from '../../../scenes/drawing/pen';
import { drawLoomingShadow } from '../../../scenes/effects/looming-shadow';
import { FRIGHT_KINDS, type FrightKind } from '../../../src/view-models/fright';
import { doing, hands } from '../caregiver/moments';
import { fakePath2D, recorded } from '../drawing/recording-context';

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Everything that is put on the canvas, in order. */
const drawn = (draw: (pen: Pen) => void): string =>
  recorded(draw)
    .calls.map(({ name, values }) => name + String(values))
    .join();

const sign = (fright: FrightKind | null, seconds = 1, isStill = false): string =>
  drawn((pen) =>
    drawCareEffects(pen, {
      ...doing('talk', 'abrupt', seconds, isStill),
      hands: hands('talk', 'abrupt', { fright }),
    }),
  );

describe('the signs of what frightens', () => {
  it('are four shapes, and none is the one of an act that is only abrupt', () => {
    const shapes = [sign(null), ...FRIGHT_KINDS.map((kind) => sign(kind))];
    expect(new Set(shapes).size).toBe(5);
  });

  it.each(FRIGHT_KINDS)('%s stands still with reduced motion, and is there at once', (kind) => {
    expect(sign(kind, 0.9, true)).toBe(sign(kind, 2.1, true));
    expect(sign(kind, 0, true)).toBe(sign(kind, 2.1, true));
    expect(sign(kind, 0.9)).not.toBe(sign(kind, 2.1));
  });

  it('let a shadow come close within a third of a second, and stand', () => {
    const shadow = (seconds: number, isStill = false): string =>
      drawn((pen) => drawLoomingShadow(pen, 'lying', seconds, isStill));
    expect(shadow(0.1)).not.toBe(shadow(0.3));
    expect(shadow(0.3)).toBe(shadow(2));
    expect(shadow(0, true)).toBe(shadow(2));
  });
});
