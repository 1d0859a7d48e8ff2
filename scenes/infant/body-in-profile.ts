import { clothPrint } from '../drawing/cloth-pattern';
import { mix } from '../drawing/colour';
import { clamp, lerp, limbLine, tube, twoBoneReach } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import { drawArmAlong } from './arm';
import type { Side } from './face';
import type { Figure } from './figure';
import { growthAt } from './growth';
import { drawLegAlong } from './leg';
import { BODY } from './proportions';
import { CHANNELS } from './rig-parameters';
import type { RigParameters } from './rig-parameters';
import type { ProfileStance } from './stances';

/** Places of a body seen from the side that faces right, in rig units from the belly. */
interface ProfileSkeleton {
  /** From the bottom over the waist to the neck, and how thick the trunk is at each. */
  readonly trunk: readonly [Point, Point, Point];
  readonly depth: readonly [bottom: number, waist: number, chest: number];
  readonly shoulder: Point;
  /** Where a hand rests on the ground, and where it is when it reaches for something. */
  readonly hand: Point;
  readonly reach: Point;
  readonly hip: Point;
  readonly foot: Point;
  readonly head: Point;
  /** The far foot and the far hand are this much ahead of the near ones. */
  readonly farAhead: number;
  readonly farHandAhead: number;
}

const SKELETONS: Readonly<Record<ProfileStance, ProfileSkeleton>> = {
  /** On the belly, up on the forearms. */
  prone: {
    trunk: [
      [-86, 52],
      [-24, 46],
      [44, 14],
    ],
    depth: [41, 46, 40],
    shoulder: [48, 26],
    hand: [92, 80],
    reach: [126, 70],
    hip: [-92, 62],
    foot: [-184, 80],
    head: [84, -50],
    farAhead: 18,
    farHandAhead: 40,
  },
  /** On hands and knees. */
  crawling: {
    trunk: [
      [-66, 8],
      [-6, 4],
      [52, -12],
    ],
    depth: [47, 49, 42],
    shoulder: [54, 0],
    hand: [72, 82],
    reach: [142, 56],
    hip: [-66, 24],
    foot: [-136, 80],
    head: [96, -72],
    farAhead: 26,
    farHandAhead: 52,
  },
};

const PRINT = { left: -140, top: -70, right: 110, bottom: 104 };
/** So much higher is the ground for each unit that a far hand is ahead. */
const FAR_HIGHER = 0.12;
/** A kick lifts a foot by so many units at most. */
const KICK_LIFT = 26;
/** A body seen from the side looks to us: the head is turned half way out of the profile. */
const USUAL_TURN = 0.46;
const TURN_LEFT = 0.5;
const TILT_LEFT = 0.6;

/** The skeleton of a figure that faces `direction`. */
function facing(skeleton: ProfileSkeleton, direction: Side): ProfileSkeleton {
  if (direction > 0) return skeleton;
  const turned = ([x, y]: Point): Point => [-x, y];
  const [bottom, waist, neck] = skeleton.trunk;
  return {
    ...skeleton,
    trunk: [turned(bottom), turned(waist), turned(neck)],
    shoulder: turned(skeleton.shoulder),
    hand: turned(skeleton.hand),
    reach: turned(skeleton.reach),
    hip: turned(skeleton.hip),
    foot: turned(skeleton.foot),
    head: turned(skeleton.head),
  };
}

/** The side that is turned from us lies in the shade of the one that is near. */
function inShade(figure: Figure): Figure {
  const { cloth, complexion } = figure;
  return {
    ...figure,
    cloth: {
      ...cloth,
      base: mix(cloth.base, cloth.shade, 0.75),
      trim: mix(cloth.trim, cloth.shade, 0.35),
    },
    complexion: { ...complexion, base: mix(complexion.base, complexion.shade, 0.7) },
  };
}

function drawProfileArm(
  pen: Pen,
  figure: Figure,
  { shoulder, hand, reach }: ProfileSkeleton,
  way: {
    readonly direction: Side;
    readonly ahead: number;
    readonly raised: number;
    readonly open: number;
  },
): void {
  const { limbLength } = growthAt(figure.parameters.ageMonths);
  const x = lerp(hand[0], reach[0], way.raised) + way.ahead * way.direction;
  // Further from us the ground lies higher in the picture.
  const target: Point = [x, lerp(hand[1], reach[1], way.raised) - way.ahead * FAR_HIGHER];
  const root: Point = [shoulder[0] + way.ahead * 0.4 * way.direction, shoulder[1]];
  const { upper, lower } = BODY.arm;
  // The elbow lies behind.
  const bend: Side = way.direction > 0 ? 1 : -1;
  const bones = twoBoneReach(root, target, upper * limbLength, lower * limbLength, bend);
  const onGround = way.direction > 0 ? 14 : 166;
  const inAir = way.direction > 0 ? 10 : 170;
  drawArmAlong(pen, figure, limbLine(root, bones), {
    side: way.direction > 0 ? 1 : -1,
    open: way.open,
    handSize: 1,
    handDegrees: lerp(onGround, inAir, way.raised),
  });
}

