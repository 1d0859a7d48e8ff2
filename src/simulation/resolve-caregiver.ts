import { builtInCaregiver, GOOD_ENOUGH_CARE } from '../caregivers/built-in-caregivers';
import type { Care, Caregiver, Mix } from '../caregivers/caregiver-schema';
import type { ResolvedCare } from './care';
import type { CaregiverKind, Population } from './simulate-population';

type Parts = Population['parts'];

/** A caregiver with every key of its care, as the simulator needs it. */
export function resolveCaregiver(caregiver: Caregiver): CaregiverKind {
  return {
    care: { ...flatCare(GOOD_ENOUGH_CARE), ...flatCare(caregiver.care) } as ResolvedCare,
    spread: flatCare(caregiver.spread ?? {}),
    changes: (caregiver.changes ?? []).map((change) => ({
      atFraction: change.atFraction,
      care: flatCare(change.care),
    })),
  };
}

/** The kinds of caregivers in a mix, by weight. */
export function resolveMix(mix: Mix): Parts {
  return mix.parts.map(({ weight, caregiver }) => ({
    weight,
    caregiver: resolveCaregiver(
      typeof caregiver === 'string' ? builtInCaregiver(caregiver) : caregiver,
    ),
  }));
}

function flatCare(care: Care): Partial<ResolvedCare> {
  const { delaySeconds, repairDelaySeconds, dayToDayVariation, ...fractions } = care;
  const flat: Record<string, number | undefined> = {
    ...fractions,
    delayMedianSeconds: delaySeconds?.median,
    delayLogSd: delaySeconds?.logSd,
    repairDelayMedianSeconds: repairDelaySeconds?.median,
    repairDelayLogSd: repairDelaySeconds?.logSd,
    // The last, because caregivers of a kind are drawn key by key in this order.
    dayToDayVariation,
  };
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== undefined));
}
