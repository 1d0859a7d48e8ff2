import { Outline } from './outline';

export type Point = readonly [x: number, y: number];

/** From `start` to `end`; `amount` 0 to 1, not clamped. */
export function lerp(start: number, end: number, amount: number): number {
  return start + (end - start) * amount;
}

export function clamp(value: number, low = 0, high = 1): number {
  return Math.max(low, Math.min(high, value));
}

/** Soft start and end, 0 to 1. */
export function smooth(amount: number): number {
  const inside = clamp(amount);
  return inside * inside * (3 - 2 * inside);
}

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** The point between two points. */
export function between(start: Point, end: Point, amount: number): Point {
  return [lerp(start[0], end[0], amount), lerp(start[1], end[1], amount)];
}

/** A smooth path through points (Catmull-Rom turned into cubic curves). */
export function spline(points: readonly Point[], isClosed = true): Outline {
  const count = points.length;
  const pointAt = (index: number): Point =>
    isClosed ? points[(index + count) % count]! : points[clamp(index, 0, count - 1)]!;
  const outline = new Outline().moveTo(points[0]![0], points[0]![1]);
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const before = pointAt(index - 1);
    const start = pointAt(index);
    const end = pointAt(index + 1);
    const after = pointAt(index + 2);
    outline.curveTo(
      start[0] + (end[0] - before[0]) / 6,
      start[1] + (end[1] - before[1]) / 6,
      end[0] - (after[0] - start[0]) / 6,
      end[1] - (after[1] - start[1]) / 6,
      end[0],
      end[1],
    );
  }
  return isClosed ? outline.close() : outline;
}

/** A limb bent at one joint. */
export interface Reach {
  readonly joint: Point;
  readonly end: Point;
}

/** The closest the end comes to the start: a limb folds, it does not vanish into its root. */
const FOLDED_GAP = 6;

/**
 * Two-bone inverse kinematics: where the joint and the end of a limb are when it reaches for a
 * target. A target out of reach is reached for as far as the bones go.
 * `bend` 1 or -1 picks the side of the joint.
 */
export function twoBoneReach(
  start: Point,
  target: Point,
  upperLength: number,
  lowerLength: number,
  bend: 1 | -1,
): Reach {
  const offsetX = target[0] - start[0];
  const offsetY = target[1] - start[1];
  const wanted = Math.hypot(offsetX, offsetY) || 1e-3;
  const reached = clamp(
    wanted,
    Math.abs(upperLength - lowerLength) + FOLDED_GAP,
    (upperLength + lowerLength) * 0.995,
  );
  const opening = Math.acos(
    clamp(
      (upperLength ** 2 + reached ** 2 - lowerLength ** 2) / (2 * upperLength * reached),
      -1,
      1,
    ),
  );
  const angle = Math.atan2(offsetY, offsetX) + opening * bend;
  return {
    joint: [start[0] + Math.cos(angle) * upperLength, start[1] + Math.sin(angle) * upperLength],
    end: [start[0] + (offsetX / wanted) * reached, start[1] + (offsetY / wanted) * reached],
  };
}

/** Share of the line, at each end, that stays straight. */
const STRAIGHT_SHARE = 0.22;

/** The centre line of a soft limb: two straight parts and a round bend at the joint. */
export function limbLine(start: Point, reach: Reach, count = 18): readonly Point[] {
  const { joint, end } = reach;
  const bendStart = between(joint, start, 0.55);
  const bendEnd = between(joint, end, 0.55);
  const line: Point[] = [];
  for (let index = 0; index <= count; index += 1) {
    const along = index / count;
    if (along < STRAIGHT_SHARE) line.push(between(start, bendStart, along / STRAIGHT_SHARE));
    else if (along > 1 - STRAIGHT_SHARE) {
      line.push(between(bendEnd, end, (along - 1 + STRAIGHT_SHARE) / STRAIGHT_SHARE));
    } else {
      const turn = (along - STRAIGHT_SHARE) / (1 - 2 * STRAIGHT_SHARE);
      line.push(between(between(bendStart, joint, turn), between(joint, bendEnd, turn), turn));
    }
  }
  return line;
}

/** The point at a fraction 0 to 1 of a line. */
export function pointAlong(line: readonly Point[], along: number): Point {
  const scaled = clamp(along) * (line.length - 1);
  const index = Math.min(line.length - 2, Math.floor(scaled));
  return between(line[index]!, line[index + 1]!, scaled - index);
}

/** The direction of a line at a fraction 0 to 1, in radians. */
export function directionAlong(line: readonly Point[], along: number, step = 0.02): number {
  const ahead = pointAlong(line, along + step);
  const behind = pointAlong(line, along - step);
  return Math.atan2(ahead[1] - behind[1], ahead[0] - behind[0]);
}

/** Half the thickness of a limb at a fraction 0 to 1 of its length. */
export type Thickness = (along: number) => number;

interface Sides {
  readonly left: Point[];
  readonly right: Point[];
}

function sidesOf(
  line: readonly Point[],
  thickness: Thickness,
  from: number,
  to: number,
  count: number,
): Sides {
  const sides: Sides = { left: [], right: [] };
  for (let index = 0; index <= count; index += 1) {
    const along = lerp(from, to, index / count);
    const [x, y] = pointAlong(line, along);
    const angle = directionAlong(line, along);
    const acrossX = Math.sin(angle) * thickness(along);
    const acrossY = Math.cos(angle) * thickness(along);
    sides.left.push([x + acrossX, y - acrossY]);
    sides.right.push([x - acrossX, y + acrossY]);
  }
  return sides;
}

function roundEnd(centre: Point, angle: number, radius: number): Point[] {
  return [-0.6, 0, 0.6].map((turn) => [
    centre[0] + Math.cos(angle + turn) * radius,
    centre[1] + Math.sin(angle + turn) * radius,
  ]);
}

/** A round-ended tube around part of a line. */
export interface Tube {
  readonly outline: Outline;
  readonly end: Point;
  /** Direction at the end, radians. */
  readonly angle: number;
}

export function tube(line: readonly Point[], thickness: Thickness, from = 0, to = 1): Tube {
  const count = Math.max(5, Math.round((to - from) * (line.length - 1) * 0.75));
  const { left, right } = sidesOf(line, thickness, from, to, count);
  const start = pointAlong(line, from);
  const end = pointAlong(line, to);
  const angle = directionAlong(line, to);
  const points = [
    ...left,
    ...roundEnd(end, angle, thickness(to)),
    ...right.reverse(),
    ...roundEnd(start, directionAlong(line, from) + Math.PI, thickness(from)),
  ];
  return { outline: spline(points), end, angle };
}

/** A straight-ended band around part of a line: cuffs and creases. */
export function band(
  line: readonly Point[],
  thickness: Thickness,
  from: number,
  to: number,
): Outline {
  const { left, right } = sidesOf(line, thickness, from, to, 4);
  const outline = new Outline();
  [...left, ...right.reverse()].forEach(([x, y], index) => {
    if (index === 0) outline.moveTo(x, y);
    else outline.lineTo(x, y);
  });
  return outline.close();
}

/** A line with two round ends of their own radius. */
export function capsule(start: Point, end: Point, startRadius: number, endRadius: number): Outline {
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
  const quarter = Math.PI / 2;
  return new Outline()
    .arc(start[0], start[1], startRadius, angle + quarter, angle + 3 * quarter)
    .arc(end[0], end[1], endRadius, angle - quarter, angle + quarter)
    .close();
}
