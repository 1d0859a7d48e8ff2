import { clamp, lerp } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** Few on a short way, so that they stay apart; picture units. */
const SHORT_WAY = 190;
const dotsOf = (length: number): number => (length < SHORT_WAY ? 3 : 4);
/** Where the first and the last dot are, as a part of the way; the face itself stays free. */
const FROM = 0.5;
const TO = 0.86;
/** A face is about so wide: nearer than this no dot is drawn, picture units. */
const FACE = 78;
const SWELL_SECONDS = 2.4;

/**
 * Where the eyes go: a few dots from the face to the thing, the nearer to it the larger. They swell
 * softly one after the other; standing still they are there all at once.
 */
export function drawGazeSign(
  pen: Pen,
  [fromX, fromY]: Point,
  [toX, toY]: Point,
  seconds: number,
  isStill: boolean,
): void {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const first = Math.max(FROM, clamp(FACE / length));
  const dots = dotsOf(length);
  for (let index = 0; index < dots; index += 1) {
    const part = index / (dots - 1);
    const along = lerp(first, Math.max(first, TO), part);
    const phase = (seconds / SWELL_SECONDS - 0.16 * index) * Math.PI * 2;
    const swell = isStill ? 0.5 : 0.5 + 0.5 * Math.sin(phase);
    pen.circle(lerp(fromX, toX, along), lerp(fromY, toY, along), 2.6 + 1.6 * part + swell, {
      fill: COLOURS.paper,
      stroke: COLOURS.tealDeep,
      width: 2,
      alpha: 0.9,
    });
  }
}
