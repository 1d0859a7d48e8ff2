import { clamp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face, Side } from './face';

function drop(x: number, y: number, side: Side, length: number): Outline {
  return new Outline()
    .moveTo(x, y - 4)
    .curveTo(
      x + side * 4,
      y + length * 0.3,
      x + side * 10,
      y + length * 0.55,
      x + side * 9,
      y + length,
    )
    .curveTo(x + side * 8, y + length + 9, x - side * 3, y + length + 8, x - side * 2, y + length)
    .curveTo(x - side, y + length * 0.6, x - side * 2, y + length * 0.2, x, y - 4)
    .close();
}

/** A drop under each eye that faces us; it grows from nothing as the water rises. */
export function drawTears(pen: Pen, face: Face): void {
  const { tear, headTurn } = face.parameters;
  if (tear <= 0.3) return;
  const strength = clamp((tear - 0.3) / 0.7);
  const alpha = clamp(strength * 5) * 0.92;
  const length = 4 + 26 * strength;
  for (const side of SIDES) {
    if (side * headTurn > 0.5) continue;
    const { eyeX, eyeY } = face.proportions;
    const place = face.project(side * (eyeX + 9), eyeY + 18);
    pen.path(drop(place.x, place.y, side, length), { fill: '#BFE3F2', alpha });
    pen.ellipse(place.x + side * 4.5, place.y + length + 1, 1.8, 3, {
      fill: '#FFFFFF',
      alpha: alpha * 0.95,
    });
  }
}
