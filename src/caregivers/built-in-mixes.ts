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
    ['steady-sensitive', 0.43],
    ['good-enough', 0.27],
    ['no-repair', 0.06],
    ['rebuffing', 0.085],
    ['intrusive', 0.05],
    ['unpredictable', 0.07],
    ['frightening-at-times', 0.035],
  ],
  'at-risk': [
    ['steady-sensitive', 0.35],
    ['good-enough', 0.26],
    ['no-repair', 0.05],
    ['rebuffing', 0.05],
    ['intrusive', 0.04],
    ['unpredictable', 0.09],
    ['frightening-at-times', 0.13],
    ['absent', 0.03],
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
