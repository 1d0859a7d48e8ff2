import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import type { HairStyle } from './complexion';
import { SIDES } from './face';
import type { Face } from './face';
import { growthAt } from './growth';
import { drawCurls } from './hair-curls';

/** Three soft locks, drawn from the middle of the crown. */
const TUFT =
  'M-30 14C-34 -14 -8 -30 14 -22C2 -18 -2 -10 2 -4C16 -18 36 -12 40 2C30 -4 24 0 26 12' +
  'C8 24 -14 24 -30 14Z';
const TUFT_SHINE = 'M-18 8C-20 -8 -10 -18 2 -20';
const SINGLE_HAIR = 'M-6 4Q-2 -8 6 -6';

/** The hair ends on the skull, this far inside its widest: beyond it the wall would show between. */
const TIP_INSET = 3;

/** Thin hair grows through the year; a full head of it is full from the start. */
function hairGrowth(face: Face): number {
  return face.age === 'infant' ? growthAt(face.parameters.ageMonths).hair : 1;
}

/** Thin hair over the crown, and one that stands up. */
export function drawFuzz(pen: Pen, face: Face, head: Outline, shift: number): void {
  const { crown, skullWidth } = face.proportions;
  const { hair } = face.complexion;
  pen.clip(head, () => {
    pen.spot(shift * 0.3, -crown - 4, skullWidth * 1.05, 66, hair, 0.26, 0.2);
  });
  pen.path(SINGLE_HAIR, { stroke: hair, width: 4, alpha: 0.65, at: { x: shift, y: -crown } });
}

/** Three soft locks on the crown. */
export function drawTuft(pen: Pen, face: Face, head: Outline, shift: number): void {
  const { crown, skullWidth } = face.proportions;
  const { hair, hairLight } = face.complexion;
  pen.clip(head, () => {
    pen.spot(shift * 0.3, -crown + 2, skullWidth * 0.9, 40, hair, 0.3);
  });
  pen.group({ x: shift, y: -crown, scaleX: hairGrowth(face) }, () => {
    pen.path(TUFT, { fill: hair });
    pen.path(TUFT_SHINE, { stroke: hairLight, width: 3, alpha: 0.6 });
  });
}

function capOutline(face: Face, shift: number): Outline {
  const width = face.proportions.skullWidth;
  const top = -face.proportions.crown - 12;
  return new Outline()
    .moveTo(-width + TIP_INSET, 12)
    .curveTo(-width - 12, -50, -58, top, 0, top)
    .curveTo(58, top, width + 12, -50, width - TIP_INSET, 12)
    .curveTo(width - 6, -4, width - 8, -22, width - 20, -34)
    .curveTo(shift + 52, -46, shift + 40, -60, shift + 22, -52)
    .curveTo(shift + 8, -44, shift - 8, -60, shift - 26, -46)
    .curveTo(shift - 42, -36, -width + 26, -44, -width + 18, -30)
    .curveTo(-width + 8, -18, -width + 6, -4, -width + TIP_INSET, 12)
    .close();
}

function drawCap(pen: Pen, face: Face, shift: number): void {
  const outline = capOutline(face, shift);
  const width = face.proportions.skullWidth;
  const { hair, hairDark, hairLight } = face.complexion;
  pen.path(outline, { fill: hair });
  pen.clip(outline, () => {
    const shine = new Outline().moveTo(-width * 0.62, -58).curveTo(-40, -82, 10, -94, 44, -78);
    pen.path(shine, { stroke: hairLight, width: 7, alpha: 0.5 });
    pen.spot(width * 0.7, -20, 50, 60, hairDark, 0.7);
  });
}

function swoopOutline(face: Face, shift: number): Outline {
  const width = face.proportions.skullWidth;
  const top = -face.proportions.crown - 12;
  return new Outline()
    .moveTo(-width + TIP_INSET, 8)
    .curveTo(-width - 12, -52, -56, top - 1, 2, top)
    .curveTo(60, top, width + 12, -50, width - TIP_INSET, 10)
    .curveTo(width - 4, -14, width - 16, -34, shift + 34, -58)
    .curveTo(shift + 4, -34, -width + 46, -30, -width + 20, -26)
    .curveTo(-width + 8, -14, -width + 6, -6, -width + TIP_INSET, 8)
    .close();
}

function drawSwoop(pen: Pen, face: Face, shift: number): void {
  const outline = swoopOutline(face, shift);
  const width = face.proportions.skullWidth;
  const { hair, hairDark, hairLight } = face.complexion;
  pen.path(outline, { fill: hair });
  pen.clip(outline, () => {
    const shine = new Outline().moveTo(-width * 0.66, -50).curveTo(-38, -78, 4, -92, 40, -80);
    pen.path(shine, { stroke: hairLight, width: 7, alpha: 0.5 });
    const parting = new Outline()
      .moveTo(shift + 34, -60)
      .curveTo(shift + 10, -44, -20, -44, -46, -36);
    pen.path(parting, { stroke: hairDark, width: 3, alpha: 0.5 });
  });
}

function drawnBackOutline(face: Face, shift: number): Outline {
  const width = face.proportions.skullWidth;
  const top = -face.proportions.crown - 7;
  return new Outline()
    .moveTo(-width + TIP_INSET, 4)
    .curveTo(-width - 6, -52, -56, top, 0, top)
    .curveTo(56, top, width + 6, -52, width - TIP_INSET, 4)
    .curveTo(width - 9, -30, width - 40, -54, shift, -58)
    .curveTo(-width + 40, -54, -width + 9, -30, -width + TIP_INSET, 4)
    .close();
}

/** Hair drawn back into a bun or two puffs. */
function drawDrawnBack(pen: Pen, face: Face, shift: number, hasPuffs: boolean): void {
  const outline = drawnBackOutline(face, shift);
  const { crown, skullWidth } = face.proportions;
  const { hair, hairDark, hairLight } = face.complexion;
  pen.path(outline, { fill: hair });
  pen.clip(outline, () => {
    const shine = new Outline().moveTo(-skullWidth * 0.6, -60).curveTo(-36, -80, 8, -88, 36, -78);
    pen.path(shine, { stroke: hairLight, width: 6, alpha: 0.4 });
  });
  if (!hasPuffs) return;
  pen.line(shift, -crown - 5, shift, -58, { stroke: hairDark, width: 2.5, alpha: 0.6 });
  const bands = new Outline();
  for (const side of SIDES) {
    bands.ellipse(side * (skullWidth - 24) + shift * 0.6, 26 - crown, 7, 7);
  }
  pen.path(bands, { fill: COLOURS.honey });
}

/** Hair over the forehead. */
export function drawHairInFront(pen: Pen, face: Face, style: HairStyle, head: Outline): void {
  const shift = face.parameters.headTurn * 16;
  switch (style) {
    case 'fuzz':
      return drawFuzz(pen, face, head, shift);
    case 'tuft':
      return drawTuft(pen, face, head, shift);
    case 'cap':
      return drawCap(pen, face, shift);
    case 'swoop':
    case 'bob':
      return drawSwoop(pen, face, shift);
    case 'curls':
      return drawCurls(pen, face, head, shift);
    case 'puffs':
    case 'bun':
      return drawDrawnBack(pen, face, shift, style === 'puffs');
  }
}
