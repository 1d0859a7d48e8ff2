import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { drawBrow } from './brows';
import { complexionOf } from './complexion';
import type { HeadLooks } from './complexion';
import type { HeadDrawing } from './draw-head';
import { drawEye } from './eyes';
import { createFace, headTiltDegrees, lineDetail } from './face';
import type { Face, Side } from './face';
import { drawHairBehindProfile, drawHairInProfile } from './hair-in-profile';
import { drawMouth } from './mouth';
import type { RigParameters } from './rig-parameters';
import { drawTears } from './tears';

/** From this much of `headAway` on the head is seen from the side. */
const SEEN_FROM_SIDE = 0.5;

/** The side that the head looks to when it is seen from the side; null while it is not. */
export function profileSide({ headAway }: RigParameters): Side | null {
  if (Math.abs(headAway) <= SEEN_FROM_SIDE) return null;
  return headAway < 0 ? -1 : 1;
}

/** Middle of the mouth on the outline, units from the centre of the head; x towards the face. */
const LIPS_X = 75;
/** Features beside the middle lie so much further back for each unit. */
const BACK_PER_UNIT = 0.62;
/** How narrow a feature looks: on the outline itself, and beside it. */
const WIDTH = { middle: 0.92, beside: 0.64 };
const PITCH = 16;

/** Where a place of the face is when the head is seen from the side. */
function projectorTo(side: Side, headPitch: number): Face['project'] {
  return (x, y) => ({
    x: side * (LIPS_X - Math.abs(x) * BACK_PER_UNIT),
    y: y + headPitch * PITCH,
    widthScale: x === 0 ? WIDTH.middle : WIDTH.beside,
  });
}

/** The middle of the mouth, in units from the centre of the head. */
export function mouthInProfile(
  side: Side,
  mouthY: number,
  headPitch: number,
): readonly [number, number] {
  return [side * (LIPS_X + 3), mouthY + headPitch * PITCH];
}

/** A round forehead, a button nose, lips and a chin that drops; `x` grows towards the face. */
function skullInProfile(face: Face, side: Side): Outline {
  const { jawDrop, parameters, proportions } = face;
  const nod = parameters.headPitch * PITCH * 0.5;
  const pout = parameters.lipPout * 4;
  const open = parameters.mouthOpen;
  const chin = proportions.chinY + jawDrop;
  const outline = new Outline();
  const curve = (...values: [number, number, number, number, number, number]): void => {
    const [ax, ay, bx, by, x, y] = values;
    outline.curveTo(side * ax, ay, side * bx, by, side * x, y);
  };
  const crown = -proportions.crown;
  outline.moveTo(side * -8, crown);
  curve(38, crown - 1, 72, crown + 18, 80, -38 + nod);
  curve(84, -22 + nod, 81, -8 + nod, 76.5, 6 + nod);
  curve(76, 14 + nod, 80, 22 + nod, 86, 28 + nod);
  curve(91, 33 + nod, 88, 40 + nod, 79.5, 41 + nod);
  curve(78, 43 + nod, 80, 47 + nod, 82, 50 + nod - open * 3);
  curve(83.5, 53 + nod, 79, 54 + nod, 78, 54 + nod + open * 10);
  curve(79, 56 + nod + open * 14, 82 + pout, 57 + nod + open * 16, 80 + pout, 61 + nod + open * 17);
  curve(76, 66 + nod + open * 14, 73, 66 + nod + open * 13, 74, 70 + nod + open * 11);
  curve(76, 80 + jawDrop, 66, chin + 2, 44, chin + 1);
  curve(20, chin + 2, -18, 88, -40, 74);
  curve(-66, 66, -98, 38, -99, -10);
  curve(-100, -58, -62, crown, -8, crown);
  return outline.close();
}

