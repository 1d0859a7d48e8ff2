import type { InfantPose } from '../../src/view-models/infant-view';
import { armFromBelow, handShape, HIDDEN_LEFT, HIDDEN_RIGHT } from './arm-pose';
import type { ArmPose } from './arm-pose';
import type { CarePicture } from './care-picture';

const STILL = { x: 0, y: 0, rotateDegrees: 0 };
const NOBODY = { who: 'self', presence: 0, cradle: 0 } as const;

/** A hand that rests at the edge of the mat: somebody is here. */
export const HAND_AT_REST: ArmPose = armFromBelow(
  [166, 318],
  [262, 412],
  { spread: 6, curl: 12, thumb: 44, turn: -8 },
  0.74,
);

const ON_MAT: CarePicture = {
  infant: { x: 0, y: 200, rotateDegrees: 0, scale: 0.68 },
  holder: NOBODY,
  left: HIDDEN_LEFT,
  right: HAND_AT_REST,
  supportPresence: 0,
  thing: null,
  follows: 0,
  sway: STILL,
};

const IN_COT: CarePicture = {
  ...ON_MAT,
  infant: { x: 0, y: 190, rotateDegrees: 0, scale: 0.66 },
  right: HIDDEN_RIGHT,
};

const ON_TABLE: CarePicture = {
  ...ON_MAT,
  infant: { x: 0, y: 190, rotateDegrees: 0, scale: 0.7 },
  left: armFromBelow([-116, 246], [-196, 314], { spread: 4, curl: 10, thumb: 50, turn: 8 }, 0.9),
  right: armFromBelow([116, 246], [196, 314], { spread: 4, curl: 10, thumb: 50, turn: -8 }, 0.9),
};

/** On the high chair at the kitchen counter; somebody sits before it. */
const ON_HIGH_CHAIR: CarePicture = {
  ...ON_MAT,
  infant: { x: 0, y: 190, rotateDegrees: 0, scale: 0.68 },
};

const LEFT_UNDER: ArmPose = {
  root: [-150, 92],
  elbow: [-224, 276],
  wrist: [-52, 292],
  size: 1,
  hand: handShape({ curl: -12, thumb: 42, turn: -14, thumbSide: -1 }),
};
const RIGHT_ROUND: ArmPose = {
  root: [170, 100],
  elbow: [262, 268],
  wrist: [94, 216],
  size: 0.96,
  hand: handShape({ curl: 6, thumb: 46 }),
};

/** Chest to chest, looking out a little. */
const IN_ARMS: CarePicture = {
  infant: { x: -6, y: 206, rotateDegrees: 8, scale: 0.8 },
  holder: { who: 'self', presence: 1, cradle: 0 },
  left: LEFT_UNDER,
  right: RIGHT_ROUND,
  supportPresence: 0,
  thing: null,
  follows: 0,
  sway: STILL,
};

/** Higher up, the head in the hollow of the shoulder, a hand on the back. */
const AT_SHOULDER: CarePicture = {
  ...IN_ARMS,
  infant: { x: 8, y: 200, rotateDegrees: 16, scale: 0.8 },
  left: { ...LEFT_UNDER, wrist: [-22, 294] },
  right: {
    ...RIGHT_ROUND,
    wrist: [92, 228],
    elbow: [258, 276],
    hand: handShape({ curl: 6, thumb: 34 }),
  },
};

const CRADLED: CarePicture = {
  infant: { x: 14, y: 196, rotateDegrees: -56, scale: 0.8 },
  holder: { who: 'self', presence: 1, cradle: 1 },
  left: HIDDEN_LEFT,
  right: {
    root: [156, 78],
    elbow: [250, 264],
    wrist: [114, 220],
    size: 0.98,
    hand: handShape({ curl: 6, thumb: 44, turn: -2 }),
  },
  supportPresence: 1,
  thing: null,
  follows: 0,
  sway: STILL,
};

const CRADLED_FEED: CarePicture = {
  ...CRADLED,
  right: {
    root: [150, 74],
    elbow: [236, 182],
    wrist: [62, 86],
    size: 0.92,
    hand: handShape({ spread: 3, curl: 22, thumb: 60, thumbSide: -1, turn: -40, isGrip: true }),
  },
  thing: { kind: 'bottle', at: 'mouth', gap: 0, away: 0 },
};

/** How the infant is held or lies while nothing is being done. */
export const RESTING_PICTURES: Readonly<Record<InfantPose, CarePicture>> = {
  mat: ON_MAT,
  cot: IN_COT,
  changingTable: ON_TABLE,
  arms: IN_ARMS,
  shoulder: AT_SHOULDER,
  cradleRock: CRADLED,
  cradleFeed: CRADLED_FEED,
  highChair: ON_HIGH_CHAIR,
};

const LYING: readonly InfantPose[] = ['mat', 'cot', 'changingTable', 'highChair'];

/** The infant lies or sits on something: nobody holds it. */
export function isLying(pose: InfantPose): boolean {
  return LYING.includes(pose);
}
