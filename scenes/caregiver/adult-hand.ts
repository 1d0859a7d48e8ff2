import { limbLine, lerp, spline, toDegrees, toRadians, tube } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import type { HandShape } from './arm-pose';
import type { Person } from './person';

const PALM = spline([
  [-8, -17],
  [12, -22],
  [36, -24.5],
  [48, -20],
  [51, 0],
  [47, 19],
  [34, 23.5],
  [12, 21.5],
  [-8, 17],
]);
/** From the little finger to the index finger, on the side of the thumb. */
const FINGER_LENGTHS = [34, 39, 37, 30] as const;
const KNUCKLE_GAP = 11.4;

interface Digit {
  readonly base: Point;
  readonly angle: number;
  readonly lengths: readonly [number, number];
  readonly bendDegrees: number;
  readonly radius: number;
}

function drawDigit(pen: Pen, person: Person, digit: Digit): void {
  const { base, angle, lengths, radius } = digit;
  const { skin } = person;
  const joint: Point = [
    base[0] + Math.cos(angle) * lengths[0],
    base[1] + Math.sin(angle) * lengths[0],
  ];
  const bent = angle + toRadians(digit.bendDegrees);
  const tip: Point = [
    joint[0] + Math.cos(bent) * lengths[1],
    joint[1] + Math.sin(bent) * lengths[1],
  ];
  const line = limbLine(base, { joint, end: tip }, 10);
  const { outline } = tube(line, (along) => radius * lerp(1.04, 0.9, along));
  pen.path(outline, { fill: skin.base });
  pen.clip(outline, () => {
    pen.path(outline, { stroke: skin.shade, width: 4, alpha: 0.5, at: { x: -1, y: -2 } });
  });
  pen.path(outline, { stroke: skin.deep, width: 1.7, alpha: 0.6 });
  const at = { x: tip[0], y: tip[1], rotateDegrees: toDegrees(bent) };
  const nail = { fill: person.nail, alpha: 0.85, at };
  pen.rect(-2, -radius * 0.5, radius * 0.95, radius, radius * 0.45, nail);
}

function drawThumb(pen: Pen, person: Person, shape: HandShape): void {
  drawDigit(pen, person, {
    base: [14, 17],
    angle: toRadians(shape.thumb),
    lengths: [19 * shape.thumbLength, 15 * shape.thumbLength],
    bendDegrees: -22,
    radius: 8.2,
  });
}

function drawFinger(pen: Pen, person: Person, shape: HandShape, index: number): void {
  const offset = 1.5 - index;
  const length = FINGER_LENGTHS[3 - index]! * shape.fingerLength;
  drawDigit(pen, person, {
    base: [39 - Math.abs(index - 1.6) * 1.5, offset * KNUCKLE_GAP],
    angle: toRadians(offset * shape.spread),
    lengths: [length * 0.56, length * 0.5],
    bendDegrees: -shape.curl,
    radius: 7.4,
  });
}

/** Where a hand is: its wrist, the direction it points in, and its size. */
export interface HandFrame {
  readonly x: number;
  readonly y: number;
  readonly rotateDegrees: number;
  readonly size: number;
}

/** An adult's hand, seen from its back; about 90 units long at size 1. */
export function drawAdultHand(pen: Pen, person: Person, frame: HandFrame, shape: HandShape): void {
  const { skin } = person;
  const scaleY = frame.size * shape.thumbSide;
  pen.group({ ...frame, scaleX: frame.size, scaleY }, () => {
    if (!shape.isGrip) drawThumb(pen, person, shape);
    for (let index = 0; index < 4; index += 1) drawFinger(pen, person, shape, index);
    pen.path(PALM, { fill: skin.base });
    pen.clip(PALM, () => {
      pen.spot(26, 24, 40, 16, skin.shade, 0.6);
      pen.spot(18, -8, 26, 14, person.handLight, 0.5);
    });
    pen.path('M44 -11.3q-5 .6 -8 0M44 .1q-5 .6 -8 0M44 11.5q-5 .6 -8 0', {
      stroke: skin.deep,
      width: 1.6,
      alpha: 0.4,
    });
    if (shape.isGrip) drawThumb(pen, person, shape);
  });
}
