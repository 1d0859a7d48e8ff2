import type { ResolvedCare } from '../../src/simulation/care';

/** A caregiver without anything special, for tests that change one thing at a time. */
export const ORDINARY_CARE: ResolvedCare = {
  answersDistressFraction: 0.7,
  answersBidsFraction: 0.6,
  delayMedianSeconds: 30,
  delayLogSd: 0.6,
  gentleFraction: 0.85,
  frighteningFraction: 0,
  fitFraction: 0.65,
  repairFraction: 0.8,
  repairDelayMedianSeconds: 25,
  repairDelayLogSd: 0.5,
  contactFraction: 0.85,
  heedsDisengagementFraction: 0.8,
  imposesFraction: 0.12,
  playTracking: 0.5,
  dayToDayVariation: 1,
  loudnessBias: 0,
};
