import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  band,
  capsule,
  clamp,
  limbLine,
  pointAlong,
  smooth,
  spline,
  tube,
  twoBoneReach,
} from '../../../scenes/drawing/geometry';
import type { Point } from '../../../scenes/drawing/geometry';
import type { Outline } from '../../../scenes/drawing/outline';

const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
const distance = (from: Point, to: Point): number => Math.hypot(from[0] - to[0], from[1] - to[1]);

function points(outline: Outline): Point[] {
  const found: Point[] = [];
  const end = (...values: number[]): void => {
    found.push([values.at(-2)!, values.at(-1)!]);
  };
  outline.trace({
    moveTo: end,
    lineTo: end,
    bezierCurveTo: end,
    quadraticCurveTo: end,
    arc: () => undefined,
    ellipse: () => undefined,
    closePath: () => undefined,
  });
  return found;
}

describe('twoBoneReach', () => {
  it('keeps the length of both bones wherever the target is', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom<1 | -1>(1, -1), (x, y, bend) => {
        const { joint, end } = twoBoneReach([10, -20], [x, y], 46, 42, bend);
        expect(distance([10, -20], joint)).toBeCloseTo(46, 4);
        expect(distance(joint, end)).toBeCloseTo(42, 4);
      }),
    );
  });

  it('reaches a target that is near enough, and points at one that is not', () => {
    expect(twoBoneReach([0, 0], [50, 30], 46, 42, 1).end).toEqual([50, 30]);
    const { end } = twoBoneReach([0, 0], [300, 300], 46, 42, 1);
    expect(end[0]).toBeCloseTo(end[1], 6);
    expect(Math.hypot(...end)).toBeLessThanOrEqual(88);
  });

  it('puts the joint on the side it is told', () => {
    expect(twoBoneReach([0, 0], [50, 0], 46, 42, 1).joint[1]).toBeGreaterThan(0);
    expect(twoBoneReach([0, 0], [50, 0], 46, 42, -1).joint[1]).toBeLessThan(0);
  });
});

describe('limbs', () => {
  const line = limbLine([0, 0], { joint: [40, 10], end: [70, 50] });

  it('run from root to end and round the joint off', () => {
    expect(line[0]).toEqual([0, 0]);
    expect(pointAlong(line, 1)).toEqual([70, 50]);
    expect(Math.min(...line.map((point) => distance(point, [40, 10])))).toBeGreaterThan(0.5);
  });

  it('are wrapped by a tube as thick as asked', () => {
    const { outline, end } = tube(line, () => 12);
    expect(end).toEqual([70, 50]);
    for (const point of points(outline)) {
      const nearest = Math.min(...line.map((middle) => distance(point, middle)));
      expect(nearest).toBeGreaterThan(9);
      expect(nearest).toBeLessThan(13);
    }
  });

  it('carry a band only where it is put', () => {
    for (const point of points(band(line, () => 10, 0.9, 0.95))) {
      expect(distance(point, [70, 50])).toBeLessThan(20);
    }
  });
});

describe('shapes', () => {
  it('pass through the points they are given', () => {
    const corners: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
    ];
    expect(points(spline(corners))).toEqual([...corners, corners[0]]);
    expect(points(spline(corners, false))).toEqual(corners);
  });

  it('draw a capsule as two arcs of the two radii', () => {
    const arcs: number[][] = [];
    capsule([0, 0], [0, 9], 4, 3).trace({
      moveTo: () => undefined,
      lineTo: () => undefined,
      bezierCurveTo: () => undefined,
      quadraticCurveTo: () => undefined,
      ellipse: () => undefined,
      closePath: () => undefined,
      arc: (...values) => arcs.push(values.slice(0, 3) as number[]),
    });
    expect(arcs).toEqual([
      [0, 0, 4],
      [0, 9, 3],
    ]);
  });
});

describe('smooth and clamp', () => {
  it('stay inside and never go back', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (first, second) => {
        const [low, high] = [Math.min(first, second) / 100, Math.max(first, second) / 100];
        expect(smooth(low)).toBeLessThanOrEqual(smooth(high));
        expect(clamp(low)).toBeGreaterThanOrEqual(0);
        expect(clamp(high)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
