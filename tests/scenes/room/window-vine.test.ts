import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Pen } from '../../../scenes/drawing/pen';
import { drawWindowVine } from '../../../scenes/room/window-vine';
import type { VineLeaf } from '../../../src/view-models/scene-view';
import { createRecordingContext, fakePath2D } from '../drawing/recording-context';

const GOLD = '#D99A1E';
const BUD = '#A9C98F';

beforeAll(() => {
  vi.stubGlobal('Path2D', fakePath2D([]));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function painted(leaves: readonly VineLeaf[]): { gold: number; buds: number; stemEnd: number } {
  const { context, calls } = createRecordingContext();
  drawWindowVine(new Pen(context), leaves);
  const curves = calls.filter(({ name }) => name === 'bezierCurveTo');
  return {
    gold: calls.filter(({ name, stroke }) => name === 'stroke' && stroke === GOLD).length,
    buds: calls.filter(({ name, fill }) => name === 'fill' && fill === BUD).length,
    stemEnd: curves.length,
  };
}

describe('the vine on the window', () => {
  it('has a gold seam for each mended moment and a bud for each missed one', () => {
    const { gold, buds } = painted(['answered', 'mended', 'missed', 'missed', 'mended', 'mended']);
    expect({ gold, buds }).toEqual({ gold: 3, buds: 2 });
  });

  it('is a seedling in the morning and grows with each moment of the day', () => {
    const lengths = [0, 3, 6, 9, 12].map((count) => painted(Array(count).fill('answered')).stemEnd);
    expect(lengths[0]).toBeGreaterThan(0);
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
    expect(new Set(lengths).size).toBe(lengths.length);
  });

  it('stays on its frame however many moments there were', () => {
    expect(painted(Array(40).fill('answered')).stemEnd).toBe(
      painted(Array(12).fill('answered')).stemEnd,
    );
  });
});
