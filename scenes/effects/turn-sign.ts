import { COLOURS } from '../drawing/palette';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';

const FILL = '#FFE6A3';
const EDGE = COLOURS.tealDeep;
/** One swell of the three after each other, seconds: slow, and far from flashing. */
const PERIOD = 2.4;
const GAP = 26;
const RADIUS = 7;

/**
 * Three round dots over the infant, which swell one after the other: it is about to answer, wait.
 * Standing still they are all there, the last one the largest.
 */
export function drawTurnSign(
  pen: Pen,
  x: number,
  y: number,
  seconds: number,
  isStill: boolean,
): void {
  for (let index = 0; index < 3; index += 1) {
    const phase = (seconds / PERIOD - index / 3) * Math.PI * 2;
    const swell = isStill ? index / 2 : 0.5 + 0.5 * Math.sin(phase);
    const radius = RADIUS + 3.5 * swell;
    const dot = new Outline().arc(x + (index - 1) * GAP, y - 4 * swell, radius, 0, Math.PI * 2);
    pen.path(dot, { fill: FILL, stroke: EDGE, width: 2.6, alpha: 0.75 + 0.25 * swell });
  }
}
