import { mix } from '../drawing/colour';
import { band, between, lerp, limbLine, spline, toDegrees, tube } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import type { Pen } from '../drawing/pen';
import { drawAdultHand } from '../caregiver/adult-hand';
import type { HandShape } from '../caregiver/arm-pose';
import type { Person } from '../caregiver/person';
import type { HeadLooks } from '../infant/complexion';
import { drawHead } from '../infant/draw-head';
import { REFERENCE_MONTHS } from '../infant/growth';
import { keepInRange, neutralChannels } from '../infant/rig-parameters';
import type { ChannelValues } from '../infant/rig-parameters';
import { drawClothLimb, drawShoe } from './figure-parts';

/** How an adult, facing left, holds face and arms. Origin at the hip. */
export interface AdultPose {
  readonly face: Partial<ChannelValues>;
  /** Elbow and wrist of the arm behind the trunk and of the one before it. */
  readonly farArm: readonly [Point, Point];
  readonly nearArm: readonly [Point, Point];
}

const TROUSERS = { base: '#5A6E94', shade: '#455678' };
const SHOES = '#8A5A44';
const SOFT_HAND: HandShape = {
  spread: 6,
  curl: 8,
  thumb: 52,
  thumbLength: 1,
  fingerLength: 1,
  turn: 0,
  thumbSide: 1,
  isGrip: false,
};

function drawArm(
  pen: Pen,
  person: Person,
  shoulder: Point,
  [joint, end]: readonly [Point, Point],
): void {
  const { skin, knit } = person;
  const line = limbLine(shoulder, { joint, end }, 24);
  const forearm = tube(line, (t) => lerp(20, 13, t), 0.6, 1);
  pen.path(forearm.outline, { fill: skin.base });
  const rotateDegrees = toDegrees(forearm.angle);
  const hand = { x: forearm.end[0], y: forearm.end[1], rotateDegrees, size: 0.62 };
  drawAdultHand(pen, person, hand, SOFT_HAND);
  drawClothLimb(pen, [shoulder, joint, end], (t) => lerp(25, 19, t), knit, [0, 0.8]);
  const cuff = band(line, (t) => lerp(26, 19.5, t), 0.77, 0.84);
  pen.path(cuff, { fill: knit.trim, stroke: knit.trim, width: 4 });
}

function drawTrunk(pen: Pen, { skin, knit }: Person): void {
  const trunk = spline([
    [-20, -152],
    [-50, -142],
    [-62, -108],
    [-54, -50],
    [-48, 4],
    [-30, 26],
    [24, 28],
    [50, 14],
    [50, -50],
    [44, -112],
    [30, -144],
    [6, -152],
  ]);
  pen.rect(-30, -174, 36, 34, 14, { fill: skin.shade });
  pen.path(trunk, { fill: knit.base });
  pen.clip(trunk, () => {
    pen.path('M70 -160C36 -100 46 -30 20 40H80Z', { fill: knit.shade, alpha: 0.5 });
    pen.spot(-24, -96, 50, 60, knit.light, 0.8);
    pen.path('M-46 -146C-30 -100 -34 -40 -30 30H-4C-10 -40 -6 -104 4 -150Z', { fill: '#FFF3E0' });
    pen.path('M-12 -150C-2 -104 -10 -40 -4 30', { stroke: knit.shade, width: 3, alpha: 0.5 });
    pen.spot(-14, -154, 52, 26, knit.shade, 0.6, 0.2);
  });
}

/** What is above the hip, on legs that are drawn already; `inArms` comes before the near arm. */
function drawAboveHip(
  pen: Pen,
  person: Person,
  head: HeadLooks,
  pose: AdultPose,
  inArms?: (pen: Pen) => void,
): void {
  pen.path('M-30 26C-10 34 24 34 48 20', { stroke: person.knit.trim, width: 9 });
  const channels = keepInRange({ ...neutralChannels(), ...pose.face });
  pen.group({ x: -16, y: -226, scaleX: 0.74 }, () => {
    const face = { ...channels, ageMonths: REFERENCE_MONTHS, isRightHandInFront: false };
    drawHead(pen, face, head, { age: 'adult', displayScale: 0.8 });
  });
  inArms?.(pen);
  drawArm(pen, person, [30, -124], pose.nearArm);
}

const FAR_TROUSERS = { base: TROUSERS.shade, shade: mix(TROUSERS.shade, '#1A1530', 0.3) };

/** How thick a leg is from the hip over the knee to the ankle. */
function legThickness(hip: number, knee: number, ankle: number): (along: number) => number {
  return (along) => (along < 0.5 ? lerp(hip, knee, along * 2) : lerp(knee, ankle, along * 2 - 1));
}

type Leg = readonly [hip: Point, knee: Point, ankle: Point];
const FAR_LEG: Readonly<Record<'kneels' | 'stands', Leg>> = {
  kneels: [
    [18, 0],
    [6, 92],
    [104, 104],
  ],
  stands: [
    [-18, 4],
    [-30, 104],
    [-30, 200],
  ],
};
const NEAR_LEG: Readonly<Record<'kneels' | 'stands', Leg>> = {
  kneels: [
    [8, 8],
    [-92, 4],
    [-88, 98],
  ],
  stands: [
    [20, 4],
    [16, 104],
    [20, 202],
  ],
};
/** How far a foot goes forward and up in a step, units. */
const STEP = { forward: 44, up: 16 };

function legBetween(
  legs: Readonly<Record<'kneels' | 'stands', Leg>>,
  kneel: number,
  swing: number,
): [Point, Point, Point] {
  const at = (index: 0 | 1 | 2): Point => {
    const [x, y] = between(legs.stands[index], legs.kneels[index], kneel);
    const share = index / 2;
    return [x - STEP.forward * swing * share, y - STEP.up * Math.max(0, swing) * share];
  };
  return [at(0), at(1), at(2)];
}

/** How an adult is down or up. */
export interface AdultStance {
  /** 1 on one knee, soles 104 below the hip; 0 standing, soles 214 below it. */
  readonly kneel: number;
  /** Where in a step, -1 to 1: one foot before, the other behind. */
  readonly stride: number;
}

/** Draws an adult; `inArms` is drawn between the trunk and the near arm. */
export function drawAdult(
  pen: Pen,
  person: Person,
  head: HeadLooks,
  pose: AdultPose,
  { kneel, stride }: AdultStance,
  inArms?: (pen: Pen) => void,
): void {
  const far = legBetween(FAR_LEG, kneel, -stride);
  const near = legBetween(NEAR_LEG, kneel, stride);
  const isDown = kneel > 0.5;
  const nearLeg = (): void => {
    const [x, y] = near[2];
    drawShoe(pen, [x - 4, y + (isDown ? 6 : 2)], -1, SHOES, 1.15);
    drawClothLimb(pen, near, legThickness(34, 27, 17.5), TROUSERS, [0, 0.98]);
  };
  const [farX, farY] = far[2];
  const farShoe = (): void =>
    drawShoe(pen, [farX + (isDown ? 8 : -4), farY + 1], isDown ? 1 : -1, SHOES, 1.15);
  if (!isDown) farShoe();
  drawClothLimb(pen, far, legThickness(32.5, 25.5, 17.5), FAR_TROUSERS, [0, 0.99]);
  if (isDown) farShoe();
  else nearLeg();
  drawArm(pen, person, [-24, -122], pose.farArm);
  drawTrunk(pen, person);
  // A bent front leg comes before the trunk.
  if (isDown) nearLeg();
  drawAboveHip(pen, person, head, pose, inArms);
}
