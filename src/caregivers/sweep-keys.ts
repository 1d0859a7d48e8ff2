/** Every number of a caregiver that one slider moves. Delays are split into median and spread. */
export const SWEEP_KEYS = [
  'answersDistressFraction',
  'answersBidsFraction',
  'delayMedianSeconds',
  'delayLogSd',
  'gentleFraction',
  'frighteningFraction',
  'fitFraction',
  'repairFraction',
  'repairDelayMedianSeconds',
  'repairDelayLogSd',
  'contactFraction',
  'heedsDisengagementFraction',
  'imposesFraction',
  'playTracking',
  'loudnessBias',
  'dayToDayVariation',
] as const;
export type CareKey = (typeof SWEEP_KEYS)[number];
