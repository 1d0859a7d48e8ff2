import type { GazeThing, InfantPose } from '../../src/view-models/infant-view';
import { clamp, lerp } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import type { Channel, ChannelValues } from './rig-parameters';
import { CRAWLS_FROM } from './stance-choice';

/** Where things are when one is near, picture units (see `care-picture.ts`). */
const THINGS: Readonly<Partial<Record<GazeThing, Point>>> = {
  window: [-176, 6],
  dog: [-176, 6],
  shelf: [84, -40],
  blocks: [-216, 284],
  ball: [227, 300],
  ceiling: [-24, -60],
  // Of the places that are seen close up, and what a hand holds out.
  mobile: [158, 112],
  kettle: [232, 118],
  cloths: [240, 172],
  rattle: [92, 158],
  rabbit: [-112, 262],
};
/**
 * What lies beside it on the mat: before its feet, and from the age on at which it moves about where
 * there is room in every stance, so that the thing stays where it is.
 */
const BESIDE = { facing: [-126, 290], sideways: [186, 258] } as const;

/** Middle of the head of an infant that lies or sits, picture units. */
const HEAD: Point = [0, 108];

/** Where a thing is in the picture, in picture units. */
export function gazePlace(thing: GazeThing, ageMonths: number): Point {
  const known = THINGS[thing];
  if (known) return known;
  return ageMonths >= CRAWLS_FROM ? BESIDE.sideways : BESIDE.facing;
}

/** How much of the way the head goes; the eyes go the rest. Drawing choices. */
const HEAD_GOES = { across: 250, down: 320, mostAcross: 0.72, mostDown: 0.5 } as const;
const EYES_GO = { across: 120, down: 120 } as const;
/** A little of what else the infant does stays. */
const SHARE = 0.9;

/** Turns eyes and head to a thing, in place; the rest of the body is free. */
export function aimGaze(
  target: ChannelValues,
  thing: GazeThing,
  pose: InfantPose,
  ageMonths: number,
): void {
  const [x, y] = gazePlace(thing, ageMonths);
  const across = x - HEAD[0];
  const down = y - HEAD[1];
  const { mostAcross, mostDown } = HEAD_GOES;
  const isOnBack = pose === 'cot' || pose === 'changingTable';
  const wanted: Partial<Record<Channel, number>> = {
    headTurn: clamp(across / HEAD_GOES.across, -mostAcross, mostAcross),
    headAway: 0,
    headTilt: clamp(across / 900, -0.2, 0.2),
    headPitch: isOnBack ? 0 : clamp(down / HEAD_GOES.down, -mostDown, mostDown),
    gazeX: clamp(across / EYES_GO.across, -0.95, 0.95),
    gazeY: clamp(down / EYES_GO.down, -0.8, 0.8),
  };
  for (const [channel, value] of Object.entries(wanted) as [Channel, number][]) {
    target[channel] = lerp(target[channel], value, SHARE);
  }
}
