import { capsule, clamp, lerp, smooth, toRadians } from '../drawing/geometry';
import type { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Complexion } from './complexion';
import type { LineDetail, Side } from './face';

/** Where a hand is: its wrist, direction and size. The thumb lies on the `thumbSide`. */
export interface HandPlace {
  readonly x: number;
  readonly y: number;
  readonly rotateDegrees: number;
  readonly size: number;
  readonly thumbSide: Side;
}

const PALM =
  'M-6 -9.5C-4.33 -11.33 .67 -13 4 -13.5C7.33 -14 11.67 -14.08 14 -12.5' +
  'C16.33 -10.92 17.33 -6.92 18 -4C18.67 -1.08 18.83 2.25 18 5' +
  'C17.17 7.75 15.5 11.17 13 12.5C10.5 13.83 6.17 13.58 3 13C-.17 12.42 -4.5 12.75 -6 9' +
  'C-7.5 5.25 -7.67 -7.67 -6 -9.5Z';
const PALM_CREASE = 'M6 6C9 2 9 -4 7 -7';

/** From the little finger to the index finger. */
const FINGER_LENGTHS = [0.82, 1, 1.05, 0.9] as const;
const FIST = 0.25;

function thumb(open: number): Outline {
  const angle = toRadians(lerp(70, 88, open));
  const length = lerp(8, 14, open);
  const tipX = 5 + Math.cos(angle) * length + lerp(5, 0, open);
  return capsule([5, 8], [tipX, 7 + Math.sin(angle) * length], 5.6, 4.6);
}

function finger(index: number, open: number): Outline {
  const spreadDegrees = lerp(5, 25, smooth(open));
  const angle = toRadians((1.5 - index) * spreadDegrees);
  const length = lerp(4.5, 14.5, smooth(open)) * FINGER_LENGTHS[index]! + 3;
  const startX = 13 + Math.cos(angle) * 3;
  const startY = (1.5 - index) * 5.6;
  const radius = lerp(5.6, 4.9, open);
  return capsule(
    [startX, startY],
    [startX + Math.cos(angle) * length, startY + Math.sin(angle) * length],
    radius,
    radius * 0.92,
  );
}

/** A small hand: 0 is a fist with the thumb over it, 1 is splayed. */
export function drawHand(
  pen: Pen,
  place: HandPlace,
  openness: number,
  complexion: Complexion,
  lines: LineDetail,
): void {
  const open = clamp(openness);
  const digit = lines.hasFineLines
    ? { fill: complexion.base, stroke: complexion.seam, width: 1.3 }
    : { fill: complexion.base };
  const frame = {
    x: place.x,
    y: place.y,
    rotateDegrees: place.rotateDegrees,
    scaleX: place.size,
    scaleY: place.size * place.thumbSide,
  };
  pen.group(frame, () => {
    if (open >= FIST) pen.path(thumb(open), digit);
    for (let index = 3; index >= 0; index -= 1) pen.path(finger(index, open), digit);
    pen.path(PALM, { fill: complexion.base });
    pen.clip(PALM, () => {
      pen.spot(14, 12, 18, 12, complexion.shade, 0.55);
    });
    if (open < FIST) pen.path(thumb(open), digit);
    if (lines.hasFineLines) {
      const crease = 0.4 * clamp((open - 0.5) / 0.2);
      pen.path(PALM_CREASE, { stroke: complexion.deep, width: 1.5, alpha: crease });
    }
  });
}
