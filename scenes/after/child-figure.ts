import { clothPrint } from '../drawing/cloth-pattern';
import {
  band,
  lerp,
  limbLine,
  smooth,
  spline,
  toDegrees,
  tube,
  twoBoneReach,
} from '../drawing/geometry';
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
import { drawClothLimb, drawShoe } from './figure-parts';

/** How a child of about five stands. Origin at the hips; the soles are about 118 below. */
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

const TROUSERS = { base: '#4C5F8C', shade: '#3A4A72' };
const SHOES = '#EE8F72';
/** So far the head sinks between the shoulders. */
const HUNCH_UNITS = 12;
const PRINT = { left: -56, top: -104, right: 56, bottom: 24 };

function drawLeg(pen: Pen, pose: ChildPose, side: -1 | 1): void {
  const foot = (side < 0 ? pose.leftFoot : pose.rightFoot) ?? [side * 20, 112];
  const hip: Point = [side * 16, -4];
  const { joint, end } = twoBoneReach(hip, foot, 58, 58, pose.direction > 0 ? -1 : 1);
  drawShoe(pen, [end[0] + pose.direction * 2, end[1] + 6], pose.direction, SHOES, 0.95);
  drawClothLimb(pen, [hip, joint, end], (t) => lerp(20, 13, smooth(t)), TROUSERS, [0, 0.97]);
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

function drawTrunk(pen: Pen, cloth: Cloth, skin: Complexion, lean: number): void {
  const trunk = spline([
    [lean - 14, -104],
    [lean - 40, -96],
    [lean - 44, -70],
    [-36, -20],
    [-38, 8],
    [0, 14],
    [38, 8],
    [36, -20],
    [lean + 44, -70],
    [lean + 40, -96],
    [lean + 14, -104],
  ]);
  pen.rect(lean - 13, -118, 26, 26, 10, { fill: skin.shade });
  pen.path(trunk, { fill: cloth.base });
  pen.clip(trunk, () => {
    const print = clothPrint(cloth.pattern, PRINT);
    if (cloth.pattern === 'stripes')
      pen.path(print, { stroke: cloth.motif, width: 4, alpha: 0.55 });
    else pen.path(print, { fill: cloth.motif, alpha: 0.75 });
    pen.path('M60 -110C40 -60 44 -20 24 20H70Z', { fill: cloth.shade, alpha: 0.5 });
    pen.spot(lean, -104, 46, 26, cloth.shade, 0.8, 0.2);
    pen.spot(-14, -60, 34, 40, '#FFFFFF', 0.2);
    pen.path('M-40 2Q0 12 40 2', { stroke: cloth.trim, width: 7 });
  });
}

/** Draws a child of about five with the looks it had as an infant. */
export function drawChild(pen: Pen, looks: Looks['infant'], pose: ChildPose): void {
  const skin = complexionOf(looks);
  const cloth = OUTFITS[looks.outfit];
  const far = pose.direction > 0 ? -1 : 1;
  const near = pose.direction > 0 ? 1 : -1;
  const lean = pose.lean ?? 0;
  drawLeg(pen, pose, far);
  drawLeg(pen, pose, near);
  drawTrunk(pen, cloth, skin, lean);
  pose.hugged?.(pen);
  drawArm(pen, pose, cloth, skin, far);
  drawArm(pen, pose, cloth, skin, near);
  const channels = keepInRange({ ...neutralChannels(), ...pose.face });
  pen.group({ x: lean, y: -164 + HUNCH_UNITS * (pose.hunch ?? 0), scaleX: 0.64 }, () => {
    const hairStyle =
      looks.hairStyle === 'tuft' || looks.hairStyle === 'fuzz' ? 'cap' : looks.hairStyle;
    const face = { ...channels, ageMonths: REFERENCE_MONTHS, isRightHandInFront: false };
    drawHead(pen, face, { ...looks, hairStyle }, { age: 'child', displayScale: 0.8 });
  });
  pose.heldOut?.(pen);
}