function drawProfileLeg(
  pen: Pen,
  figure: Figure,
  { hip, foot }: ProfileSkeleton,
  way: { readonly direction: Side; readonly ahead: number; readonly kick: number },
): void {
  const { legLength } = growthAt(figure.parameters.ageMonths);
  const root: Point = [hip[0] + way.ahead * 0.3 * way.direction, hip[1]];
  const target: Point = [foot[0] + way.ahead * way.direction, foot[1] - KICK_LIFT * way.kick];
  const { upper, lower } = BODY.leg;
  // The knee lies ahead.
  const bend: Side = way.direction > 0 ? -1 : 1;
  const bones = twoBoneReach(root, target, upper * legLength, lower * legLength, bend);
  drawLegAlong(pen, figure, limbLine(root, bones), way.direction > 0 ? 1 : -1);
}

function drawProfileTrunk(pen: Pen, figure: Figure, skeleton: ProfileSkeleton): void {
  const { cloth, parameters } = figure;
  const [bottom, waist, neck] = skeleton.trunk;
  const [bottomDepth, waistDepth, chestDepth] = skeleton.depth;
  const line = limbLine(bottom, { joint: waist, end: neck }, 24);
  const swell = parameters.breath * 1.6;
  const { outline } = tube(line, (along) =>
    along < 0.5
      ? lerp(bottomDepth, waistDepth + swell, along * 2)
      : lerp(waistDepth + swell, chestDepth, along * 2 - 1),
  );
  pen.path(outline, { fill: cloth.base });
  pen.clip(outline, () => {
    const print = clothPrint(cloth.pattern, PRINT);
    if (cloth.pattern === 'stripes') {
      pen.path(print, { stroke: cloth.motif, width: 4.2, alpha: 0.55, cap: 'butt' });
    } else pen.path(print, { fill: cloth.motif, alpha: 0.75 });
    pen.path(outline, { stroke: cloth.shade, width: 34, alpha: 0.5, at: { x: -3, y: -8 } });
    pen.spot(lerp(bottom[0], neck[0], 0.4), waist[1] - 22, 64, 30, '#FFFFFF', 0.2);
    // The shadow of the head on the shoulder.
    pen.spot(skeleton.head[0], skeleton.head[1] + 62, 84, 44, cloth.shade, 0.95, 0.3);
  });
}

/** How far the kick of a foot has lifted it, 0 to 1. */
function kickOf(footY: number): number {
  return clamp((CHANNELS.leftFootY.neutral - footY) / 0.3);
}

/** How far a hand has gone up from where it hangs, 0 to 1. */
function raisedOf(handY: number): number {
  return clamp((CHANNELS.leftHandY.neutral - 0.5 - handY) / 0.2);
}

/** The channels of a head on such a body: turned half way to where the body faces. */
export function headInProfile(parameters: RigParameters, direction: Side): RigParameters {
  return {
    ...parameters,
    headTurn: clamp(direction * USUAL_TURN + parameters.headTurn * TURN_LEFT, -1, 1),
    // It looks fully away from us only to where the body faces.
    headAway: Math.max(0, parameters.headAway * direction) * direction,
    headTilt: parameters.headTilt * TILT_LEFT,
  };
}

/** Where the centre of the head is. */
export function headPlaceInProfile(
  parameters: RigParameters,
  stance: ProfileStance,
  direction: Side,
): Point {
  const [x, y] = facing(SKELETONS[stance], direction).head;
  return [x, y - parameters.breath * 1.5];
}

/** Draws what lies behind the head of a body seen from the side, which faces `direction`. */
export function drawBodyInProfile(
  pen: Pen,
  figure: Figure,
  stance: ProfileStance,
  direction: Side,
): void {
  const skeleton = facing(SKELETONS[stance], direction);
  const { farAhead, farHandAhead } = skeleton;
  const { leftFootY, rightFootY, rightHandY, rightHandOpen, leftHandOpen } = figure.parameters;
  const far = inShade(figure);
  const raised = raisedOf(rightHandY);
  drawProfileLeg(pen, far, skeleton, { direction, ahead: farAhead, kick: kickOf(leftFootY) });
  drawProfileArm(pen, far, skeleton, {
    direction,
    // While the near hand reaches, the far one carries the trunk from under the shoulder.
    ahead: lerp(farHandAhead, 0, raised),
    raised: 0,
    open: Math.max(0.5, leftHandOpen),
  });
  drawProfileTrunk(pen, figure, skeleton);
  drawProfileLeg(pen, figure, skeleton, { direction, ahead: 0, kick: kickOf(rightFootY) });
  const open = lerp(Math.max(0.5, rightHandOpen), rightHandOpen, raised);
  drawProfileArm(pen, figure, skeleton, { direction, ahead: 0, raised, open });
}
