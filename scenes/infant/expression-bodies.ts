import type { Expression } from '../../src/view-models/expressions';

/** A hand: where it goes, how open it is (0 fist, 1 splayed) and how large it looks. */
export interface HandPose {
  readonly x: number;
  readonly y: number;
  readonly open: number;
  readonly size: number;
}

/** The body of an expression. Hands and feet in hundreds of rig units from the belly. */
export interface BodyPose {
  readonly leftHand: HandPose;
  readonly rightHand: HandPose;
  readonly leftFoot?: readonly [x: number, y: number];
  readonly rightFoot?: readonly [x: number, y: number];
  readonly lean?: number;
  readonly tension?: number;
  readonly toe?: number;
  readonly breath?: number;
  /** Only the right hand ever comes before the face: to the mouth, the eyes, or to say stop. */
  readonly isRightHandInFront?: true;
}

function hand(x: number, y: number, open: number, size = 1): HandPose {
  return { x, y, open, size };
}

/** The body of every expression; what is not given is neutral. */
export const EXPRESSION_BODIES: Readonly<Record<Expression, BodyPose>> = {
  asleep: { leftHand: hand(-1.1, -0.86, 0.2), rightHand: hand(1.12, -0.7, 0.25), breath: 0.6 },
  drowsyYawn: { leftHand: hand(-1.18, -0.5, 0), rightHand: hand(1.16, -0.62, 0) },
  drowsyRub: {
    leftHand: hand(-0.7, 0.5, 0.3),
    rightHand: hand(0.5, -1.02, 0),
    isRightHandInFront: true,
  },
  calmAlert: { leftHand: hand(-0.56, 0.06, 0.45), rightHand: hand(0.72, 0.34, 0.5) },
  smile: { leftHand: hand(-1.02, 0.1, 0.8), rightHand: hand(1.02, -0.06, 0.8) },
  laughReach: {
    leftHand: hand(-1.1, -0.62, 1, 1.22),
    rightHand: hand(1.08, -0.7, 1, 1.22),
    leftFoot: [-0.66, 1.06],
    rightFoot: [0.62, 1.12],
  },
  rooting: { leftHand: hand(-0.96, -0.66, 0), rightHand: hand(0.6, 0.2, 0.1) },
  handToMouth: {
    leftHand: hand(-0.62, 0.22, 0.05),
    rightHand: hand(0.26, -0.62, 0),
    leftFoot: [-0.5, 1.16],
    isRightHandInFront: true,
  },
  fuss: {
    leftHand: hand(-1.06, -0.1, 0),
    rightHand: hand(0.98, 0.16, 0.1),
    leftFoot: [-0.66, 1.02],
    rightFoot: [0.42, 1.36],
  },
  cry: {
    leftHand: hand(-1.04, -0.28, 0),
    rightHand: hand(1.06, -0.2, 0),
    leftFoot: [-0.74, 0.98],
    rightFoot: [0.66, 1.14],
    tension: 1,
    toe: 0.8,
  },
  startle: {
    leftHand: hand(-1.4, -0.5, 1),
    rightHand: hand(1.4, -0.5, 1),
    leftFoot: [-0.74, 1.36],
    rightFoot: [0.74, 1.36],
    tension: 1,
  },
  avert: { leftHand: hand(-0.5, 0.34, 0.1), rightHand: hand(0.86, 0.06, 0.4), lean: 0.5 },
  cling: { leftHand: hand(-0.9, -0.3, 0.1), rightHand: hand(1.02, -0.52, 0), tension: 0.8 },
  frozen: {
    leftHand: hand(-0.98, -0.5, 0.45),
    rightHand: hand(0.74, 0.3, 0.45),
    leftFoot: [-0.4, 1.34],
    rightFoot: [0.5, 1.24],
  },
  overstim: {
    leftHand: hand(-0.98, -0.02, 1),
    rightHand: hand(0.96, -0.62, 1, 1.3),
    leftFoot: [-0.74, 1.22],
    rightFoot: [0.6, 1.08],
    tension: 0.6,
    isRightHandInFront: true,
  },
  soothed: { leftHand: hand(-0.5, -0.05, 0.3), rightHand: hand(0.62, 0.3, 0.4) },
  play: { leftHand: hand(-0.8, 0.1, 0.7), rightHand: hand(1.08, -0.24, 0.05) },
};
