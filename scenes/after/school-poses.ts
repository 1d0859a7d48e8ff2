import type { SchoolSignal } from '../../src/view-models/after-picture';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawBunny } from '../room/toys';
import type { ChildPose } from './child-figure';

const OPEN_EYES = { eyeOpenLeft: 0.84, eyeOpenRight: 0.84 };
export const GLAD = {
  ...OPEN_EYES,
  cheekRaise: 0.45,
  mouthCorner: 0.95,
  mouthOpen: 0.3,
  browRaise: 0.4,
  blush: 0.7,
};
export const WARY = {
  ...OPEN_EYES,
  browInner: 0.75,
  mouthCorner: -0.35,
  mouthWide: -0.15,
  blush: 0.2,
};

/** Where a child stands, and how. */
export interface Placed {
  readonly x: number;
  readonly pose: ChildPose;
}

function hugging(pen: Pen): void {
  pen.group({ x: 0, y: -46, rotateDegrees: 6, scaleX: 0.62 }, () => drawBunny(pen));
}

/** A painting held out to be seen. */
export function drawing(pen: Pen): void {
  pen.group({ x: 84, y: -70, rotateDegrees: 8 }, () => {
    pen.rect(-6, -42, 54, 62, 5, { fill: '#FFFFFF', stroke: '#E6D6BD' });
    pen.circle(12, -20, 9, { fill: COLOURS.honey });
    pen.path('M0 12Q20 -14 42 12Z', { fill: '#8FBF98' });
  });
}

/** How each way of showing a need looks. */
export const BEFORE: Readonly<Record<SchoolSignal, Placed>> = {
  asks: {
    x: 420,
    pose: {
      face: {
        ...OPEN_EYES,
        browInner: 0.4,
        mouthOpen: 0.2,
        headTurn: 0.45,
        gazeX: 0.6,
        gazeY: -0.1,
      },
      direction: 1,
      leftHand: [-48, -10],
      rightHand: [64, -150],
    },
  },
  manages: {
    x: 330,
    pose: {
      face: { ...GLAD, headTurn: 0.2, gazeY: 0.3 },
      direction: 1,
      leftHand: [30, -50],
      rightHand: [66, -46],
    },
  },
  hides: {
    x: 176,
    pose: {
      face: { ...WARY, headTurn: -0.2, headTilt: -0.1, headPitch: 0.2, gazeX: 0.85 },
      direction: -1,
      leftHand: [12, -52],
      rightHand: [-16, -38],
      hugged: hugging,
    },
  },
  keepsApart: {
    x: 190,
    pose: {
      face: {
        ...OPEN_EYES,
        headTurn: -0.8,
        headPitch: 0.3,
        gazeX: -0.6,
        gazeY: 0.5,
        mouthCorner: 0.05,
      },
      direction: -1,
      leftHand: [-56, -44],
      rightHand: [-10, -36],
    },
  },
  clings: {
    x: 520,
    pose: {
      face: {
        ...WARY,
        headTurn: 0.5,
        headPitch: -0.3,
        gazeX: 0.6,
        gazeY: -0.5,
        mouthOpen: 0.3,
        tear: 0.3,
      },
      direction: 1,
      leftHand: [84, -60],
      rightHand: [92, -78],
      lean: 12,
    },
  },
  actsOut: {
    x: 360,
    pose: {
      face: {
        ...OPEN_EYES,
        browLower: 0.9,
        mouthOpen: 0.55,
        mouthSquare: 0.5,
        mouthCorner: -0.5,
        flush: 0.5,
        headTurn: 0.2,
      },
      direction: 1,
      leftHand: [-74, -128],
      rightHand: [80, -120],
      leftFoot: [-34, 108],
      rightFoot: [34, 112],
    },
  },
};
