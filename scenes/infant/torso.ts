import { clothPrint } from '../drawing/cloth-pattern';
import { spline } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { SIDES } from './face';
import type { Figure } from './figure';
import { growthAt } from './growth';
import { leanShift } from './limbs';

const TORSO_PRINT = { left: -74, top: -52, right: 76, bottom: 100 };
const TORSO_CRESCENT = 'M70 -60C78 20 70 70 10 92L90 110Z';
const BELLY_FOLD = 'M-46 66Q0 80 46 66';
const SNAP_HEIGHTS = [-14, 8, 30] as const;

const SACK =
  'M-46 -40C-49.67 -36.33 -47.33 -29.67 -50 -18C-52.67 -6.33 -56.67 11.67 -62 30' +
  'C-67.33 48.33 -79 73.67 -82 92C-85 110.33 -86.33 128.33 -80 140' +
  'C-73.67 151.67 -57.33 157.67 -44 162C-30.67 166.33 -14.67 166 0 166' +
  'C14.67 166 30.67 166.33 44 162C57.33 157.67 73.67 151.67 80 140' +
  'C86.33 128.33 85 110.33 82 92C79 73.67 67.33 48.33 62 30' +
  'C56.67 11.67 52.67 -6.33 50 -18C47.33 -29.67 50 -37.33 46 -40' +
  'C42 -42.67 33.67 -36.33 26 -34C18.33 -31.67 8.67 -26 0 -26' +
  'C-8.67 -26 -18.33 -31.67 -26 -34C-33.67 -36.33 -42 -42.67 -46 -40Z';
const SACK_PRINT = { left: -90, top: -40, right: 92, bottom: 170 };
const SACK_CRESCENT = 'M96 -40C80 70 90 130 0 176L120 190Z';
const SACK_FOLDS = 'M26 128q10 -8 6 -26M-26 128q-10 -8 -6 -26';

const DIAPER =
  'M-62 44C-30 54 30 54 62 44C64 66 58 82 40 92C26 100 18 112 14 118H-14' +
  'C-18 112 -26 100 -40 92C-58 82 -64 66 -62 44Z';

function torsoOutline(figure: Figure): Outline {
  const { breath, tension } = figure.parameters;
  const lean = leanShift(figure.parameters);
  const swell = breath * 1.6;
  const top = -44 - tension * 2;
  const { torsoWidth: wide } = growthAt(figure.parameters.ageMonths);
  return spline([
    [lean * 0.9, -48],
    [34 * wide + lean * 0.9, top],
    [56 * wide + lean * 0.6, -14],
    [63 * wide + swell + lean * 0.3, 24],
    [59 * wide, 56],
    [40 * wide, 84],
    [0, 99],
    [-40 * wide, 84],
    [-59 * wide, 56],
    [-63 * wide - swell + lean * 0.3, 24],
    [-56 * wide + lean * 0.6, -14],
    [-34 * wide + lean * 0.9, top],
  ]);
}

/** Collar and snaps of the outfit. */
function drawFastenings(pen: Pen, figure: Figure): void {
  const { cloth } = figure;
  const lean = leanShift(figure.parameters);
  const collar = new Outline().moveTo(lean * 0.9 - 31, -44).quadTo(lean, -22, lean * 0.9 + 31, -44);
  pen.path(collar, { stroke: cloth.trim, width: 9 });
  const snaps = new Outline();
  const holes = new Outline();
  for (const y of SNAP_HEIGHTS) {
    const x = lean * (0.5 - y / 120);
    snaps.ellipse(x, y, 4, 4);
    holes.ellipse(x, y + 0.6, 1.6, 1.6);
  }
  pen.path(snaps, { fill: cloth.trim });
  if (figure.lines.hasFineLines) pen.path(holes, { fill: cloth.shade, alpha: 0.8 });
}

const BACK_SEAM = 'M0 -46C3 -10 -2 30 0 78';
const SEAT_FOLD = 'M-34 62C-22 84 22 84 34 62M0 78V96';

