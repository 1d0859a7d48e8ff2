import type { Caregiver } from '../../caregivers/caregiver-schema';
import { caregiverOf } from '../../caregivers/edit-care';
import type { LabCaregiver } from '../../caregivers/lab-setup-schema';
import { strainOf } from '../../session/card-strain';
import type { Circumstance } from '../../session/circumstance-names';
import type { ResolvedCare } from '../../simulation/care';
import { resolveCaregiver } from '../../simulation/resolve-caregiver';
import { kindUnderStrain } from '../../simulation/strain';

export { cardsOfArm } from '../../caregivers/arm-cards';

/** How a caregiver cares from birth under some cards, every number of it. */
export function careUnder(caregiver: Caregiver, cards: readonly Circumstance[]): ResolvedCare {
  return kindUnderStrain(resolveCaregiver(caregiver), strainOf(cards)).care;
}

/** The numbers of care that cards may change, in the order in which they are told. */
const MOVED = [
  'answersDistressFraction',
  'delayMedianSeconds',
  'delayLogSd',
  'gentleFraction',
  'repairFraction',
  'dayToDayVariation',
] as const;

/** What cards have made of a caregiver's care: each number without and with them. */
export interface CareMove {
  readonly key: (typeof MOVED)[number];
  readonly without: number;
  readonly under: number;
}

/** Every number of care that the cards change; none without cards, and none for a mix of many. */
export function careMoves(entry: LabCaregiver, cards: readonly Circumstance[]): CareMove[] {
  const caregiver = caregiverOf(entry);
  if (!caregiver) return [];
  const [without, under] = [careUnder(caregiver, []), careUnder(caregiver, cards)];
  return MOVED.flatMap((key) =>
    without[key] === under[key] ? [] : [{ key, without: without[key], under: under[key] }],
  );
}
