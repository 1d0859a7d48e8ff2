import { clamp, lerp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Face, Side } from './face';

/** A cubic whose two handles sit at its ends needs them this much beyond the apex. */
const APEX = 4 / 3;

/** Where the lids of one eye are, in units from the middle of the eye. */
interface Lids {
  /** Direction of the nose: -1 or 1. */
  readonly inward: Side;
  readonly halfWidth: number;
  readonly innerX: number;
  readonly innerY: number;
  readonly outerX: number;
  readonly outerY: number;
  readonly upperApex: number;
  readonly lowerApex: number;
  readonly middleY: number;
  readonly gap: number;
  readonly open: number;
}

/**
 * The upper lid runs from wide open down to the lower lid; raised cheeks lift the lower one.
 * Both keep their arch and the corners sink with them: a straight half-lid looks sly.
 */
function lidsOf(face: Face, side: Side): Lids {
  const { parameters, proportions } = face;
  const open = side < 0 ? parameters.eyeOpenLeft : parameters.eyeOpenRight;
  const squeeze = parameters.eyeSqueeze;
  const inward: Side = side < 0 ? 1 : -1;
  const halfWidth = proportions.eyeWidth * (1 + 0.1 * Math.max(0, open - 1)) * (1 - squeeze * 0.08);
  const lifted = clamp(parameters.cheekRaise * (1 - squeeze * 0.55));
  const lowerApex =
    lerp(proportions.eyeFall, -proportions.eyeRise * 0.42, lifted) * lerp(1, 0.25, squeeze) -
    squeeze * 1.2;
  const upperApex = lerp(
    lowerApex - 0.2,
    -proportions.eyeRise * Math.max(1, open * 0.96),
    clamp(open) ** 0.82,
  );
  const closed = 1 - clamp(open);
  // Half shut, the corners sink ahead of the lid, which keeps it an arch until it is nearly down.
  const sink = 0.5 * closed ** 0.8 + 0.28 * Math.sin(Math.PI * closed) * (1 - squeeze);
  const middleY = lowerApex * sink * (lowerApex > 0 ? 1 : 0.5);
  const innerTilt = squeeze * 4.6 + parameters.browLower * 1.6 - parameters.browInner * 1.4;
  const outerTilt = parameters.browInner * 1.6 - squeeze * 2;
  return {
    inward,
    halfWidth,
    innerX: inward * halfWidth,
    innerY: middleY + innerTilt,
    outerX: -inward * halfWidth,
    outerY: middleY + outerTilt,
    upperApex,
    lowerApex,
    middleY,
    gap: lowerApex - upperApex,
    open,
  };
}

function upperLine(lids: Lids): Outline {
  const { innerX, innerY, outerX, outerY, upperApex } = lids;
  return new Outline()
    .moveTo(innerX, innerY)
    .curveTo(
      innerX,
      innerY + (upperApex - innerY) * APEX,
      outerX,
      outerY + (upperApex - outerY) * APEX,
      outerX,
      outerY,
    );
}

function lowerCurve(outline: Outline, lids: Lids): Outline {
  const { innerX, innerY, outerX, outerY, lowerApex } = lids;
  return outline.curveTo(
    outerX,
    outerY + (lowerApex - outerY) * APEX,
    innerX,
    innerY + (lowerApex - innerY) * APEX,
    innerX,
    innerY,
  );
}

/** Shade of the lid skin over the eye, and the pressed hollow of a squeeze. */
function drawSocket(pen: Pen, face: Face, lids: Lids): void {
  const { eyeSqueeze, cheekRaise } = face.parameters;
  const alpha =
    clamp((0.86 - lids.open) * 1.5) * (1 - eyeSqueeze * 0.4) * (1 - cheekRaise * 0.6) * 0.3;
  if (alpha > 0.005) {
    const edge = lids.halfWidth + 1;
    const top = -face.proportions.eyeRise * APEX;
    const bottom = lids.lowerApex * APEX;
    const socket = new Outline()
      .moveTo(-edge, lids.middleY)
      .curveTo(-edge, top, edge, top, edge, lids.middleY)
      .curveTo(edge, bottom, -edge, bottom, -edge, lids.middleY)
      .close();
    pen.path(socket, { fill: face.complexion.shade, alpha });
  }
  pen.spot(0, -3, lids.halfWidth + 9, 15, face.complexion.shade, 0.75 * eyeSqueeze);
}

