import { lerp } from '../drawing/geometry';
import { blendArms } from './arm-pose';
import type { ArmPose, HandShape } from './arm-pose';

/**
 * A picture of care in picture units: the stage is 330 high, x is 0 in its middle, y grows from
 * the top. The infant, what is behind it and the hands before it are drawn apart, so that only
 * what has moved is painted again.
 */
export interface CarePicture {
  readonly infant: InfantPlace;
  /** The adult behind the infant; `presence` 0 to 1 slides it in. */
  readonly holder: Holder;
  readonly left: ArmPose;
  readonly right: ArmPose;
  /** A hand that comes out from under the infant, in a cradle hold. */
  readonly supportPresence: number;
  readonly thing: Thing | null;
  /** How far the hands go after a face that turns away, 0 to 1. */
  readonly follows: number;
  /** How the whole picture sways about its middle. */
  readonly sway: { readonly x: number; readonly y: number; readonly rotateDegrees: number };
}

export interface InfantPlace {
  readonly x: number;
  readonly y: number;
  readonly rotateDegrees: number;
  /** Picture units of one rig unit. */
  readonly scale: number;
}

export interface Holder {
  readonly who: 'self' | 'helper';
  readonly presence: number;
  /** How much of a cradle hold it is: an arm runs behind the infant. */
  readonly cradle: number;
}

export interface Thing {
  readonly kind: 'bottle' | 'rattle' | 'spoon';
  /** At the infant's mouth, or in a hand. */
  readonly at: 'mouth' | 'rightHand';
  /** How far from the mouth, picture units. */
  readonly gap: number;
  /** What is left of the way on which it is brought to the mouth, 1 to 0. */
  readonly away: number;
}

/** The hand under the infant's hip, which belongs to the arm behind it. */
export const SUPPORT_HAND: {
  readonly x: number;
  readonly y: number;
  readonly rotateDegrees: number;
  readonly size: number;
  readonly shape: HandShape;
} = {
  x: 66,
  y: 290,
  rotateDegrees: -42,
  size: 1,
  shape: {
    spread: 4,
    curl: 18,
    thumb: 66,
    thumbLength: 0.8,
    fingerLength: 1,
    turn: 0,
    thumbSide: -1,
    isGrip: false,
  },
};

/** The shortest way round between two directions. */
function blendDegrees(from: number, to: number, amount: number): number {
  const way = ((((to - from) % 360) + 540) % 360) - 180;
  return from + way * amount;
}

function blendPlaces(from: InfantPlace, to: InfantPlace, amount: number): InfantPlace {
  return {
    x: lerp(from.x, to.x, amount),
    y: lerp(from.y, to.y, amount),
    rotateDegrees: blendDegrees(from.rotateDegrees, to.rotateDegrees, amount),
    scale: lerp(from.scale, to.scale, amount),
  };
}

/** A picture on its way between two; `amount` 0 to 1. */
export function blendPictures(from: CarePicture, to: CarePicture, amount: number): CarePicture {
  if (amount >= 1) return to;
  if (amount <= 0) return from;
  const near = amount < 0.5 ? from : to;
  // Whoever is there at all is the one seen; two chests never cross-fade.
  const who = from.holder.presence > to.holder.presence ? from.holder.who : to.holder.who;
  return {
    infant: blendPlaces(from.infant, to.infant, amount),
    holder: {
      who: from.holder.presence > 0 && to.holder.presence > 0 ? near.holder.who : who,
      presence: lerp(from.holder.presence, to.holder.presence, amount),
      cradle: lerp(from.holder.cradle, to.holder.cradle, amount),
    },
    left: blendArms(from.left, to.left, amount),
    right: blendArms(from.right, to.right, amount),
    supportPresence: lerp(from.supportPresence, to.supportPresence, amount),
    thing: near.thing,
    follows: lerp(from.follows, to.follows, amount),
    sway: {
      x: lerp(from.sway.x, to.sway.x, amount),
      y: lerp(from.sway.y, to.sway.y, amount),
      rotateDegrees: lerp(from.sway.rotateDegrees, to.sway.rotateDegrees, amount),
    },
  };
}
