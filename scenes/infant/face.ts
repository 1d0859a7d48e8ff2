import { clamp, toRadians } from '../drawing/geometry';
import type { Complexion } from './complexion';
import { infantHead } from './infant-head';
import { HEADS } from './proportions';
import type { HeadAge, HeadProportions } from './proportions';
import type { RigParameters } from './rig-parameters';

/** Side of the picture: -1 left, 1 right. */
export type Side = -1 | 1;
export const SIDES: readonly Side[] = [-1, 1];

/** A place on the turned head, and how much narrower things look there. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly widthScale: number;
}

/** How lines are drawn at the size the picture is shown at. */
export interface LineDetail {
  /** Lids, brows and mouth are drawn this much bolder. */
  readonly boldness: number;
  /** Wrinkles, chin dimples and finger gaps are left out when they would only be dirt. */
  readonly hasFineLines: boolean;
}

/** All that the parts of a face need to draw themselves. */
export interface Face {
  readonly parameters: RigParameters;
  readonly age: HeadAge;
  readonly proportions: HeadProportions;
  readonly complexion: Complexion;
  readonly lines: LineDetail;
  /** How far the chin has dropped, units. */
  readonly jawDrop: number;
  /** How far the cheeks have swelled, units. */
  readonly puff: number;
  readonly project: (x: number, y: number) => Projected;
}

const FULL_TURN_RADIANS = toRadians(46);
const FULL_TILT_DEGREES = 28;
const FULL_PITCH = 20;
const SPHERE = { radiusX: 100, radiusY: 104, depth: 66 };

/** Below half size: bolder cue lines, no fine ones. `displayScale` is CSS pixels per rig unit. */
export function lineDetail(displayScale: number): LineDetail {
  return displayScale < 0.5
    ? { boldness: 1.25, hasFineLines: false }
    : { boldness: 1, hasFineLines: true };
}

/** Features sit on a sphere: they slide and narrow as the head turns. */
export function projector(parameters: RigParameters): Face['project'] {
  const angle = clamp(parameters.headTurn, -1, 1) * FULL_TURN_RADIANS;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const { radiusX, radiusY, depth } = SPHERE;
  return (x, y) => {
    const height = Math.sqrt(Math.max(0.05, 1 - (x / radiusX) ** 2 - (y / radiusY) ** 2)) * depth;
    const slope = (-((depth / radiusX) ** 2) * x) / height;
    return {
      x: x * cosine + height * sine,
      y: y + parameters.headPitch * FULL_PITCH * (height / depth),
      widthScale: clamp(cosine + slope * sine, 0.42, 1.08),
    };
  };
}

export function createFace(
  parameters: RigParameters,
  complexion: Complexion,
  age: HeadAge,
  lines: LineDetail,
): Face {
  const proportions = age === 'infant' ? infantHead(parameters.ageMonths) : HEADS[age];
  return {
    parameters,
    age,
    proportions,
    complexion,
    lines,
    jawDrop: parameters.mouthOpen * proportions.jawDrop,
    puff: parameters.cheekRaise * 3 + parameters.mouthOpen * 1.5,
    project: projector(parameters),
  };
}

/** The same head with all its turn to the side in `headTurn`, as far as that goes. */
export function turnedFully(parameters: RigParameters): RigParameters {
  const { headTurn, headAway } = parameters;
  if (headAway === 0) return parameters;
  return { ...parameters, headTurn: clamp(headTurn + headAway, -1, 1) };
}

/** Turn of the whole head about its centre. */
export function headTiltDegrees(parameters: RigParameters): number {
  return parameters.headTilt * FULL_TILT_DEGREES;
}