function drawEyeball(pen: Pen, face: Face, lids: Lids, side: Side): void {
  const { parameters, proportions, complexion } = face;
  const { iris } = proportions;
  const opening = lowerCurve(upperLine(lids), lids).close();
  const gazeRange = proportions.eyeWidth - iris * 0.62;
  const x = clamp(parameters.gazeX + side * parameters.gazeSplit, -1, 1) * gazeRange;
  const y = clamp(parameters.gazeY, -1, 1) * 6 + (lids.open > 1 ? (lids.open - 1) * 2 : 0);
  pen.path(opening, { fill: '#FFFCF6' });
  pen.clip(opening, () => {
    pen.circle(x, y, iris, { fill: complexion.eye.iris });
    pen.circle(x, y, iris * lerp(0.5, 0.92, parameters.pupil), { fill: complexion.eye.pupil });
    pen.spot(x, y + iris * 0.62, iris * 0.7, iris * 0.5, complexion.irisLight, 0.55);
    pen.path(upperLine(lids), { stroke: complexion.lidInk, width: 9, alpha: 0.16 });
    pen.circle(x - iris * 0.34, y - iris * 0.38, iris * 0.33, {
      fill: '#FFFFFF',
      alpha: parameters.glint,
    });
    pen.circle(x + iris * 0.36, y + iris * 0.36, iris * 0.15, {
      fill: '#FFFFFF',
      alpha: 0.75 * parameters.glint,
    });
    const water = 0.8 * parameters.tear * clamp((lids.gap - 6) / 10);
    if (water > 0.04) {
      pen.ellipse(0, lids.lowerApex - 0.5, lids.halfWidth * 0.75, 2.6, {
        fill: '#DDF1FA',
        alpha: water,
      });
    }
  });
}

/** Small lashes of a lid that sleep has closed: they tell it from a laugh and from a cry. */
function drawSleepLashes(pen: Pen, face: Face, lids: Lids): void {
  const { eyeSqueeze, cheekRaise } = face.parameters;
  const alpha =
    clamp((3.4 - lids.gap) / 1.2) *
    clamp((0.3 - eyeSqueeze) / 0.2) *
    clamp((0.4 - cheekRaise) / 0.2);
  if (alpha <= 0) return;
  const lashes = new Outline();
  for (const place of [-0.35, 0.2]) {
    const x = lids.halfWidth * place * -lids.inward;
    const y = lids.lowerApex * 0.98;
    lashes.moveTo(x, y).quadTo(x - lids.inward, y + 2.4, x - lids.inward * 2.4, y + 4);
  }
  pen.path(lashes, { stroke: face.complexion.lidInk, width: 2, alpha });
}

/** Creases of a squeeze at the outer corner and under the eye, or of a smile under it. */
function drawCreases(pen: Pen, face: Face, lids: Lids): void {
  if (!face.lines.hasFineLines) return;
  const { eyeSqueeze, cheekRaise } = face.parameters;
  const { complexion } = face;
  const out = -lids.inward;
  if (eyeSqueeze > 0.15) {
    const rays = new Outline();
    for (const turn of [-1, 0.9]) {
      const x = lids.outerX + out * 3.5;
      const y = lids.outerY + turn * 3;
      rays.moveTo(x, y).quadTo(x + out * 3, y + turn * 1.2, x + out * 5.5, y + turn * 3.8);
    }
    pen.path(rays, { stroke: complexion.line, width: 2.2, alpha: 0.6 * eyeSqueeze });
    const bag = new Outline()
      .moveTo(lids.innerX * 0.7, lids.lowerApex + 7)
      .quadTo(0, lids.lowerApex + 12, lids.outerX * 0.75, lids.lowerApex + 6);
    pen.path(bag, { stroke: complexion.line, width: 1.9, alpha: 0.4 * eyeSqueeze });
  }
  const smile = clamp((cheekRaise - 0.35) / 0.2) * (1 - clamp(eyeSqueeze * 4));
  if (smile > 0) {
    const base = face.proportions.eyeFall;
    const fold = new Outline()
      .moveTo(lids.innerX * 0.75, base + 3)
      .quadTo(0, base + 7, lids.outerX * 0.8, base + 2);
    pen.path(fold, { stroke: complexion.deep, width: 1.8, alpha: 0.5 * cheekRaise * smile });
  }
}

/** The eye on a side of the picture. */
export function drawEye(pen: Pen, face: Face, side: Side): void {
  const { parameters, proportions, complexion } = face;
  const lids = lidsOf(face, side);
  const place = face.project(side * proportions.eyeX, proportions.eyeY);
  pen.group({ x: place.x, y: place.y, scaleX: place.widthScale, scaleY: 1 }, () => {
    drawSocket(pen, face, lids);
    // Narrower than the line of the lid, the eye would show as crumbs below it.
    if (lids.gap > 3.2) drawEyeball(pen, face, lids, side);
    const width = proportions.lidLine + parameters.eyeSqueeze * 1.2 + (lids.gap < 3 ? 0.5 : 0);
    pen.path(upperLine(lids), {
      stroke: complexion.lidInk,
      width: width * face.lines.boldness * complexion.lineGain,
    });
    if (lids.gap > 3 && parameters.cheekRaise > 0.15) {
      const lower = lowerCurve(new Outline().moveTo(lids.outerX, lids.outerY), lids);
      pen.path(lower, {
        stroke: complexion.line,
        width: 1.8,
        alpha: 0.5 * parameters.cheekRaise,
      });
    }
    drawSleepLashes(pen, face, lids);
    drawCreases(pen, face, lids);
  });
}

export function drawEyes(pen: Pen, face: Face): void {
  for (const side of SIDES) drawEye(pen, face, side);
}
