import type { SchoolSignal } from '../../src/view-models/after-picture';
import type { ChildPose } from './child-figure';

export const OPEN_EYES = { eyeOpenLeft: 0.84, eyeOpenRight: 0.84 };
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
/** Hoping for an answer, and sure of nothing bad. */
const FRANK = { ...OPEN_EYES, browRaise: 0.35, mouthCorner: 0.45, blush: 0.6 };

/** Where a child stands, and how. */
export interface Placed {
  readonly x: number;
  readonly pose: ChildPose;
}

/**
 * One way of showing a need, as a child carries it that counts on this teacher and on itself, and as
 * one does that counts on neither; every child stands somewhere between.
 */
export interface Carriage {
  readonly open: Placed;
  readonly wary: Placed;
}

const WIDE_FEET = { leftFoot: [-25, 112], rightFoot: [25, 112] } as const;
const FEET_TOGETHER = { leftFoot: [-12, 112], rightFoot: [12, 112] } as const;
/** Towards the teacher, who is on the right and taller. */
const LOOKS_UP = { headTurn: 0.5, gazeX: 0.6, gazeY: -0.35, headPitch: -0.15 };
/** The head stays away, the eyes watch. */
const WATCHES_SIDELONG = { headTurn: -0.05, gazeX: 0.9, gazeY: -0.2, headPitch: 0.25 };
export const OPENLY = { direction: 1, hunch: 0, ...WIDE_FEET } as const;
export const WARILY = { direction: 1, hunch: 1, lean: -5, ...FEET_TOGETHER } as const;
export const AWAY = { direction: -1, hunch: 1, lean: -5, ...FEET_TOGETHER } as const;

const ASKS: Carriage = {
  open: {
    x: 500,
    pose: {
      ...OPENLY,
      face: { ...FRANK, ...LOOKS_UP, mouthOpen: 0.25 },
      lean: 4,
      leftHand: [-50, -8],
      rightHand: [76, -166],
    },
  },
  wary: {
    x: 320,
    pose: {
      ...WARILY,
      face: { ...WARY, ...WATCHES_SIDELONG, headTurn: 0.15 },
      leftHand: [16, -42],
      rightHand: [74, -122],
    },
  },
};

const HESITATES: Carriage = {
  open: {
    x: 400,
    pose: {
      ...OPENLY,
      face: { ...FRANK, ...LOOKS_UP, mouthCorner: 0.1, browInner: 0.4, gazeY: 0 },
      leftHand: [-46, -8],
      rightHand: [80, -100],
    },
  },
  wary: {
    x: 250,
    pose: {
      ...WARILY,
      face: { ...WARY, headTurn: 0.2, headPitch: 0.35, gazeX: 0.4, gazeY: 0.5, lipPout: 0.3 },
      leftHand: [20, -34],
      rightHand: [52, -78],
    },
  },
};

const MANAGES: Carriage = {
  open: {
    x: 430,
    pose: {
      ...OPENLY,
      face: { ...GLAD, headTurn: 0.3, headPitch: 0.1, gazeX: 0.3, gazeY: 0.3 },
      leftHand: [16, -36],
      rightHand: [72, -44],
    },
  },
  wary: {
    x: 250,
    pose: {
      ...WARILY,
      face: { ...WARY, mouthCorner: -0.1, headTurn: 0.2, headPitch: 0.4, gazeX: 0.2, gazeY: 0.7 },
      leftHand: [16, -34],
      rightHand: [70, -40],
    },
  },
};

const HIDES: Carriage = {
  open: {
    x: 300,
    pose: {
      ...OPENLY,
      direction: -1,
      face: { ...OPEN_EYES, browInner: 0.35, headTurn: 0.1, gazeX: 0.3, gazeY: 0.4 },
      leftHand: [22, -54],
      rightHand: [-8, -36],
    },
  },
  wary: {
    x: 150,
    pose: {
      ...AWAY,
      face: { ...WARY, headTurn: -0.4, headTilt: -0.12, headPitch: 0.3, gazeX: 0.9 },
      leftHand: [12, -52],
      rightHand: [-16, -38],
    },
  },
};

/** The face to the wall: it is seen in profile. */
const TURNED_OFF = { headTurn: -0.9, headAway: -1 };

const KEEPS_APART: Carriage = {
  open: {
    x: 270,
    pose: {
      ...OPENLY,
      direction: -1,
      face: { ...OPEN_EYES, ...TURNED_OFF, gazeX: -0.3, gazeY: -0.2, mouthCorner: 0.2 },
      leftHand: [-20, -44],
      rightHand: [6, -36],
    },
  },
  wary: {
    x: 130,
    pose: {
      ...AWAY,
      face: { ...OPEN_EYES, ...TURNED_OFF, headPitch: 0.4, gazeX: -0.6, gazeY: 0.6 },
      leftHand: [22, -52],
      rightHand: [-26, -56],
    },
  },
};

const CLINGS: Carriage = {
  open: {
    x: 596,
    pose: {
      ...OPENLY,
      face: { ...FRANK, ...LOOKS_UP, browInner: 0.55, mouthCorner: -0.05, headPitch: -0.3 },
      lean: 8,
      leftHand: [58, -96],
      rightHand: [84, -104],
    },
  },
  wary: {
    x: 610,
    pose: {
      ...WARILY,
      face: { ...WARY, ...LOOKS_UP, headPitch: -0.3, mouthOpen: 0.45, mouthWide: 0.3, tear: 0.4 },
      lean: 14,
      leftHand: [70, -76],
      rightHand: [84, -96],
    },
  },
};

const LETS_OUT = {
  ...OPEN_EYES,
  browLower: 0.9,
  mouthOpen: 0.55,
  mouthSquare: 0.5,
  mouthCorner: -0.5,
  flush: 0.5,
};
const ACTS_OUT: Carriage = {
  open: {
    x: 400,
    pose: {
      ...OPENLY,
      face: { ...LETS_OUT, headTurn: 0.35, gazeX: 0.5 },
      leftHand: [-66, -96],
      rightHand: [74, -96],
    },
  },
  wary: {
    x: 330,
    pose: {
      ...{ direction: 1, hunch: 0.5, leftFoot: [-36, 108], rightFoot: [36, 112] },
      face: { ...LETS_OUT, browLower: 1, mouthOpen: 0.7, headTurn: 0.1, headPitch: 0.15 },
      leftHand: [-74, -128],
      rightHand: [80, -120],
    },
  },
};

/** How each way of showing a need looks. */
export const BEFORE: Readonly<Record<SchoolSignal, Carriage>> = {
  asks: ASKS,
  hesitates: HESITATES,
  manages: MANAGES,
  hides: HIDES,
  keepsApart: KEEPS_APART,
  clings: CLINGS,
  actsOut: ACTS_OUT,
};
