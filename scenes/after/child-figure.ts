import { band, lerp, limbLine, smooth, toDegrees, tube, twoBoneReach } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { OUTFITS } from '../drawing/palette';
import type { Cloth } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import type { Looks } from '../../src/view-models/scene-view';
import { complexionOf } from '../infant/complexion';
import type { Complexion } from '../infant/complexion';
import { drawHead } from '../infant/draw-head';
import { lineDetail } from '../infant/face';
import { drawHand } from '../infant/hand';
import { REFERENCE_MONTHS } from '../infant/growth';
import { keepInRange, neutralChannels } from '../infant/rig-parameters';
import type { ChannelValues } from '../infant/rig-parameters';
import type { ChildBuild } from './child-build';
import { drawChildTrunk } from './child-clothes';
import { drawClothLimb, drawShoe } from './figure-parts';

/** How a child stands. Origin at the hips; feet are given for legs of five years. */
export interface ChildPose {
  readonly face: Partial<ChannelValues>;
  readonly direction: 1 | -1;
  readonly leftHand: Point;
  readonly rightHand: Point;
  readonly leftFoot?: Point;
  readonly rightFoot?: Point;
  readonly lean?: number;
  /** Shoulders up and in, the head between them, 0 to 1. */
  readonly hunch?: number;
  /** Drawn before the arms: what is hugged. */
  readonly hugged?: (pen: Pen) => void;
  /** Drawn last: what is held out. */
  readonly heldOut?: (pen: Pen) => void;
}

/** So far the head sinks between the shoulders. */
const HUNCH_UNITS = 12;
/** Where the chin rests, and how far below the middle of the head it is at full size. */
const CHIN = { y: -109, belowMiddle: 86 };
/** Length of either bone of a leg at five. */
const LEG_BONE = 58;

function drawLeg(pen: Pen, pose: ChildPose, build: ChildBuild, side: -1 | 1): void {
  const [x, y] = (side < 0 ? pose.leftFoot : pose.rightFoot) ?? [side * 20, 112];
  const { legs, trousers, shoes, clothes } = build;
  const hip: Point = [side * 16, -4];
  const bone = LEG_BONE * legs;
  // The soles, not the ankles, are at the length of the legs.
  const foot: Point = [x, (y + 6) * legs - 6];
  const { joint, end } = twoBoneReach(hip, foot, bone, bone, pose.direction > 0 ? -1 : 1);
  drawShoe(pen, [end[0] + pose.direction * 2, end[1] + 6], pose.direction, shoes, 0.95);
  const thickness = (t: number): number => lerp(20, 13, smooth(t));
  const line = drawClothLimb(pen, [hip, joint, end], thickness, trousers, [0, 0.97]);
  if (clothes !== 'dungarees') return;
  pen.path(
    band(line, (t) => thickness(t) + 2, 0.84, 0.96),
    { fill: '#C9D8EC' },
  );
}

function drawArm(pen: Pen, pose: ChildPose, cloth: Cloth, skin: Complexion, side: -1 | 1): void {
  const hand = side < 0 ? pose.leftHand : pose.rightHand;
  const hunch = pose.hunch ?? 0;
  const shoulder: Point = [side * lerp(34, 29, hunch) + (pose.lean ?? 0), lerp(-90, -94, hunch)];
  const one = twoBoneReach(shoulder, hand, 46, 44, 1);
  const other = twoBoneReach(shoulder, hand, 46, 44, -1);
  // The elbow hangs.
  const reach = other.joint[1] > one.joint[1] ? other : one;
  const line = limbLine(shoulder, reach, 20);
  const forearm = tube(line, (t) => lerp(13, 9.5, t), 0.5, 1);
  pen.path(forearm.outline, { fill: skin.base });
  const place = {
    x: forearm.end[0],
    y: forearm.end[1],
    rotateDegrees: toDegrees(forearm.angle),
    size: 0.82,
    thumbSide: side < 0 ? 1 : -1,
  } as const;
  drawHand(pen, place, pose.face.leftHandOpen ?? 0.4, skin, lineDetail(1));
  drawClothLimb(pen, [shoulder, reach.joint, reach.end], (t) => lerp(17, 14, t), cloth, [0, 0.78]);
  const cuff = band(line, (t) => lerp(18, 14.5, t), 0.76, 0.83);
  pen.path(cuff, { fill: cloth.trim, stroke: cloth.trim, width: 3 });
}

/** Draws a child, built as in one of its years, with the looks it had as an infant. */
export function drawChild(
  pen: Pen,
  looks: Looks['infant'],
  pose: ChildPose,
  build: ChildBuild,
): void {
  const skin = complexionOf(looks);
  const cloth = OUTFITS[looks.outfit];
  const far = pose.direction > 0 ? -1 : 1;
  const near = pose.direction > 0 ? 1 : -1;
  const lean = pose.lean ?? 0;
  drawLeg(pen, pose, build, far);
  drawLeg(pen, pose, build, near);
  drawChildTrunk(pen, cloth, skin, lean, build);
  pose.hugged?.(pen);
  drawArm(pen, pose, cloth, skin, far);
  drawArm(pen, pose, cloth, skin, near);
  const channels = keepInRange({ ...neutralChannels(), ...pose.face });
  const y = CHIN.y - CHIN.belowMiddle * build.head + HUNCH_UNITS * (pose.hunch ?? 0);
  pen.group({ x: lean, y, scaleX: build.head }, () => {
    const hairStyle =
      looks.hairStyle === 'tuft' || looks.hairStyle === 'fuzz' ? 'cap' : looks.hairStyle;
    const face = { ...channels, ageMonths: REFERENCE_MONTHS, isRightHandInFront: false };
    drawHead(pen, face, { ...looks, hairStyle }, { age: 'child', displayScale: 0.8 });
  });
  pose.heldOut?.(pen);
}
