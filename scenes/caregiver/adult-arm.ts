import {
  band,
  directionAlong,
  lerp,
  limbLine,
  pointAlong,
  smooth,
  spline,
  toDegrees,
  tube,
} from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { drawAdultHand } from './adult-hand';
import type { ArmPose } from './arm-pose';
import type { Person } from './person';

/** Where the sleeve ends, as a share of the arm. */
const SLEEVE_END = 0.83;
/** Points of the arm's line that lie well inside the sleeve. */
const SLEEVE_POINTS = 17;

function thicknessOf(size: number): (along: number) => number {
  return (along) =>
    size *
    (along < 0.5 ? lerp(44, 37, smooth(along * 2)) : lerp(37, 22, smooth((along - 0.5) * 2)));
}

function drawForearm(pen: Pen, person: Person, arm: ArmPose, line: readonly Point[]): void {
  const { skin } = person;
  const { outline, end, angle } = tube(line, thicknessOf(arm.size), SLEEVE_END - 0.2, 1);
  pen.path(outline, { fill: skin.base });
  pen.clip(outline, () => {
    pen.path(outline, { stroke: skin.shade, width: 16, alpha: 0.5, at: { x: -3, y: -6 } });
  });
  const rotateDegrees = toDegrees(angle) + arm.hand.turn;
  drawAdultHand(pen, person, { x: end[0], y: end[1], rotateDegrees, size: arm.size }, arm.hand);
}

function drawSleeve(pen: Pen, person: Person, arm: ArmPose, line: readonly Point[]): void {
  const { knit } = person;
  const { size } = arm;
  const thickness = thicknessOf(size);
  const { outline } = tube(line, (along) => thickness(along) + 7 * size, 0, SLEEVE_END);
  // A sharp elbow leaves a gap inside the bend, where the edge turns over: this fills it.
  const bend = spline(line.slice(0, SLEEVE_POINTS), false);
  pen.path(bend, { stroke: knit.base, width: 62 * size });
  pen.path(outline, { fill: knit.base });
  pen.clip(outline, () => {
    pen.path(outline, {
      stroke: knit.shade,
      width: 30 * size,
      alpha: 0.55,
      at: { x: -4 * size, y: -11 * size },
    });
    // Along the middle, not the edge: at a sharp elbow the edge crosses itself.
    pen.path(spline(line, false), {
      stroke: knit.light,
      width: 18 * size,
      alpha: 0.24,
      at: { x: -9 * size, y: -13 * size },
    });
    const [x, y] = pointAlong(line, 0.5);
    const [endX, endY] = pointAlong(line, 0.56);
    const fold = new Outline().moveTo(x - 12, y + 4).quadTo(x, y + 12, endX + 8, endY + 4);
    pen.path(fold, { stroke: knit.shade, width: 4 * size, alpha: 0.5 });
  });
  const cuff = band(line, (along) => thickness(along) + 7.5 * size, SLEEVE_END - 0.01, 0.88);
  pen.path(cuff, { fill: knit.trim, stroke: knit.trim, width: 6 * size });
}

/** An adult's arm with sleeve and hand. */
export function drawAdultArm(pen: Pen, person: Person, arm: ArmPose): void {
  const line = limbLine(arm.root, { joint: arm.elbow, end: arm.wrist }, 22);
  drawForearm(pen, person, arm, line);
  drawSleeve(pen, person, arm, line);
}

/** Where a thing held in the hand is, and the direction in which the hand points. */
export function gripOf(arm: ArmPose): { x: number; y: number; rotateDegrees: number } {
  const line = limbLine(arm.root, { joint: arm.elbow, end: arm.wrist }, 22);
  const angle = directionAlong(line, 1) + (arm.hand.turn * Math.PI) / 180;
  const reach = 34 * arm.size;
  return {
    x: arm.wrist[0] + Math.cos(angle) * reach,
    y: arm.wrist[1] + Math.sin(angle) * reach,
    rotateDegrees: toDegrees(angle),
  };
}
