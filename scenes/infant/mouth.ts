import { clamp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face } from './face';
import { drawMouthInside, drawTongueTip } from './mouth-inside';
import { CLOSED_GAP, mouthOutline, mouthShape, upperLip } from './mouth-shape';
import type { MouthShape } from './mouth-shape';

function drawSmileDimples(pen: Pen, face: Face, shape: MouthShape): void {
  const corner = clamp(face.parameters.mouthCorner, -1, 1);
  const alpha = 0.6 * corner * clamp((corner - 0.3) / 0.15);
  if (alpha <= 0 || !face.lines.hasFineLines) return;
  const dimples = new Outline();
  for (const side of SIDES) {
    const x = side * (shape.halfWidth + 1.5);
    const y = shape.cornerY - 3.5;
    dimples.moveTo(x, y).quadTo(x + side * 3.2, y + 3, x + side * 0.6, y + 7);
  }
  pen.path(dimples, { stroke: face.complexion.mouthInk, width: 2.4, alpha });
}

/** The lower lip: pushed out in a pout, a short shade line under closed lips otherwise. */
function drawLowerLip(pen: Pen, face: Face, shape: MouthShape): void {
  const { complexion } = face;
  const pout = face.parameters.lipPout;
  const { halfWidth, lowerY } = shape;
  const shadeAlpha = 0.45 * clamp((CLOSED_GAP + 1.5 - shape.gap) / 1.5) * clamp(1 - pout * 6);
  if (shadeAlpha > 0.02 && face.lines.hasFineLines) {
    const x = halfWidth * 0.38;
    const y = lowerY + 7;
    const shade = new Outline().moveTo(-x, y).quadTo(0, y + 3, x, y);
    pen.path(shade, { stroke: complexion.deep, width: 2.2, alpha: shadeAlpha });
  }
  if (pout <= 0.05) return;
  const x = halfWidth * 0.6;
  const lip = new Outline()
    .moveTo(-x, lowerY + 1)
    .quadTo(0, lowerY + 3 + 13 * pout, x, lowerY + 1)
    .quadTo(0, lowerY + 3, -x, lowerY + 1)
    .close();
  pen.path(lip, { fill: complexion.lowerLip, alpha: clamp(pout * 5) });
  const crease = new Outline()
    .moveTo(-x * 0.8, lowerY + 11 + 5 * pout)
    .quadTo(0, lowerY + 15 + 6 * pout, x * 0.8, lowerY + 11 + 5 * pout);
  pen.path(crease, { stroke: complexion.deep, width: 2.4, alpha: 0.75 * pout });
}

const CHIN_DIMPLES = [
  [-6, 14],
  [0, 17],
  [6, 14],
  [-3, 20],
  [4, 20],
] as const;

function drawChinAndDrool(pen: Pen, face: Face, shape: MouthShape): void {
  const { chin, drool } = face.parameters;
  if (chin > 0.1 && face.lines.hasFineLines) {
    const dots = new Outline();
    for (const [x, y] of CHIN_DIMPLES) dots.ellipse(x, shape.lowerY + y, 1.3, 1.3);
    pen.path(dots, { fill: face.complexion.deep, alpha: 0.6 * chin });
  }
  const wet = clamp((drool - 0.3) / 0.2);
  if (wet > 0) {
    const x = shape.halfWidth * 0.5;
    const y = shape.lowerY + 1;
    const drop = new Outline()
      .moveTo(x, y)
      .quadTo(x + 3, y + 6 * drool, x, y + 11 * drool)
      .quadTo(x - 4, y + 11 * drool + 1, x - 4, y + 11 * drool - 4)
      .close();
    pen.path(drop, { fill: '#DDF1FA', alpha: 0.9 * wet });
  }
}

export function drawMouth(pen: Pen, face: Face): void {
  const { complexion, lines } = face;
  const place = face.project(0, face.proportions.mouthY);
  const shape = mouthShape(face);
  const x = place.x + face.parameters.headTurn * 3;
  pen.group({ x, y: place.y, scaleX: place.widthScale, scaleY: 1 }, () => {
    if (shape.gap > CLOSED_GAP) {
      const outline = mouthOutline(shape);
      drawMouthInside(pen, face, shape, outline);
      pen.path(outline, {
        stroke: complexion.mouthInk,
        width: 2.6 * lines.boldness * complexion.lineGain,
      });
    } else {
      pen.path(upperLip(shape), {
        stroke: complexion.closedMouthInk,
        width: 3.5 * lines.boldness * complexion.lineGain,
      });
    }
    drawTongueTip(pen, face, shape);
    drawSmileDimples(pen, face, shape);
    drawLowerLip(pen, face, shape);
    drawChinAndDrool(pen, face, shape);
  });
}
