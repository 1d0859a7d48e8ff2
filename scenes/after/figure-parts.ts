import type { Point, Thickness } from '../drawing/geometry';
import { limbLine, tube } from '../drawing/geometry';
import { mix } from '../drawing/colour';
import type { Pen } from '../drawing/pen';

/** Two colours of a cloth: fill and crescent. */
export interface TwoTone {
  readonly base: string;
  readonly shade: string;
}

/** A soft limb in cloth, from its root over the joint to its end. */
export function drawClothLimb(
  pen: Pen,
  points: readonly [Point, Point, Point],
  thickness: Thickness,
  cloth: TwoTone,
  part: readonly [from: number, to: number] = [0, 1],
): readonly Point[] {
  const line = limbLine(points[0], { joint: points[1], end: points[2] }, 22);
  const { outline } = tube(line, thickness, part[0], part[1]);
  pen.path(outline, { fill: cloth.base });
  pen.clip(outline, () => {
    pen.path(outline, { stroke: cloth.shade, width: 15, alpha: 0.55, at: { x: 3, y: 4 } });
  });
  return line;
}

const SHOE = 'M-14 -12C-16 4 -14 10 -6 10H28C38 10 38 -2 26 -5C16 -7 12 -14 10 -16Z';
const SOLE = 'M-15 5H35C36 9 33 12 28 12H-8C-13 12 -15 9 -15 5Z';
const HEEL = 'M-14 -12C-16 0 -15 4 -14 6L-6 4V-14Z';

/** A shoe at an ankle; `direction` 1 points to the right of the picture. */
export function drawShoe(pen: Pen, at: Point, direction: 1 | -1, colour: string, size = 1): void {
  pen.group({ x: at[0], y: at[1], scaleX: size * direction, scaleY: size }, () => {
    pen.path(SHOE, { fill: colour });
    pen.path(SOLE, { fill: '#FFF6E6' });
    pen.path('M8 -9L14 -4M3 -6L9 -1', { stroke: '#FFF6E6', width: 2.6 });
    pen.path(HEEL, { fill: mix(colour, '#2A1520', 0.3), alpha: 0.5 });
  });
}
