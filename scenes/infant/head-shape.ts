import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face, Side } from './face';

/** The skull with cheeks and chin, turned and with the jaw dropped. */
export function headOutline(face: Face): Outline {
  const { proportions, jawDrop, puff } = face;
  const yaw = face.parameters.headTurn;
  const shift = yaw * 7;
  const leftCheek = proportions.cheekWidth + puff + (yaw < 0 ? -yaw : yaw * 3);
  const rightCheek = proportions.cheekWidth + puff + (yaw > 0 ? yaw : -yaw * 3);
  const top = -proportions.crown;
  const chin = proportions.chinY + jawDrop;
  const temple = proportions.foreheadWidth;
  const cheek = proportions.cheekY + 2;
  const jowl = proportions.cheekY + (proportions.chinY - proportions.cheekY) * 0.6;
  const arch = proportions.skullWidth * 0.58;
  return new Outline()
    .moveTo(shift * 0.2, top)
    .curveTo(arch, top, temple, top * 0.6, temple + 1, -8)
    .curveTo(temple + 1, 6, rightCheek, 12, rightCheek, cheek)
    .curveTo(rightCheek, jowl, proportions.jawWidth + shift, chin, shift, chin)
    .curveTo(shift - proportions.jawWidth, chin, -leftCheek, jowl, -leftCheek, cheek)
    .curveTo(-leftCheek, 12, -temple - 1, 6, -temple - 1, -8)
    .curveTo(-temple, top * 0.6, -arch, top, shift * 0.2, top)
    .close();
}

/** How far a side has turned away: above 0 it is the far side. */
function farness(face: Face, side: Side): number {
  return side * face.parameters.headTurn;
}

/** Ears behind the skull. The far one narrows and hides. */
export function drawEars(pen: Pen, face: Face): void {
  const { ear } = face.proportions;
  const yaw = face.parameters.headTurn;
  for (const side of SIDES) {
    const far = farness(face, side);
    if (far > 0.95) continue;
    const x = side * ear.x + yaw * (far < 0 ? 34 : -14);
    const y = ear.y + face.parameters.headPitch * 4;
    const width = ear.radius * (far < 0 ? 1.02 : 1 - far * 0.9);
    pen.ellipse(x, y, width, ear.radius * 1.12, { fill: face.complexion.base });
    const inner = ear.radius * 0.55 * (far < 0 ? 1.02 : 1 - far);
    pen.ellipse(x + side, y + 1, inner, ear.radius * 0.66, { fill: face.complexion.shade });
  }
}

/** The near ear comes onto the side of the skull as the head turns; it fades in, never pops. */
export function drawNearEar(pen: Pen, face: Face): void {
  const { ear } = face.proportions;
  const { complexion } = face;
  const yaw = face.parameters.headTurn;
  for (const side of SIDES) {
    const near = -farness(face, side);
    if (near <= 0.22) continue;
    const alpha = Math.min(1, (near - 0.22) / 0.1);
    const x = side * ear.x + yaw * 34;
    const y = ear.y + face.parameters.headPitch * 4;
    const { radius } = ear;
    pen.ellipse(x - side * 1.5, y + 1.5, radius * 0.92, radius * 1.16, {
      fill: complexion.shade,
      alpha: 0.7 * alpha,
    });
    pen.ellipse(x, y, radius * 0.88, radius * 1.14, { fill: complexion.nearEar, alpha });
    const fold = new Outline()
      .moveTo(x + side * 3, y - radius * 0.55)
      .curveTo(
        x - side * 7,
        y - radius * 0.5,
        x - side * 7,
        y + radius * 0.5,
        x + side,
        y + radius * 0.5,
      );
    pen.path(fold, { stroke: complexion.deep, width: 2.4, alpha: 0.6 * alpha });
  }
}

function crescent(face: Face): Outline {
  const { proportions, jawDrop } = face;
  const right = proportions.skullWidth;
  return new Outline()
    .moveTo(right + 20, -40)
    .curveTo(
      right - 4,
      60,
      50,
      proportions.chinY - 10 + jawDrop,
      -40,
      proportions.chinY + jawDrop - 4,
    )
    .lineTo(-40, 140)
    .lineTo(140, 140)
    .close();
}

function drawBlush(pen: Pen, face: Face): void {
  const { blush } = face.proportions;
  const { parameters, complexion, puff } = face;
  for (const side of SIDES) {
    const place = face.project(side * blush.x, blush.y - parameters.cheekRaise * 4);
    if (place.widthScale <= 0.43 && farness(face, side) >= 0) continue;
    pen.spot(
      place.x,
      place.y,
      blush.radius[0] * Math.max(0.6, place.widthScale) + puff,
      blush.radius[1] + parameters.cheekRaise * 3,
      complexion.blush,
      Math.min(1, (0.28 + 0.5 * parameters.blush) * complexion.flushGain),
      0.1,
    );
  }
}

/** Crescent, highlight, flush and blush, all inside the skull. */
export function drawHeadShade(pen: Pen, face: Face, outline: Outline): void {
  const { parameters, complexion } = face;
  pen.clip(outline, () => {
    pen.path(crescent(face), { fill: complexion.shade, alpha: 0.38 });
    pen.spot(-30 + parameters.headTurn * 10, -36, 78, 62, complexion.highlight, 0.5);
    const flush = Math.min(1, parameters.flush * complexion.flushGain);
    pen.spot(parameters.headTurn * 7, 26, 104, 82, complexion.blush, 0.62 * flush, 0.25);
    pen.spot(parameters.headTurn * 7, -34, 70, 36, complexion.blush, 0.34 * flush);
    drawBlush(pen, face);
  });
}
