import { lerp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Face } from './face';
import { upperLip } from './mouth-shape';
import type { MouthShape } from './mouth-shape';

const GUM = '#E98E90';
const TEETH = '#FFFDF7';
const TONGUE = '#E8707A';
const TONGUE_LINE = '#C9505E';
const LIP_SHADOW = '#4A1020';

/** A band under the upper lip whose lower edge sags in the middle: gum, or teeth. */
function upperBand(halfWidth: number, top: number, edge: number, sag: number): Outline {
  return new Outline()
    .moveTo(-halfWidth, top)
    .lineTo(halfWidth, top)
    .lineTo(halfWidth, edge)
    .quadTo(0, edge + sag, -halfWidth, edge)
    .close();
}

/** Cupped: the sides rise and the middle dips. */
function cuppedTongue(shape: MouthShape, halfWidth: number, top: number, rise: number): Outline {
  const bottom = shape.lowerY + 8;
  return new Outline()
    .moveTo(-halfWidth, bottom)
    .curveTo(
      -halfWidth * 1.1,
      top - rise,
      -halfWidth * 0.55,
      top - rise - 2,
      -halfWidth * 0.32,
      top + 2,
    )
    .quadTo(0, top + rise * 0.9 + 3, halfWidth * 0.32, top + 2)
    .curveTo(halfWidth * 0.55, top - rise - 2, halfWidth * 1.1, top - rise, halfWidth, bottom)
    .close();
}

function drawTongue(pen: Pen, face: Face, shape: MouthShape): void {
  const { tongue, tongueCup } = face.parameters;
  const halfWidth = shape.halfWidth * lerp(0.72, 0.66, tongueCup);
  const top = lerp(shape.lowerY + 6, shape.lowerY - shape.gap * 0.42, tongue);
  if (tongueCup > 0.35) {
    const rise = shape.gap * 0.2 * tongueCup;
    pen.path(cuppedTongue(shape, halfWidth, top, rise), { fill: TONGUE });
    pen.line(0, top + rise + 6, 0, Math.max(top + rise + 6, shape.lowerY), {
      stroke: TONGUE_LINE,
      width: 2.4,
      alpha: 0.8,
    });
    return;
  }
  pen.ellipse(0, top + 9, halfWidth, 12, { fill: TONGUE });
  pen.line(0, top + 3, 0, top + 10, { stroke: TONGUE_LINE, width: 2, alpha: 0.5 });
}

/** Gum or teeth, tongue and the shadow of the lip, all inside the open mouth. */
export function drawMouthInside(pen: Pen, face: Face, shape: MouthShape, outline: Outline): void {
  const open = face.parameters.mouthOpen;
  const { halfWidth, upperY } = shape;
  pen.path(outline, { fill: face.complexion.mouthInside });
  pen.clip(outline, () => {
    const gumEdge = upperY + 1 + face.parameters.mouthSquare * 1.2;
    pen.path(upperBand(halfWidth + 4, upperY - 12, gumEdge, 4 + open * 4), { fill: GUM });
    if (face.proportions.hasTeeth && open > 0.12) {
      const teeth = upperBand(halfWidth * 0.8, upperY - 6, upperY + 4 + open * 3, 5 + open);
      pen.path(teeth, { fill: TEETH });
    }
    drawTongue(pen, face, shape);
    pen.path(upperLip(shape), { stroke: LIP_SHADOW, width: 5, alpha: 0.22 });
  });
}

/** The tip of the tongue, out over the lower lip. */
export function drawTongueTip(pen: Pen, face: Face, shape: MouthShape): void {
  const out = face.parameters.tongueOut;
  if (out <= 0.05) return;
  const halfWidth = shape.halfWidth * 0.52;
  const top = shape.lowerY - Math.min(5, shape.gap * 0.4);
  const tip = shape.lowerY + 10 * out;
  const outline = new Outline()
    .moveTo(-halfWidth, top)
    .curveTo(-halfWidth, tip + 3, halfWidth, tip + 3, halfWidth, top)
    .close();
  const width = 2 * face.lines.boldness;
  pen.path(outline, { fill: TONGUE, stroke: TONGUE_LINE, width });
  pen.line(0, top + 1, 0, lerp(top, tip, 0.5), { stroke: TONGUE_LINE, width: 2, alpha: 0.6 });
}
