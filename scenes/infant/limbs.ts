import { clamp, lerp, limbLine, smooth, twoBoneReach } from '../drawing/geometry';
import type { Point, Reach, Thickness } from '../drawing/geometry';
import type { Side } from './face';
import { growthAt, headDrop } from './growth';
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

const referenceArm = taper(BODY.arm.thickness, 1.6);
const referenceLeg = taper(BODY.leg.thickness, 1.5);

export function armThickness({ ageMonths }: RigParameters): Thickness {
  const { limbGirth } = growthAt(ageMonths);
  return (along) => referenceArm(along) * limbGirth;
}

export function legThickness({ ageMonths }: RigParameters): Thickness {
  const { limbGirth } = growthAt(ageMonths);
  return (along) => referenceLeg(along) * limbGirth;
}

/** How far the trunk leans at the height of the shoulders, units. */
export function leanShift(parameters: RigParameters): number {
  return parameters.lean * 14;
}

/** The centre of the head, which rests on the throat however large it is. */
export function headCentre(parameters: RigParameters): Point {
  const [x, y] = BODY.headCentre;
  const drop = headDrop(parameters.ageMonths);
  return [x + leanShift(parameters), y + drop - parameters.breath * 1.5];
}

export function shoulderOf(parameters: RigParameters, side: Side): Point {
  return [
    side * BODY.shoulder[0] * growthAt(parameters.ageMonths).torsoWidth +
      leanShift(parameters) * 0.8,
    BODY.shoulder[1] - parameters.tension * 3 - parameters.breath * 1.2,
  ];
}

/** How much a target is a place on the face, 0 to 1, and not one in the air. */
function onFace([x, y]: Point): number {
  return smooth((80 - Math.abs(x)) / 30) * smooth((-30 - y) / 20);
}

/** The same gesture with limbs of another length: it spans as much of the arm, or meets the face. */
function grownTarget(parameters: RigParameters, target: Point, shoulder: Point): Point {
  const { limbLength, head } = growthAt(parameters.ageMonths);
  const [headX, headY] = BODY.headCentre;
  const drop = headDrop(parameters.ageMonths);
  const face = onFace(target);
  const reach = (root: number, to: number): number => root + (to - root) * limbLength;
  return [
    lerp(reach(shoulder[0], target[0]), headX + (target[0] - headX) * head, face),
    lerp(reach(shoulder[1], target[1]), headY + drop + (target[1] - headY) * head, face),
  ];
}

/** The target of a hand in rig units. */
export function handTarget(parameters: RigParameters, side: Side): Point {
  const { leftHandX, leftHandY, rightHandX, rightHandY } = parameters;
  const [x, y] = side < 0 ? [leftHandX, leftHandY] : [rightHandX, rightHandY];
  const root: Point = [side * BODY.shoulder[0], BODY.shoulder[1]];
  return grownTarget(parameters, [x * TARGET_UNITS, y * TARGET_UNITS], root);
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
  const { limbLength } = growthAt(parameters.ageMonths);
  const upper = BODY.arm.upper * limbLength;
  const lower = BODY.arm.lower * limbLength;
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
  const { legLength, torsoWidth } = growthAt(parameters.ageMonths);
  const hip: Point = [side * BODY.hip[0] * torsoWidth + leanShift(parameters) * 0.2, BODY.hip[1]];
  const { leftFootX, leftFootY, rightFootX, rightFootY } = parameters;
  const [x, y] = side < 0 ? [leftFootX, leftFootY] : [rightFootX, rightFootY];
  const reach = (root: number, to: number): number => root + (to * TARGET_UNITS - root) * legLength;
  const target: Point = [reach(hip[0], x), reach(hip[1], y)];
  const upper = BODY.leg.upper * legLength;
  const lower = BODY.leg.lower * legLength;
  return limbLine(hip, twoBoneReach(hip, target, upper, lower, side < 0 ? 1 : -1));
}
