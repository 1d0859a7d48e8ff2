import type { InfantPose } from '../../src/view-models/infant-view';
import type { HandsView } from '../../src/view-models/scene-view';
import { clamp, lerp, smooth } from '../drawing/geometry';

/** What is going on between the two, as far as the picture needs it. */
export interface CareMoment {
  readonly pose: InfantPose;
  /** Beside the infant, not across the room. */
  readonly isNear: boolean;
  /** Null: nothing is done, the infant is only held or lies. */
  readonly hands: HandsView | null;
  /** The picture's own seconds since this act or this reach began. */
  readonly seconds: number;
  /** Reduced motion: loops stand still. */
  readonly isStill: boolean;
}

/** Two moments with the same key are one and the same act. */
export function momentKey(moment: Pick<CareMoment, 'pose' | 'hands' | 'isNear'>): string {
  const { pose, hands, isNear } = moment;
  return hands
    ? `${pose} ${hands.response} ${hands.phase} ${hands.manner ?? 'held'} ${hands.id}`
    : `${pose} ${isNear ? 'near' : 'away'}`;
}

/** Abrupt acts run at this many times the speed of gentle ones. */
const ABRUPT_SPEED = 2.5;
const PLAIN_SPEED = 1.5;

/** How fast the loops of an act run. */
export function paceOf(hands: HandsView): number {
  if (hands.manner === 'abrupt') return ABRUPT_SPEED;
  return hands.manner === 'plain' ? PLAIN_SPEED : 1;
}

/** Share of a gentle reach in which the hands only show themselves: the caregiver asks. */
const ASKING_SHARE = 0.3;
const ASKING_WAY = 0.34;
/** They show at once: the player sees within a tenth of a second that something was begun. */
const SHOWING_SHARE = 0.14;

/** How far the hands are on their way to the infant, 0 to 1. */
export function reachWay(hands: HandsView): number {
  const progress = clamp(hands.progress);
  if (hands.manner === 'abrupt') return progress;
  if (hands.manner === 'plain') return smooth(progress);
  if (progress < ASKING_SHARE) return ASKING_WAY * smooth(progress / SHOWING_SHARE);
  return lerp(ASKING_WAY, 1, smooth((progress - ASKING_SHARE) / (1 - ASKING_SHARE)));
}

/** A soft swing between -1 and 1. */
export function swing(seconds: number, period: number): number {
  return Math.sin((seconds / period) * Math.PI * 2);
}

/** A hard swing between -1 and 1: straight lines and corners. */
export function jerk(seconds: number, period: number): number {
  const part = (((seconds / period) % 1) + 1) % 1;
  return part < 0.5 ? part * 4 - 1 : 3 - part * 4;
}

/**
 * 0 for most of the period, then softly up to 1 and back: something done, then a pause.
 * `share` is the part of the period that is not a pause.
 */
export function pulse(seconds: number, period: number, share: number): number {
  const part = (((seconds / period) % 1) + 1) % 1;
  if (part >= share) return 0;
  return Math.sin((part / share) * Math.PI);
}
