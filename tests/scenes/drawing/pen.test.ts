import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outline } from '../../../scenes/drawing/outline';
import { Pen } from '../../../scenes/drawing/pen';
import { createRecordingContext, fakePath2D } from './recording-context';

const builtPaths: string[] = [];

beforeEach(() => {
  builtPaths.length = 0;
  vi.stubGlobal('Path2D', fakePath2D(builtPaths));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Pen', () => {
  it('builds a path string once, however often it is drawn', () => {
    const { context, paints } = createRecordingContext();
    const pen = new Pen(context);
    for (let count = 0; count < 5; count += 1) pen.path('M0 0L7 7', { fill: '#FFFFFF' });
    expect(builtPaths).toEqual(['M0 0L7 7']);
    expect(paints()).toBe(5);
  });

  it('multiplies the alpha of a shape with that of the groups around it', () => {
    const { context, calls } = createRecordingContext();
    new Pen(context).group({ alpha: 0.5 }, (pen) => {
      pen.group({ alpha: 0.5 }, () => pen.circle(0, 0, 1, { fill: '#000000', alpha: 0.5 }));
      pen.circle(0, 0, 1, { fill: '#000000' });
    });
    expect(calls.filter(({ name }) => name === 'fill').map(({ alpha }) => alpha)).toEqual([
      0.125, 0.5,
    ]);
  });

  it('moves, then turns, then scales, and scales evenly when told one scale', () => {
    const { context, calls } = createRecordingContext();
    new Pen(context).group({ x: 3, y: 4, rotateDegrees: 180, scaleX: 2 }, () => undefined);
    const moves = calls.filter(({ name }) => ['translate', 'rotate', 'scale'].includes(name));
    expect(moves.map(({ name, values }) => [name, ...values])).toEqual([
      ['translate', 3, 4],
      ['rotate', Math.PI],
      ['scale', 2, 2],
    ]);
  });

  it('leaves the context as it found it', () => {
    const { context, depth } = createRecordingContext();
    const pen = new Pen(context);
    pen.clip('M0 0H9V9Z', () => {
      pen.spot(1, 2, 3, 4, '#112233', 0.4);
      pen.line(0, 0, 1, 1, { stroke: '#000000', dash: [1, 2], at: { x: 4 } });
      pen.clipRect(0, 0, 9, 9, 2, () => pen.rect(0, 0, 2, 2, 1, { fill: '#FFFFFF', alpha: 0.2 }));
    });
    expect(depth()).toBe(0);
    expect(context.globalAlpha).toBe(1);
  });

  it('builds a gradient once for each context', () => {
    const { context, names } = createRecordingContext();
    const pen = new Pen(context);
    const sky = {
      kind: 'linear',
      from: [0, 0],
      to: [0, 10],
      stops: [
        [0, '#FFFFFF'],
        [1, '#000000', 0.5],
      ],
    } as const;
    pen.rect(0, 0, 9, 9, 0, { fill: sky });
    pen.rect(0, 0, 9, 9, 0, { fill: sky });
    pen.spot(0, 0, 5, 5, '#FF0000', 0.2);
    pen.spot(9, 9, 8, 8, '#FF0000', 0.9);
    expect(names().filter((name) => name === 'createLinearGradient')).toHaveLength(1);
    expect(names().filter((name) => name === 'createRadialGradient')).toHaveLength(1);
  });

  it('draws nothing for a spot that cannot be seen', () => {
    const { context, calls } = createRecordingContext();
    new Pen(context).spot(0, 0, 5, 5, '#FF0000', 0);
    expect(calls).toHaveLength(0);
  });

  it('fills before it strokes, and never hands on a negative radius', () => {
    const { context, calls } = createRecordingContext();
    const paint = { fill: '#FFFFFF', stroke: '#000000', width: 3 };
    new Pen(context).ellipse(0, 0, -1, 2, paint).path(new Outline().arc(0, 0, -4, 0, 1), paint);
    const kept = calls.map(({ name }) => name).filter((name) => name !== 'beginPath');
    expect(kept).toEqual(['ellipse', 'fill', 'stroke', 'arc', 'fill', 'stroke']);
    expect(calls.find(({ name }) => name === 'ellipse')?.values[2]).toBe(0);
    expect(calls.find(({ name }) => name === 'arc')?.values[2]).toBe(0);
  });
});
