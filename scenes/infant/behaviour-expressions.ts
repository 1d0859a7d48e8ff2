import { eyes, hand, type WholeExpression } from './pose-parts';

/** Behaviours that need a pose of their own. */
export const BEHAVIOUR_EXPRESSIONS = {
  /** The tongue comes out over the lower lip; the hands come up by themselves. */
  lickLips: {
    face: {
      ...eyes(0.8),
      headTurn: -0.22,
      headTilt: -0.08,
      gazeX: -0.2,
      gazeY: 0.25,
      browInner: 0.45,
      browRaise: 0.25,
      mouthOpen: 0.36,
      mouthWide: -0.15,
      mouthCorner: -0.2,
      tongue: 1,
      tongueOut: 1,
      drool: 0.5,
    },
    body: { leftHand: hand(-0.34, -0.08, 0.1), rightHand: hand(0.3, -0.2, 0.05) },
  },
  /** Stiff as a bow: the head goes back, the belly up, arms and legs away from the trunk. */
  arch: {
    face: {
      ...eyes(0.5),
      eyeSqueeze: 0.25,
      headTurn: -0.72,
      headTilt: -0.5,
      headPitch: -1,
      gazeX: -0.8,
      gazeY: -0.3,
      cheekRaise: 0.3,
      browLower: 0.55,
      browInner: 0.65,
      mouthCorner: -0.7,
      // The mouth stays shut: an open one reads as fussing, and this pushes away.
      mouthOpen: 0.05,
      mouthWide: 0.1,
      noseWrinkle: 0.5,
      flush: 0.45,
    },
    body: {
      leftHand: hand(-1.3, 0.16, 1, 1.08),
      rightHand: hand(1.26, -0.42, 1, 1.08),
      leftFoot: [-0.52, 1.42],
      rightFoot: [0.48, 1.44],
      lean: -0.7,
      tension: 1,
      toe: 0.9,
      breath: 0.6,
    },
  },
  /** The trunk twists and one knee comes up: nothing fits. */
  squirm: {
    face: {
      ...eyes(0.52),
      headTurn: -0.3,
      headTilt: 0.28,
      gazeX: 0.1,
      gazeY: 0.3,
      browLower: 0.4,
      browInner: 0.75,
      mouthCorner: -0.75,
      mouthOpen: 0.1,
      mouthWide: 0.2,
      noseWrinkle: 0.35,
      flush: 0.3,
      lipPout: 0.3,
    },
    body: {
      leftHand: hand(-1.02, 0.1, 0),
      rightHand: hand(0.72, 0.4, 0.05),
      leftFoot: [-0.78, 0.9],
      rightFoot: [0.36, 1.36],
      lean: 0.9,
      tension: 0.5,
      toe: 0.6,
    },
  },
  /** Both knees towards the belly, the fists on it. */
  drawUp: {
    face: {
      ...eyes(0.58),
      headTilt: 0.12,
      headPitch: 0.2,
      gazeY: 0.35,
      browLower: 0.45,
      browInner: 0.5,
      mouthCorner: -0.4,
      mouthWide: 0.15,
      noseWrinkle: 0.2,
    },
    body: {
      leftHand: hand(-0.34, 0.3, 0),
      rightHand: hand(0.36, 0.32, 0),
      leftFoot: [-0.6, 0.8],
      rightFoot: [0.6, 0.84],
      tension: 0.5,
      toe: 0.7,
    },
  },
} as const satisfies Record<string, WholeExpression>;
