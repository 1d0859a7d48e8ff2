import { between, lerp } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';

/** The shape of an adult's hand. Angles in degrees; lengths are shares of the usual ones. */
export interface HandShape {
  readonly spread: number;
  readonly curl: number;
  readonly thumb: number;
  readonly thumbLength: number;
  readonly fingerLength: number;
  /** Turn of the wrist against the forearm. */
  readonly turn: number;
  /** 1: the thumb lies clockwise of the fingers, -1: on the other side. */
  readonly thumbSide: 1 | -1;
  /** The thumb closes over what is held. */
  readonly isGrip: boolean;
}

/** An arm in picture units; `size` 1 is an arm 88 units thick at the shoulder. */
export interface ArmPose {
  readonly root: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly size: number;
  readonly hand: HandShape;
}

const RELAXED: HandShape = {
  spread: 5,
  curl: 8,
  thumb: 45,
  thumbLength: 1,
  fingerLength: 1,
  turn: 0,
  thumbSide: 1,
  isGrip: false,
};

export function handShape(changes: Partial<HandShape>): HandShape {
  return { ...RELAXED, ...changes };
}

/** An arm that comes from below the picture. */
export function armFromBelow(
  wrist: Point,
  elbow: Point,
  hand: Partial<HandShape>,
  size = 0.84,
): ArmPose {
  const side = elbow[0] < 0 ? -1 : 1;
  const root: Point = [elbow[0] + side * 62, elbow[1] + 128];
  return { root, elbow, wrist, size, hand: handShape({ thumbSide: side < 0 ? 1 : -1, ...hand }) };
}

/** Out of the picture, below its edge. */
export const HIDDEN_LEFT = armFromBelow([-140, 410], [-210, 490], {});
export const HIDDEN_RIGHT = armFromBelow([140, 410], [210, 490], {});

function blendHands(from: HandShape, to: HandShape, amount: number): HandShape {
  const near = amount < 0.5 ? from : to;
  return {
    spread: lerp(from.spread, to.spread, amount),
    curl: lerp(from.curl, to.curl, amount),
    thumb: lerp(from.thumb, to.thumb, amount),
    thumbLength: lerp(from.thumbLength, to.thumbLength, amount),
    fingerLength: lerp(from.fingerLength, to.fingerLength, amount),
    turn: lerp(from.turn, to.turn, amount),
    thumbSide: near.thumbSide,
    isGrip: near.isGrip,
  };
}

/** An arm on its way between two poses; `amount` 0 to 1. */
export function blendArms(from: ArmPose, to: ArmPose, amount: number): ArmPose {
  return {
    root: between(from.root, to.root, amount),
    elbow: between(from.elbow, to.elbow, amount),
    wrist: between(from.wrist, to.wrist, amount),
    size: lerp(from.size, to.size, amount),
    hand: blendHands(from.hand, to.hand, amount),
  };
}

/** The arm with its wrist moved, the elbow following half of the way. */
export function moveWrist(arm: ArmPose, x: number, y: number): ArmPose {
  return {
    ...arm,
    wrist: [arm.wrist[0] + x, arm.wrist[1] + y],
    elbow: [arm.elbow[0] + x * 0.4, arm.elbow[1] + y * 0.4],
  };
}

/** Turns the hand by some degrees more. */
export function turnHand(arm: ArmPose, degrees: number): ArmPose {
  return { ...arm, hand: { ...arm.hand, turn: arm.hand.turn + degrees } };
}