/** Seam, seat and the back of the collar. */
function drawBackDetails(pen: Pen, figure: Figure): void {
  const { cloth } = figure;
  const lean = leanShift(figure.parameters);
  pen.path(SEAT_FOLD, { stroke: cloth.shade, width: 3, alpha: 0.6 });
  pen.path(BACK_SEAM, { stroke: cloth.shade, width: 2.4, alpha: 0.45 });
  const collar = new Outline().moveTo(lean * 0.9 - 31, -44).quadTo(lean, -38, lean * 0.9 + 31, -44);
  pen.path(collar, { stroke: cloth.trim, width: 9 });
}

/** The trunk from the front, or from behind. */
export function drawTorso(pen: Pen, figure: Figure, isFromBehind: boolean): void {
  const { cloth } = figure;
  const outline = torsoOutline(figure);
  const print = clothPrint(cloth.pattern, TORSO_PRINT);
  pen.path(outline, { fill: cloth.base });
  pen.clip(outline, () => {
    if (cloth.pattern === 'stripes') {
      pen.path(print, { stroke: cloth.motif, width: 4.2, alpha: 0.55, cap: 'butt' });
    } else pen.path(print, { fill: cloth.motif, alpha: 0.75 });
    pen.path(TORSO_CRESCENT, { fill: cloth.shade, alpha: 0.5 });
    pen.spot(-20, 8, 46, 52, '#FFFFFF', 0.2);
    // The shadow of the head on the chest.
    pen.spot(leanShift(figure.parameters) * 0.9, -50, 74, 40, cloth.shade, 0.95, 0.3);
    if (!isFromBehind) pen.path(BELLY_FOLD, { stroke: cloth.shade, width: 3, alpha: 0.55 });
  });
  if (isFromBehind) drawBackDetails(pen, figure);
  else drawFastenings(pen, figure);
}

/** The seat of an infant that sits on the floor: one round bottom, and no step between the thighs. */
export function drawSeat(pen: Pen, figure: Figure): void {
  const { cloth } = figure;
  const { torsoWidth: wide } = growthAt(figure.parameters.ageMonths);
  const fill = figure.dress === 'diaper' ? '#FFFDF7' : cloth.base;
  const seat = new Outline()
    .moveTo(-66 * wide, 70)
    .curveTo(-62 * wide, 98, -30 * wide, 103, 0, 103)
    .curveTo(30 * wide, 103, 62 * wide, 98, 66 * wide, 70)
    .close();
  pen.path(seat, { fill });
  pen.clip(seat, () => {
    pen.spot(8, 108, 64, 18, cloth.shade, 0.75, 0.3);
  });
}

/** A sleep sack over the outfit; the arms stay free. */
export function drawSleepSack(pen: Pen, figure: Figure): void {
  const { cloth } = figure;
  pen.path(SACK, { fill: cloth.light });
  pen.clip(SACK, () => {
    const print = clothPrint(cloth.pattern, SACK_PRINT, 32);
    if (cloth.pattern === 'stripes') {
      pen.path(print, { stroke: cloth.motif, width: 4.2, alpha: 0.55, cap: 'butt' });
    } else pen.path(print, { fill: cloth.motif, alpha: 0.75 });
    pen.path(SACK_CRESCENT, { fill: cloth.base, alpha: 0.75 });
    pen.spot(-26, 60, 60, 80, '#FFFFFF', 0.22);
    pen.line(0, -22, 0, 160, { stroke: cloth.base, width: 5, alpha: 0.7 });
    pen.line(0, -20, 0, 158, { stroke: cloth.trim, width: 2.4, dash: [1, 6] });
    pen.spot(leanShift(figure.parameters) * 0.9, -50, 74, 36, cloth.base, 0.95, 0.3);
    pen.path(SACK_FOLDS, { stroke: cloth.base, width: 4, alpha: 0.8 });
  });
}

export function drawDiaper(pen: Pen): void {
  pen.path(DIAPER, { fill: '#FFFDF7' });
  pen.clip(DIAPER, () => {
    pen.path('M70 30C62 84 30 96 10 130H80Z', { fill: '#DCE6E2', alpha: 0.8 });
    pen.path('M-60 56C-30 66 30 66 60 56', { stroke: COLOURS.sky, width: 5 });
  });
  for (const side of SIDES) {
    pen.rect(side * 40 - 13, 50, 26, 12, 6, { fill: COLOURS.honey });
  }
}
