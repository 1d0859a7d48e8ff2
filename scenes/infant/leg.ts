import { band, pointAlong, toDegrees, tube } from '../drawing/geometry';
import type { Point, Tube } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Side } from './face';
import type { Figure } from './figure';
import { growthAt } from './growth';
import { drawLimbPrint, stripesAcross } from './limb-print';
import { legLine, legThickness } from './limbs';

const FOOT =
  'M-8 -9C-6.17 -11.67 -.17 -12 4 -13C8.17 -14 13.33 -15.67 17 -15' +
  'C20.67 -14.33 24.67 -12.17 26 -9C27.33 -5.83 26.5 .33 25 4C23.5 7.67 20.5 11.67 17 13' +
  'C13.5 14.33 8.17 12.67 4 12C-.17 11.33 -6 12.5 -8 9C-10 5.5 -9.83 -6.33 -8 -9Z';
const TOES = [
  [27, -9, 6.2],
  [28, -1.5, 4.8],
  [26.5, 4.8, 4.3],
  [24, 10, 3.9],
  [20.5, 14, 3.4],
] as const;
const TROUSER_PRINT = { left: -91, top: -99, right: 91, bottom: 90 };
/** The foot points further outwards than the shin. */
const FOOT_TURN_DEGREES = 14;

function drawFoot(pen: Pen, figure: Figure, shin: Tube, side: Side): void {
  const { complexion, lines } = figure;
  const size = 1.18 * growthAt(figure.parameters.ageMonths).limbGirth;
  const frame = {
    x: shin.end[0],
    y: shin.end[1],
    rotateDegrees: toDegrees(shin.angle) - side * FOOT_TURN_DEGREES,
    scaleX: size,
    scaleY: size * -side,
  };
  const curl = figure.parameters.toe * 3;
  const paint = lines.hasFineLines
    ? { fill: complexion.base, stroke: complexion.seam, width: 1.2 }
    : { fill: complexion.base };
  pen.group(frame, () => {
    for (const [x, y, radius] of TOES) pen.circle(x - curl, y, radius, paint);
    pen.path(FOOT, { fill: complexion.base });
    pen.clip(FOOT, () => {
      pen.spot(10, 14, 22, 11, complexion.shade, 0.8);
      pen.spot(20, -4, 9, 8, complexion.blush, 0.28);
    });
  });
}

function drawBareLeg(pen: Pen, figure: Figure, line: readonly Point[]): void {
  const { complexion } = figure;
  const thickness = legThickness(figure.parameters);
  const leg = tube(line, (along) => thickness(along) + 1.5, 0, 0.9);
  pen.path(leg.outline, { fill: complexion.base });
  pen.clip(leg.outline, () => {
    pen.path(leg.outline, {
      stroke: complexion.shade,
      width: 12,
      alpha: 0.5,
      at: { x: -3, y: -5 },
    });
  });
  const [x, y] = pointAlong(line, 0.46);
  const fold = new Outline().moveTo(x - 12, y + 2).quadTo(x - 2, y + 8, x + 8, y + 3);
  pen.path(fold, { stroke: complexion.deep, width: 2, alpha: 0.45 });
}

function drawTrouser(pen: Pen, figure: Figure, line: readonly Point[]): void {
  const { cloth } = figure;
  const thickness = legThickness(figure.parameters);
  const trouser = tube(line, (along) => thickness(along) + 3.5, 0, 0.84);
  pen.path(trouser.outline, { fill: cloth.base });
  pen.clip(trouser.outline, () => {
    drawLimbPrint(pen, cloth, trouser.end, TROUSER_PRINT, () =>
      stripesAcross(line, 0.08, 0.11, 7, 34),
    );
    pen.path(trouser.outline, {
      stroke: cloth.shade,
      width: 14,
      alpha: 0.55,
      at: { x: -3, y: -5 },
    });
  });
  const cuff = band(line, (along) => thickness(along) + 4.2, 0.8, 0.875);
  pen.path(cuff, { fill: cloth.trim, stroke: cloth.trim, width: 4 });
}

/** Draws a leg along a line from hip to ankle; `side` is the one that the foot points to. */
export function drawLegAlong(pen: Pen, figure: Figure, line: readonly Point[], side: Side): void {
  const { complexion } = figure;
  const shin = tube(line, legThickness(figure.parameters), 0.5, 0.97);
  drawFoot(pen, figure, shin, side);
  pen.path(shin.outline, { fill: complexion.base });
  pen.clip(shin.outline, () => {
    pen.path(shin.outline, {
      stroke: complexion.shade,
      width: 9,
      alpha: 0.55,
      at: { x: -3, y: -4 },
    });
  });
  if (figure.dress === 'diaper') drawBareLeg(pen, figure, line);
  else drawTrouser(pen, figure, line);
}

/** Draws the leg on a side of the picture where its channels put it. */
export function drawLeg(pen: Pen, figure: Figure, side: Side): void {
  drawLegAlong(pen, figure, legLine(figure.parameters, side), side);
}