function drawEar(pen: Pen, face: Face, side: Side): void {
  const { complexion } = face;
  const { radius } = face.proportions.ear;
  const x = side * -18;
  const y = face.proportions.ear.y + 2 + face.parameters.headPitch * 4;
  pen.ellipse(x - side * 1.5, y + 2, radius * 0.96, radius * 1.2, {
    fill: complexion.shade,
    alpha: 0.75,
  });
  pen.ellipse(x, y, radius * 0.92, radius * 1.16, { fill: complexion.nearEar });
  const fold = new Outline()
    .moveTo(x + side * 5, y - radius * 0.5)
    .curveTo(
      x - side * 9,
      y - radius * 0.85,
      x - side * 11,
      y + radius * 0.5,
      x + side,
      y + radius * 0.52,
    );
  pen.path(fold, { stroke: complexion.deep, width: 2.4, alpha: 0.6 });
}

/** Crescent, highlight, flush and blush, inside the skull. */
function drawShade(pen: Pen, face: Face, side: Side): void {
  const { complexion, parameters, jawDrop } = face;
  const low = face.proportions.chinY + jawDrop;
  const crescent = new Outline()
    .moveTo(124, -30)
    .curveTo(92, 40, 60, low - 14, -40, low - 6)
    .lineTo(-130, low + 8)
    .lineTo(-130, 140)
    .lineTo(140, 140)
    .close();
  pen.path(crescent, { fill: complexion.shade, alpha: 0.38 });
  pen.spot(-30, -36, 78, 62, complexion.highlight, 0.5);
  const flush = Math.min(1, parameters.flush * complexion.flushGain);
  pen.spot(side * 36, 26, 84, 78, complexion.blush, 0.62 * flush, 0.25);
  const blush = Math.min(1, (0.28 + 0.5 * parameters.blush) * complexion.flushGain);
  const { radius } = face.proportions.blush;
  pen.spot(
    side * 36,
    42 - parameters.cheekRaise * 4,
    radius[0],
    radius[1],
    complexion.blush,
    blush,
    0.1,
  );
  pen.spot(side * 84, 32, 16, 16, complexion.noseLight, 0.4);
}

/** The wing of the nose, and the furrow of lowered brows. */
function drawLines(pen: Pen, face: Face, side: Side): void {
  const { complexion, lines, parameters } = face;
  const nod = parameters.headPitch * PITCH * 0.5;
  const wing = new Outline()
    .moveTo(side * 73, 32 + nod)
    .curveTo(side * 69, 36 + nod, side * 71, 41 + nod, side * 76, 40 + nod);
  pen.path(wing, { stroke: complexion.deep, width: 3 });
  const strength = (parameters.browLower - 0.3) / 0.7;
  if (strength <= 0) return;
  const furrow = new Outline()
    .moveTo(side * 74, -14 + nod)
    .quadTo(side * 71, -9 + nod, side * 73, -4 + nod);
  const alpha = Math.min(1, 0.6 * strength * complexion.cueGain);
  pen.path(furrow, { stroke: complexion.line, width: 2 * lines.boldness, alpha });
}

/**
 * Draws the head of an infant that looks to a side of the picture; its place and size are those of
 * `drawHead`. One eye, one brow and half of the mouth are seen, made by the same parts.
 */
export function drawHeadInProfile(
  pen: Pen,
  parameters: RigParameters,
  looks: HeadLooks,
  drawing: HeadDrawing & { readonly side: Side },
): void {
  const { side } = drawing;
  const complexion = complexionOf(looks);
  const lines = lineDetail(drawing.displayScale);
  const turned = { ...parameters, headTurn: side };
  const face: Face = {
    ...createFace(turned, complexion, drawing.age, lines),
    project: projectorTo(side, parameters.headPitch),
  };
  const near: Side = side > 0 ? -1 : 1;
  const skull = skullInProfile(face, side);
  pen.group({ rotateDegrees: headTiltDegrees(parameters) }, () => {
    drawHairBehindProfile(pen, face, looks.hairStyle, side);
    pen.path(skull, { fill: complexion.base });
    pen.clip(skull, () => {
      drawShade(pen, face, side);
      drawMouth(pen, face);
    });
    drawEye(pen, face, near);
    drawBrow(pen, face, near);
    drawLines(pen, face, side);
    drawTears(pen, face);
    drawHairInProfile(pen, face, looks.hairStyle, { side, skull });
    drawEar(pen, face, side);
  });
}
