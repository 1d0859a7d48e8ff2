import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { complexionOf } from './complexion';
import type { HeadLooks, HairStyle } from './complexion';
import type { HeadDrawing } from './draw-head';
import { createFace, headTiltDegrees, lineDetail, SIDES, turnedFully } from './face';
import type { Face, Side } from './face';
import { growthAt } from './growth';
import { drawHairBehind } from './hair-back';
import { headOutline } from './head-shape';
import type { RigParameters } from './rig-parameters';

/** The whorl that every head of hair has. */
const WHORL = 'M-4 -34C8 -46 26 -38 24 -22C22 -4 -6 -2 -16 -18C-26 -38 -8 -62 18 -60';
/** The lock of the tuft, seen over the crown. */
const TUFT = 'M-12 8C-18 -14 4 -28 24 -20C12 -14 12 -4 18 6Z';
const CURL_RADIUS = 21;

function isThin(style: HairStyle): boolean {
  return style === 'fuzz' || style === 'tuft';
}

function drawThinHair(pen: Pen, face: Face): void {
  const { skullWidth } = face.proportions;
  pen.spot(0, -36, skullWidth * 1.35, 116, face.complexion.hair, 0.42, 0.3);
}

/** A full head of hair down to the nape. */
function drawFullHair(pen: Pen, face: Face, shift: number): void {
  const { skullWidth: width } = face.proportions;
  const { hair, hairDark } = face.complexion;
  const nape = 54;
  const outline = new Outline()
    .moveTo(-width - 10, -116)
    .lineTo(width + 10, -116)
    .lineTo(width + 10, 20)
    .curveTo(width - 6, 34, width - 14, nape - 6, width - 26, nape - 4)
    .curveTo(30 + shift, nape + 12, shift - 30, nape + 12, -width + 26, nape - 4)
    .curveTo(-width + 14, nape - 6, -width + 6, 34, -width - 10, 20)
    .close();
  pen.path(outline, { fill: hair });
  pen.clip(outline, () => {
    const shade = new Outline()
      .moveTo(width + 10, -60)
      .curveTo(width - 20, 20, 30, 50, -30, 66)
      .lineTo(width + 20, 66)
      .close();
    pen.path(shade, { fill: hairDark, alpha: 0.45 });
    pen.spot(-34, -52, 46, 30, face.complexion.hairLight, 0.4);
  });
}

/** Rows of round curls inside the skull. */
function drawCurlRows(pen: Pen, face: Face): void {
  const { skullWidth, crown } = face.proportions;
  const curls = new Outline();
  const shine = new Outline();
  for (let row = 0; row < 4; row += 1) {
    for (let index = 0; index < 7 - (row % 2); index += 1) {
      const x = (index - 3 + (row % 2) * 0.5) * 27;
      const y = -70 + row * 34;
      if (Math.hypot(x / skullWidth, (y + 6) / crown) >= 1) continue;
      curls.ellipse(x, y, CURL_RADIUS, CURL_RADIUS);
      shine.moveTo(x - 8, y - 3).quadTo(x - 4, y - 11, x + 5, y - 9);
    }
  }
  pen.path(curls, { fill: face.complexion.hair });
  pen.path(shine, { stroke: face.complexion.hairLight, width: 3, alpha: 0.4 });
}

/** Hair parted down the middle for two puffs, each in its band. */
function drawParting(pen: Pen, face: Face): void {
  const { crown, skullWidth } = face.proportions;
  pen.line(0, -crown, 0, 44, { stroke: face.complexion.base, width: 3, alpha: 0.8 });
  const bands = new Outline();
  for (const side of SIDES) bands.ellipse(side * (skullWidth - 24), 26 - crown, 7, 7);
  pen.path(bands, { fill: COLOURS.honey });
}

function drawHair(pen: Pen, face: Face, style: HairStyle, skull: Outline, shift: number): void {
  const { complexion, lines } = face;
  const isThinHair = isThin(style);
  const { crown, chinY, skullWidth } = face.proportions;
  if (!isThinHair) {
    const top = -crown - 11;
    const cap = new Outline()
      .moveTo(-skullWidth - 2, -4)
      .curveTo(-skullWidth - 8, -74, -58, top, 0, top)
      .curveTo(58, top, skullWidth + 8, -74, skullWidth + 2, -4)
      .close();
    pen.path(cap, { fill: complexion.hair });
  }
  pen.clip(skull, () => {
    if (isThinHair) drawThinHair(pen, face);
    else drawFullHair(pen, face, shift);
    if (style !== 'curls' && style !== 'puffs' && lines.hasFineLines) {
      const stroke = isThinHair ? complexion.hair : complexion.hairLight;
      pen.path(WHORL, { stroke, width: 4, alpha: isThinHair ? 0.5 : 0.35, at: { x: shift } });
    }
    // The shadow in the nape.
    pen.spot(shift, chinY - 2, 50, 18, complexion.deep, 0.5);
  });
  if (style === 'curls') drawCurlRows(pen, face);
  if (style === 'puffs') drawParting(pen, face);
  if (style !== 'tuft') return;
  const { hair } = growthAt(face.parameters.ageMonths);
  pen.path(TUFT, { fill: complexion.hair, at: { x: shift, y: -crown, scaleX: hair } });
}

/** The back of an ear: the one on the side that the head turns to comes towards us. */
function drawEarFromBehind(pen: Pen, face: Face, side: Side, nearness: number): void {
  const { ear } = face.proportions;
  const x = side * (ear.x - (nearness > 0 ? 20 : -8) * nearness);
  const radiusX = ear.radius * (0.8 + 0.15 * nearness);
  pen.ellipse(x, ear.y, radiusX, ear.radius * 1.12, { fill: face.complexion.base });
  const fold = new Outline()
    .moveTo(x - side * 5, ear.y - 14)
    .quadTo(x - side * 11, ear.y, x - side * 5, ear.y + 14);
  pen.path(fold, { stroke: face.complexion.deep, width: 2.2, alpha: 0.6 });
}

/** Draws a head that looks away from us; its place and size are those of `drawHead`. */
export function drawHeadFromBehind(
  pen: Pen,
  channels: RigParameters,
  looks: HeadLooks,
  drawing: HeadDrawing,
): void {
  const parameters = turnedFully(channels);
  const complexion = complexionOf(looks);
  // What is not seen of the face does not change the skull either.
  const still = { ...parameters, mouthOpen: 0, cheekRaise: 0, headTurn: -parameters.headTurn };
  const face = createFace(still, complexion, drawing.age, lineDetail(drawing.displayScale));
  const skull = headOutline(face);
  const shift = still.headTurn * 16;
  const ears = (isNear: boolean): void => {
    for (const side of SIDES) {
      const nearness = side * parameters.headTurn;
      if (nearness > -0.1 === isNear) drawEarFromBehind(pen, face, side, nearness);
    }
  };
  pen.group({ rotateDegrees: headTiltDegrees(parameters) }, () => {
    ears(false);
    if (!isThin(looks.hairStyle)) drawHairBehind(pen, face, looks.hairStyle);
    pen.path(skull, { fill: complexion.base });
    pen.clip(skull, () => {
      pen.spot(-30, -36, 78, 62, complexion.highlight, 0.5);
      pen.path('M112 -40C88 60 50 76 -40 82V140H140Z', { fill: complexion.shade, alpha: 0.38 });
    });
    drawHair(pen, face, looks.hairStyle, skull, shift);
    ears(true);
  });
}
