import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Person } from './person';

/** Half the width of any adult's chest: the same for all. */
const HALF_WIDTH = 180;

const NECK = 'M-34 -230C-34 -190 -38 -176 -60 -168H60C38 -176 34 -190 34 -230Z';
const NECK_SHADE = 'M-34 -206Q0 -172 34 -206L40 -160H-40Z';

function sweater(): Outline {
  const w = HALF_WIDTH;
  return new Outline()
    .moveTo(-46, -182)
    .curveTo(-90, -172, 8 - w, -168, -w, -120)
    .curveTo(-w - 22, -20, -w - 6, 120, 6 - w, 260)
    .lineTo(w - 6, 260)
    .curveTo(w + 6, 120, w + 22, -20, w, -120)
    .curveTo(w - 8, -168, 90, -172, 46, -182)
    .curveTo(30, -160, -30, -160, -46, -182)
    .close();
}

const SWEATER = sweater();
const SWEATER_CRESCENT = 'M220 -190C130 -60 140 120 90 280L260 300Z';

function ribs(): Outline {
  const lines = new Outline();
  for (let rib = -6; rib < 7; rib += 1) {
    lines.moveTo(rib * 30, -180).curveTo(rib * 33, -60, rib * 33, 120, rib * 31, 280);
  }
  return lines;
}
const RIBS = ribs();

/** An adult's chest from the front, cut off above the neck by the edge of the picture. */
export function drawChest(pen: Pen, person: Person): void {
  const { skin, knit } = person;
  pen.path(NECK, { fill: skin.base });
  pen.path(NECK_SHADE, { fill: skin.shade, alpha: 0.75 });
  pen.path(SWEATER, { fill: knit.base });
  pen.clip(SWEATER, () => {
    pen.path(SWEATER_CRESCENT, { fill: knit.shade, alpha: 0.5 });
    pen.spot(-60, -80, 130, 130, knit.light, 0.8);
    pen.path(RIBS, { stroke: knit.shade, width: 2.4, alpha: 0.28 });
  });
  pen.path('M-50 -184C-32 -156 32 -156 50 -184', { stroke: knit.trim, width: 13 });
}
