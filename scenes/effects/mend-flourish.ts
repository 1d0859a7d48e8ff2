import { clamp, smooth, spline, toRadians } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';

/** How long the gold stays, seconds. */
export const MEND_SECONDS = 2.6;

const GOLD = '#D99A1E';
const GOLD_LIGHT = '#FFE6A3';
const SPARKS = [
  { angle: -158, reach: 128, size: 10, delay: 0.16 },
  { angle: -128, reach: 150, size: 7, delay: 0.28 },
  { angle: -100, reach: 142, size: 11, delay: 0.22 },
  { angle: -68, reach: 150, size: 8, delay: 0.34 },
  { angle: -40, reach: 138, size: 10, delay: 0.26 },
  { angle: -16, reach: 124, size: 7, delay: 0.38 },
] as const;

function sparkOutline(x: number, y: number, size: number): Outline {
  const waist = size * 0.26;
  return new Outline()
    .moveTo(x, y - size)
    .quadTo(x + waist * 0.4, y - waist * 0.4, x + size, y)
    .quadTo(x + waist * 0.4, y + waist * 0.4, x, y + size)
    .quadTo(x - waist * 0.4, y + waist * 0.4, x - size, y)
    .quadTo(x - waist * 0.4, y - waist * 0.4, x, y - size)
    .close();
}

/** Points of the whole seam; it is soft and a little uneven, as mended things are. */
const SEAM_POINTS = 15;

/** A seam of gold that closes round the two, point by point. */
function seam(x: number, y: number, grown: number): Outline {
  const points: Point[] = [];
  const last = Math.max(0.12, grown) * SEAM_POINTS;
  for (let step = 0; step <= Math.ceil(last); step += 1) {
    const angle = toRadians(-220 + (Math.min(step, last) / SEAM_POINTS) * 260);
    const reach = 124 + 1.6 * Math.sin(step * 1.7);
    points.push([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]);
  }
  return spline(points, false);
}

/**
 * The gold of a mend, round the place (x, y): a seam that grows like the gold in a mended bowl,
 * and a few sparks. `seconds` since the mend; standing still it is shown whole and fades.
 */
export function drawMendFlourish(
  pen: Pen,
  x: number,
  y: number,
  seconds: number,
  isStill: boolean,
): void {
  if (seconds < 0 || seconds >= MEND_SECONDS) return;
  const fade = 1 - smooth((seconds - MEND_SECONDS + 0.9) / 0.9);
  const grown = isStill ? 1 : smooth(seconds / 0.7);
  const rise = isStill ? clamp(seconds / 0.2) : 1;
  const line = seam(x, y, grown);
  pen.path(line, { stroke: GOLD_LIGHT, width: 8, alpha: 0.9 * fade * rise });
  pen.path(line, { stroke: GOLD, width: 4, alpha: fade * rise });
  for (const { angle, reach, size, delay } of SPARKS) {
    const came = isStill ? 1 : smooth((seconds - delay) / 0.4);
    if (came <= 0) continue;
    const drift = isStill ? 0 : 14 * clamp((seconds - delay) / MEND_SECONDS);
    const away = reach + drift;
    const sparkX = x + Math.cos(toRadians(angle)) * away;
    const sparkY = y + Math.sin(toRadians(angle)) * away;
    const spark = sparkOutline(sparkX, sparkY, size * came);
    pen.path(spark, { fill: GOLD_LIGHT, stroke: GOLD, width: 1.6, alpha: fade * rise });
  }
}
