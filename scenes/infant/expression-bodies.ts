import type { Expression } from '../../src/view-models/expressions';
import { hand, type BodyPose } from './pose-parts';
import { SIGNAL_EXPRESSIONS, type SignalExpression } from './signal-expressions';

const OWN_BODIES: Readonly<Record<Exclude<Expression, SignalExpression>, BodyPose>> = {
  asleep: { leftHand: hand(-1.1, -0.86, 0.2), rightHand: hand(1.12, -0.7, 0.25), breath: 0.6 },
  drowsyYawn: { leftHand: hand(-1.18, -0.5, 0), rightHand: hand(1.16, -0.62, 0) },
  drowsyRub: {
    leftHand: hand(-0.7, 0.5, 0.3),
    rightHand: hand(0.42, -0.88, 0, 1.2),
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
  rooting: { leftHand: hand(-1.12, -0.5, 0.05), rightHand: hand(0.5, 0.06, 0.1) },
  handToMouth: {
    leftHand: hand(-0.62, 0.22, 0.05),
    rightHand: hand(0.2, -0.64, 0),
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
  cling: { leftHand: hand(-0.9, -0.3, 0.1), rightHand: hand(0.98, -0.84, 0.15), tension: 0.8 },
  // Stopped in the middle of a movement: both hands hang in the air, the legs are straight.
  frozen: {
    leftHand: hand(-1.14, -0.6, 0.72),
    rightHand: hand(1.02, -0.32, 0.72),
    leftFoot: [-0.36, 1.44],
    rightFoot: [0.4, 1.42],
    tension: 1,
    toe: 0.9,
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

const signalBodies = Object.fromEntries(
  Object.entries(SIGNAL_EXPRESSIONS).map(([name, { body }]) => [name, body]),
) as Record<SignalExpression, BodyPose>;

/** The body of every expression; what is not given is neutral. */
export const EXPRESSION_BODIES: Readonly<Record<Expression, BodyPose>> = {
  ...OWN_BODIES,
  ...signalBodies,
};
