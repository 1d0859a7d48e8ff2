import { builtInCaregiver } from './built-in-caregivers';
import type { BuiltInCaregiverName, BuiltInMixName } from './caregiver-names';
import type { Care, Mix } from './caregiver-schema';

/** How much real caregivers of one kind differ. Assumption. */
const SPREAD: Care = {
  answersDistressFraction: 0.14,
  answersBidsFraction: 0.15,
  delaySeconds: { logSd: 0.25 },
  gentleFraction: 0.12,
  frighteningFraction: 0.02,
  fitFraction: 0.12,
  repairFraction: 0.2,
  contactFraction: 0.2,
  heedsDisengagementFraction: 0.2,
  imposesFraction: 0.12,
  playTracking: 0.15,
  loudnessBias: 0.15,
};

/** Fitted so that the patterns come out at the published base rates. */
const WEIGHTS: Readonly<
  Record<BuiltInMixName, readonly (readonly [BuiltInCaregiverName, number])[]>
> = {
  community: [
    ['steady-sensitive', 0.472],
    ['good-enough', 0.255],
    ['no-repair', 0.05],
    ['rebuffing', 0.071],
    ['intrusive', 0.045],
    ['unpredictable', 0.071],
    ['frightening-at-times', 0.036],
  ],
  'at-risk': [
    ['steady-sensitive', 0.37],
    ['good-enough', 0.245],
    ['no-repair', 0.045],
    ['rebuffing', 0.042],
    ['intrusive', 0.04],
    ['unpredictable', 0.088],
    ['frightening-at-times', 0.135],
    ['absent', 0.035],
  ],
};

/** A mixed population that needs no file. */
export function builtInMix(name: BuiltInMixName): Mix {
  const parts = WEIGHTS[name].map(([kind, weight]) => ({
    weight,
    caregiver: { ...builtInCaregiver(kind), spread: SPREAD },
  }));
  return { id: name, parts };
}
