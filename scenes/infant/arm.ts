import { band, clamp, pointAlong, toDegrees, tube } from '../drawing/geometry';
import type { Point, Thickness } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import type { Side } from './face';
import type { Figure } from './figure';
import { growthAt } from './growth';
import { drawHand } from './hand';
import { drawLimbPrint, stripesAcross } from './limb-print';
import { armLine, armThickness } from './limbs';

/** Where along the arm the sleeve ends: on the straight part, or the cuff would tear. */
const SLEEVE_END = 0.8;
const SLEEVE_PRINT = { left: -58, top: -60, right: 60, bottom: 60 };

/** Thickness of the sleeve over the arm: roomy in the middle, close at the cuff. */
function sleeveThickness(arm: Thickness): Thickness {
  return (along) => arm(along) + 2.8 + 1.2 * Math.sin(Math.PI * clamp(along / 0.8));
}

/** How an arm ends: with which hand, and where its fingers point when not along the forearm. */
export interface ArmEnd {
  readonly side: Side;
  readonly open: number;
  readonly handSize: number;
  readonly handDegrees?: number;
}

function drawForearm(pen: Pen, figure: Figure, armEnd: ArmEnd, line: readonly Point[]): void {
  const { parameters, complexion, lines } = figure;
  const forearm = tube(line, armThickness(parameters), 0.6, 1);
  pen.path(forearm.outline, { fill: complexion.base });
  pen.clip(forearm.outline, () => {
    pen.path(forearm.outline, {
      stroke: complexion.shade,
      width: 9,
      alpha: 0.55,
      at: { x: -3, y: -4 },
    });
  });
  const thumbSide: Side = armEnd.side < 0 ? 1 : -1;
  const place = {
    x: forearm.end[0],
    y: forearm.end[1],
    rotateDegrees: armEnd.handDegrees ?? toDegrees(forearm.angle),
    size: armEnd.handSize * growthAt(parameters.ageMonths).limbGirth,
    thumbSide,
  };
  drawHand(pen, place, armEnd.open, complexion, lines);
  if (!lines.hasFineLines) return;
  const [x, y] = pointAlong(line, 0.972);
  const sine = Math.sin(forearm.angle);
  const cosine = Math.cos(forearm.angle);
  const crease = new Outline()
    .moveTo(x + sine * 9, y - cosine * 9)
    .quadTo(x + cosine * 3, y + sine * 3, x - sine * 9, y + cosine * 9);
  pen.path(crease, { stroke: complexion.deep, width: 1.8, alpha: 0.5 });
}

function drawSleeve(pen: Pen, figure: Figure, line: readonly Point[]): void {
  const { cloth } = figure;
  const arm = armThickness(figure.parameters);
  const sleeve = tube(line, sleeveThickness(arm), 0, SLEEVE_END);
  pen.path(sleeve.outline, { fill: cloth.base });
  pen.clip(sleeve.outline, () => {
    drawLimbPrint(pen, cloth, sleeve.end, SLEEVE_PRINT, () =>
      stripesAcross(line, 0.08, 0.085, 9, 26),
    );
    pen.path(sleeve.outline, {
      stroke: cloth.shade,
      width: 12,
      alpha: 0.55,
      at: { x: -3, y: -5 },
    });
  });
  const cuff = band(line, (along) => arm(along) + 4.2, SLEEVE_END - 0.02, SLEEVE_END + 0.035);
  pen.path(cuff, { fill: cloth.trim, stroke: cloth.trim, width: 4 });
}

/** Draws an arm along a line from shoulder to wrist. */
export function drawArmAlong(
  pen: Pen,
  figure: Figure,
  line: readonly Point[],
  armEnd: ArmEnd,
): void {
  drawForearm(pen, figure, armEnd, line);
  drawSleeve(pen, figure, line);
}

/** Draws the arm on a side of the picture where its channels put it. */
export function drawArm(pen: Pen, figure: Figure, side: Side): void {
  const { parameters } = figure;
  const [open, handSize] =
    side < 0
      ? [parameters.leftHandOpen, parameters.leftHandSize]
      : [parameters.rightHandOpen, parameters.rightHandSize];
  drawArmAlong(pen, figure, armLine(parameters, side), { side, open, handSize });
}
