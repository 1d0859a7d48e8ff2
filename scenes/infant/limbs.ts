import { clamp, lerp, limbLine, smooth, twoBoneReach } from '../drawing/geometry';
import type { Point, Reach, Thickness } from '../drawing/geometry';
import type { Side } from './face';
import { BODY } from './proportions';
import type { RigParameters } from './rig-parameters';

/** Rig units of one unit of a hand or foot target. */
const TARGET_UNITS = 100;

/** A little bulge below the joint, like a real forearm or calf. */
function bulge(along: number, size: number): number {
  return size * Math.sin(Math.PI * clamp((along - 0.5) / 0.45));
}

/** Thickness that goes from root over the joint to the end. */
function taper(
  [root, joint, end]: readonly [number, number, number],
  bulgeSize: number,
): Thickness {
  return (along) =>
    along < 0.5
      ? lerp(root, joint, smooth(along / 0.5))
      : lerp(joint, end, smooth((along - 0.5) / 0.5)) + bulge(along, bulgeSize);
}

export const armThickness = taper(BODY.arm.thickness, 1.6);
export const legThickness = taper(BODY.leg.thickness, 1.5);

/** How far the trunk leans at the height of the shoulders, units. */
export function leanShift(parameters: RigParameters): number {
  return parameters.lean * 14;
}

export function shoulderOf(parameters: RigParameters, side: Side): Point {
  return [
    side * BODY.shoulder[0] + leanShift(parameters) * 0.8,
    BODY.shoulder[1] - parameters.tension * 3 - parameters.breath * 1.2,
  ];
}

/** The target of a hand in rig units. */
export function handTarget(parameters: RigParameters, side: Side): Point {
  return side < 0
    ? [parameters.leftHandX * TARGET_UNITS, parameters.leftHandY * TARGET_UNITS]
    : [parameters.rightHandX * TARGET_UNITS, parameters.rightHandY * TARGET_UNITS];
}

/**
 * How far the elbow has swung to the side it takes under a raised hand, 0 to 1.
 * The elbow lies away from the trunk. Which side that is changes as the hand passes the height
 * of the shoulder; the swing takes some degrees there, so that it is never a jump.
 */
function raisedElbow(shoulder: Point, target: Point, side: Side): number {
  const outward = (target[0] - shoulder[0]) * side;
  const degrees = (Math.atan2(target[1] - shoulder[1], outward) * 180) / Math.PI;
  const raisedOutside = smooth((-3 - degrees) / 14);
  const raisedInside = smooth((degrees + 170) / 40);
  return degrees < 0 ? Math.min(raisedOutside, raisedInside) : 0;
}

/** Where the elbow and the wrist are. */
export function armReach(parameters: RigParameters, side: Side): Reach {
  const shoulder = shoulderOf(parameters, side);
  const target = handTarget(parameters, side);
  const { upper, lower } = BODY.arm;
  const lowered = twoBoneReach(shoulder, target, upper, lower, side < 0 ? 1 : -1);
  const raised = twoBoneReach(shoulder, target, upper, lower, side < 0 ? -1 : 1);
  const share = raisedElbow(shoulder, target, side);
  return {
    joint: [
      lerp(lowered.joint[0], raised.joint[0], share),
      lerp(lowered.joint[1], raised.joint[1], share),
    ],
    end: lowered.end,
  };
}

/** The centre line of an arm from shoulder to wrist. */
export function armLine(parameters: RigParameters, side: Side): readonly Point[] {
  return limbLine(shoulderOf(parameters, side), armReach(parameters, side));
}

/** The centre line of a leg from hip to ankle; knees point outwards. */
export function legLine(parameters: RigParameters, side: Side): readonly Point[] {
  const hip: Point = [side * BODY.hip[0] + leanShift(parameters) * 0.2, BODY.hip[1]];
  const target: Point =
    side < 0
      ? [parameters.leftFootX * TARGET_UNITS, parameters.leftFootY * TARGET_UNITS]
      : [parameters.rightFootX * TARGET_UNITS, parameters.rightFootY * TARGET_UNITS];
  const { upper, lower } = BODY.leg;
  return limbLine(hip, twoBoneReach(hip, target, upper, lower, side < 0 ? 1 : -1));
}
