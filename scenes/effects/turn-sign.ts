import { COLOURS } from '../drawing/palette';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';

const EDGE = COLOURS.tealDeep;
const PAPER = '#FFF6E9';
/** One swell of the three after each other, seconds: slow, and far from flashing. */
const PERIOD = 2.4;
const GAP = 20;
const RADIUS = 5;
const HALF_WIDTH = 44;
const HALF_HEIGHT = 26;

/** A round bubble with a tail that points down to its left, to the mouth. */
function bubble(x: number, y: number): Outline {
  const [left, right, top, bottom] = [
    x - HALF_WIDTH,
    x + HALF_WIDTH,
    y - HALF_HEIGHT,
    y + HALF_HEIGHT,
  ];
  return new Outline()
    .moveTo(left + 24, top)
    .quadTo(x, top - 4, right - 24, top)
    .quadTo(right, top, right, y)
    .quadTo(right, bottom, right - 24, bottom)
    .quadTo(x, bottom + 3, left + 34, bottom)
    .quadTo(left + 18, bottom + 12, left + 2, bottom + 16)
    .quadTo(left + 14, bottom + 4, left + 14, bottom - 3)
    .quadTo(left, bottom - 8, left, y)
    .quadTo(left, top, left + 24, top)
    .close();
}

/**
 * A bubble in which three dots swell one after the other: the infant is about to answer, wait.
 * Standing still the dots are there all at once, the last one the largest.
 */
export function drawTurnSign(
  pen: Pen,
  x: number,
  y: number,
  seconds: number,
  isStill: boolean,
): void {
  pen.path(bubble(x, y), { fill: PAPER, stroke: EDGE, width: 3, alpha: 0.96 });
  for (let index = 0; index < 3; index += 1) {
    const phase = (seconds / PERIOD - index / 3) * Math.PI * 2;
    const swell = isStill ? index / 2 : 0.5 + 0.5 * Math.sin(phase);
    const radius = RADIUS + 3 * swell;
    const dot = new Outline().arc(x + (index - 1) * GAP, y, radius, 0, Math.PI * 2);
    pen.path(dot, { fill: EDGE, alpha: 0.65 + 0.35 * swell });
  }
}
