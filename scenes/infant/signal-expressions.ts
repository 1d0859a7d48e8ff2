import { BEHAVIOUR_EXPRESSIONS } from './behaviour-expressions';
import { eyes, hand, type WholeExpression } from './pose-parts';

/** Signals turned down, turned up, or given in fear. */
const WAY_EXPRESSIONS = {
  /** Turned down: still, flat, eyes on the own hands that hold each other. */
  selfHold: {
    face: {
      ...eyes(0.6),
      headTurn: 0.4,
      headTilt: 0.08,
      headPitch: 0.4,
      gazeX: -0.1,
      gazeY: 0.75,
      mouthCorner: 0.02,
      browRaise: 0.1,
      blush: 0.2,
      glint: 0.6,
    },
    body: {
      leftHand: hand(-0.12, 0.1, 0.15),
      rightHand: hand(0.16, 0.02, 0.1),
      tension: 0.35,
    },
  },
  /** Turned down: a hand at the own ear, the face to the other side. */
  earHold: {
    face: {
      ...eyes(0.64),
      headTurn: -0.5,
      headTilt: 0.1,
      headPitch: 0.15,
      gazeX: -0.55,
      gazeY: 0.4,
      mouthCorner: 0,
      browRaise: 0.05,
      blush: 0.2,
      glint: 0.6,
    },
    body: {
      leftHand: hand(-0.3, 0.22, 0.2),
      rightHand: hand(0.86, -1.02, 0.3),
      tension: 0.35,
      isRightHandInFront: true,
    },
  },
  /** Both arms up to the one who may lift, fingers open, eyes on the face. */
  reach: {
    face: {
      ...eyes(0.86),
      headPitch: -0.3,
      browInner: 0.9,
      browRaise: 0.45,
      gazeY: -0.12,
      mouthOpen: 0.22,
      mouthWide: -0.05,
      mouthCorner: -0.4,
      tear: 0.2,
      flush: 0.15,
    },
    body: {
      leftHand: hand(-0.82, -0.5, 0.9, 1.32),
      rightHand: hand(0.82, -0.54, 0.9, 1.32),
      leftFoot: [-0.6, 1.14],
      rightFoot: [0.56, 1.2],
    },
  },
  /** Turned up: one hand holds on, the other pushes, and the face is angry. */
  push: {
    face: {
      ...eyes(0.5),
      headTurn: -0.5,
      headTilt: -0.2,
      gazeX: 0.55,
      gazeY: -0.05,
      browLower: 0.85,
      browInner: 0.4,
      mouthOpen: 0.34,
      mouthSquare: 0.7,
      mouthCorner: -0.8,
      tongueCup: 0.5,
      noseWrinkle: 0.6,
      flush: 0.6,
      tear: 0.6,
    },
    body: {
      leftHand: hand(-0.7, -0.34, 0),
      rightHand: hand(0.66, -0.3, 1, 1.4),
      leftFoot: [-0.7, 1.02],
      rightFoot: [0.6, 1.2],
      lean: -0.6,
      tension: 0.8,
      isRightHandInFront: true,
    },
  },
  /** Fearful: hands to the face, wide eyes beside them. */
  coverFace: {
    face: {
      ...eyes(1.06, 0.7),
      headTurn: -0.16,
      headPitch: 0.3,
      headTilt: -0.1,
      gazeX: -0.35,
      gazeY: -0.15,
      browRaise: 0.7,
      browInner: 0.9,
      pupil: 0.75,
      glint: 0.6,
      mouthOpen: 0.08,
      mouthCorner: -0.35,
      mouthWide: 0.1,
      blush: 0.08,
    },
    body: {
      leftHand: hand(-1.0, -0.92, 0.55),
      rightHand: hand(0.56, -0.96, 0.55),
      leftFoot: [-0.4, 1.12],
      rightFoot: [0.4, 1.14],
      tension: 0.9,
      toe: 0.5,
      isRightHandInFront: true,
    },
  },
  /** Fearful: an arm comes up while head and gaze go to the other side. */
  halfReach: {
    face: {
      ...eyes(0.84),
      headTurn: 0.84,
      headTilt: 0.12,
      gazeX: 0.75,
      gazeY: 0.2,
      browRaise: 0.4,
      browInner: 0.65,
      pupil: 0.75,
      glint: 0.4,
      mouthOpen: 0.08,
      mouthCorner: -0.2,
      blush: 0.1,
    },
    body: {
      leftHand: hand(-0.98, -0.46, 0.75, 1.3),
      rightHand: hand(0.34, -0.02, 0.05),
      lean: 0.5,
      tension: 0.7,
    },
  },
} as const satisfies Record<string, WholeExpression>;

export type SignalExpression = keyof typeof BEHAVIOUR_EXPRESSIONS | keyof typeof WAY_EXPRESSIONS;

/** Expressions that belong to one behaviour or to one way of signalling. */
export const SIGNAL_EXPRESSIONS: Readonly<Record<SignalExpression, WholeExpression>> = {
  ...BEHAVIOUR_EXPRESSIONS,
  ...WAY_EXPRESSIONS,
};
