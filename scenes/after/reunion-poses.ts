import type { Expression } from '../../src/view-models/expressions';
import type { ReunionAct } from '../../src/view-models/after-picture';
import type { ChannelValues } from '../infant/rig-parameters';

/** How the infant looks and stands in one act of the reunion. */
export interface ReunionPose {
  readonly expression: Expression;
  readonly posture: 'sits' | 'stands' | 'crawls' | 'held';
  /** Left out, from the front. */
  readonly seenFrom?: 'behind';
  readonly channels: Partial<ChannelValues>;
  /** Where its belly is, in picture units; left out for its usual place. */
  readonly x?: number;
  readonly hasToy?: boolean;
}

const UP = { leftHandX: -1.05, leftHandY: -0.86, rightHandX: 1.05, rightHandY: -0.86 };
const OPEN = { leftHandOpen: 1, rightHandOpen: 1 };
const TO_DOOR = { headTurn: 0.62, gazeX: 0.7, gazeY: 0 };
const TO_TOYS = { headTurn: -0.8, headPitch: 0.3, gazeX: -0.7, gazeY: 0.5 };
/** The head in profile, and one that still looks half to us. */
const FULLY_TO_TOYS = { headAway: -1 };
const HALF_TURNED = { headAway: 0 };
const HANDS_ON_TOY = { leftHandX: -0.95, leftHandY: 0.4, rightHandX: -0.3, rightHandY: 0.5 };
const CLOSE = {
  headTurn: 0.35,
  headTilt: 0.3,
  leftHandX: 0.1,
  leftHandY: -0.1,
  rightHandX: 0.85,
  rightHandY: -0.25,
};
const PUSH = {
  rightHandX: 1.15,
  rightHandY: -0.1,
  leftHandX: 0.7,
  leftHandY: -0.2,
  lean: -1,
  tension: 0.8,
};
const HANGING = { leftHandX: -0.75, leftHandY: 0.5, rightHandX: 0.75, rightHandY: 0.5 };

export const REUNION_POSES: Readonly<Record<ReunionAct, ReunionPose>> = {
  plays: {
    expression: 'play',
    posture: 'sits',
    channels: { ...TO_TOYS, headTurn: -0.4, ...HANDS_ON_TOY },
  },
  looksUp: { expression: 'smile', posture: 'sits', channels: TO_DOOR },
  watchesDoor: {
    expression: 'calmAlert',
    posture: 'stands',
    seenFrom: 'behind',
    x: 672,
    channels: { ...TO_DOOR, ...HANGING, rightHandX: 1.3, rightHandY: -0.7, rightHandOpen: 0.9 },
  },
  calls: {
    expression: 'fuss',
    posture: 'stands',
    channels: { ...TO_DOOR, mouthOpen: 0.45, lipPout: 0.2, rightHandX: 1.2, rightHandY: -0.3 },
  },
  criesAtDoor: {
    expression: 'cry',
    posture: 'stands',
    channels: { headTurn: 0.3, rightHandX: 1.1, rightHandY: -0.4 },
  },
  playsThinly: {
    expression: 'avert',
    posture: 'sits',
    channels: { ...TO_TOYS, ...HALF_TURNED, ...HANDS_ON_TOY, headTurn: -0.5 },
  },
  greets: {
    expression: 'laughReach',
    posture: 'sits',
    channels: {
      ...TO_DOOR,
      gazeX: 0.5,
      ...HANGING,
      rightHandX: 1.1,
      rightHandY: -0.8,
      rightHandOpen: 1,
    },
  },
  comes: {
    expression: 'smile',
    posture: 'crawls',
    channels: { ...TO_DOOR, gazeY: -0.2, rightHandY: -0.3, rightHandOpen: 1 },
  },
  reachesUp: {
    expression: 'calmAlert',
    posture: 'stands',
    x: 505,
    channels: {
      ...UP,
      ...OPEN,
      headTurn: 0.4,
      headPitch: -0.5,
      gazeY: -0.6,
      gazeX: 0.4,
      browInner: 0.6,
      mouthOpen: 0.25,
    },
  },
  settles: { expression: 'soothed', posture: 'held', channels: CLOSE },
  backToToys: {
    expression: 'smile',
    posture: 'sits',
    channels: { ...TO_TOYS, headTurn: -0.3, ...HANDS_ON_TOY },
  },
  sharesToy: {
    expression: 'smile',
    posture: 'sits',
    hasToy: true,
    channels: { ...TO_DOOR, rightHandX: 1.25, rightHandY: -0.25 },
  },
  keepsBusy: {
    expression: 'play',
    posture: 'sits',
    x: 210,
    channels: { ...TO_TOYS, ...FULLY_TO_TOYS, ...HANDS_ON_TOY, mouthOpen: 0, mouthCorner: 0.1 },
  },
  turnsAway: {
    expression: 'avert',
    posture: 'sits',
    seenFrom: 'behind',
    x: 210,
    channels: {
      ...HANDS_ON_TOY,
      ...HALF_TURNED,
      headTurn: -0.7,
      headTilt: -0.2,
      lean: -0.4,
    },
  },
  glances: {
    expression: 'avert',
    posture: 'sits',
    x: 210,
    channels: {
      ...HANDS_ON_TOY,
      ...HALF_TURNED,
      headTurn: -0.45,
      headPitch: 0.2,
      gazeX: 0.9,
      gazeY: -0.1,
    },
  },
  leansOut: {
    expression: 'avert',
    posture: 'held',
    channels: { ...PUSH, ...FULLY_TO_TOYS, headTurn: -0.9, gazeX: -0.8, gazeY: 0.4 },
  },
  criesReaching: {
    expression: 'cry',
    posture: 'stands',
    x: 505,
    channels: { ...UP, ...OPEN, headTurn: 0.3 },
  },
  clings: { expression: 'cling', posture: 'held', channels: { ...CLOSE, tension: 0.8 } },
  pushesAway: {
    expression: 'cry',
    posture: 'held',
    channels: { ...PUSH, headTurn: -0.6, headTilt: -0.4 },
  },
  fusses: {
    expression: 'fuss',
    posture: 'sits',
    x: 470,
    channels: { headTurn: 0.3, gazeX: 0.5, gazeY: 0.4 },
  },
  freezes: { expression: 'frozen', posture: 'stands', x: 420, channels: HANGING },
  stopsHalfway: {
    expression: 'frozen',
    posture: 'crawls',
    x: 440,
    channels: { headTurn: 0.3, gazeX: 0.2 },
  },
  comesAside: {
    expression: 'avert',
    posture: 'stands',
    x: 500,
    channels: {
      ...FULLY_TO_TOYS,
      headTurn: -0.95,
      gazeX: -0.7,
      gazeY: 0.4,
      rightHandX: 1.2,
      rightHandY: 0,
      leftHandX: -0.7,
      leftHandY: 0.45,
      lean: 0.7,
    },
  },
};
