import type { BuiltInCaregiverName } from './caregiver-names';
import type { Care, Caregiver } from './caregiver-schema';

type FullDelay = Required<NonNullable<Care['delaySeconds']>>;
/** Care with every key. */
export type FullCare = Required<Omit<Care, 'delaySeconds' | 'repairDelaySeconds'>> & {
  readonly delaySeconds: FullDelay;
  readonly repairDelaySeconds: FullDelay;
};

/**
 * What stands in for every key that a caregiver file leaves out: about half of the cries end
 * soothed, most misses are mended, nothing frightens.
 */
export const GOOD_ENOUGH_CARE: FullCare = {
  answersDistressFraction: 0.6,
  answersBidsFraction: 0.6,
  delaySeconds: { median: 30, logSd: 0.6 },
  gentleFraction: 0.85,
  frighteningFraction: 0,
  fitFraction: 0.6,
  repairFraction: 0.8,
  repairDelaySeconds: { median: 25, logSd: 0.5 },
  contactFraction: 0.85,
  heedsDisengagementFraction: 0.8,
  imposesFraction: 0.12,
  playTracking: 0.5,
  loudnessBias: 0,
  dayToDayVariation: 1,
};

/**
 * Scripted extremes, sharper than real caregivers are, so that contrasts can be seen. Their numbers
 * follow the descriptions in the literature (see `model.md`); the single figures are assumptions.
 */
const CARE: Readonly<Record<BuiltInCaregiverName, Care>> = {
  'steady-sensitive': {
    answersDistressFraction: 0.85,
    answersBidsFraction: 0.68,
    delaySeconds: { median: 15, logSd: 0.5 },
    gentleFraction: 0.9,
    fitFraction: 0.8,
    repairDelaySeconds: { median: 20, logSd: 0.5 },
    contactFraction: 0.9,
    heedsDisengagementFraction: 0.88,
    imposesFraction: 0.08,
  },
  'good-enough': {},
  'no-repair': { repairFraction: 0 },
  // Sees to what has to be done, promptly, and keeps the infant at arm's length.
  rebuffing: {
    answersDistressFraction: 0.8,
    answersBidsFraction: 0.3,
    gentleFraction: 0.6,
    fitFraction: 0.75,
    repairFraction: 0.2,
    contactFraction: 0.08,
    heedsDisengagementFraction: 0.6,
    imposesFraction: 0.15,
    playTracking: 0.3,
  },
  // Attentive, too much of everything, goes on when the infant looks away.
  intrusive: {
    answersDistressFraction: 0.95,
    answersBidsFraction: 0.9,
    delaySeconds: { median: 12, logSd: 0.6 },
    gentleFraction: 0.6,
    repairFraction: 0.35,
    contactFraction: 0.8,
    heedsDisengagementFraction: 0.1,
    imposesFraction: 0.65,
    playTracking: 0.9,
  },
  // Under-involved; when it comes, how, and for how loud a call changes from time to time.
  unpredictable: {
    answersDistressFraction: 0.65,
    answersBidsFraction: 0.45,
    delaySeconds: { median: 50, logSd: 1.3 },
    gentleFraction: 0.75,
    repairFraction: 0.5,
    contactFraction: 0.8,
    heedsDisengagementFraction: 0.7,
    imposesFraction: 0.15,
    playTracking: 0.4,
    loudnessBias: 0.5,
  },
  'frightening-at-times': {
    frighteningFraction: 0.15,
    repairFraction: 0.5,
    gentleFraction: 0.75,
  },
  // Hardly ever there; what little care there is, is kind.
  absent: {
    answersDistressFraction: 0.09,
    answersBidsFraction: 0.05,
    delaySeconds: { median: 120, logSd: 0.8 },
    gentleFraction: 0.85,
    repairFraction: 0.4,
    contactFraction: 0.7,
    heedsDisengagementFraction: 0.5,
    imposesFraction: 0.05,
    playTracking: 0.2,
  },
  // Great fun, little comfort.
  'play-only': {
    answersDistressFraction: 0.3,
    answersBidsFraction: 0.9,
    delaySeconds: { median: 60, logSd: 0.7 },
    fitFraction: 0.5,
    repairFraction: 0.3,
    contactFraction: 0.4,
  },
};

/** A caregiver that needs no file. */
export function builtInCaregiver(name: BuiltInCaregiverName): Caregiver {
  return { id: name, care: CARE[name] };
}
