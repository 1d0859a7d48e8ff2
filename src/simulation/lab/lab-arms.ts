import { builtInMix } from '../../caregivers/built-in-mixes';
import { BUILT_IN_MIX_NAMES } from '../../caregivers/caregiver-names';
import { caregiverOf } from '../../caregivers/edit-care';
import type { LabCaregiver, LabSetup } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';
import { resolveCaregiver, resolveMix } from '../resolve-caregiver';
import type { Population } from '../simulate-population';
import type { LabArm } from './lab-run';

/** Who cares for the infants of one entry of a set-up. */
export function partsOf(entry: LabCaregiver): Population['parts'] {
  const caregiver = caregiverOf(entry);
  if (caregiver) return [{ weight: 1, caregiver: resolveCaregiver(caregiver) }];
  const mix = BUILT_IN_MIX_NAMES.find((name) => name === entry);
  if (mix === undefined) throw new Error('there is no such caregiver');
  return resolveMix(builtInMix(mix));
}

/** The population of one entry: the same infants for every entry of the set-up. */
export function populationOf(setup: LabSetup, entry: LabCaregiver): Population {
  const { seed, temperament } = setup;
  const isFixed = temperament !== undefined && Object.keys(temperament).length > 0;
  return { seed, parts: partsOf(entry), ...(isFixed ? { temperament } : {}) };
}

/** What a set-up asks to be run. */
export function armsOf(setup: LabSetup): LabArm[] {
  return setup.caregivers.map((entry) => ({
    population: populationOf(setup, entry),
    infants: setup.infants,
    fromPiece: 0,
  }));
}

/** A population whose caregivers have these numbers from birth; everything else stays. */
export function withCare(
  population: Population,
  values: Readonly<Partial<Record<CareKey, number>>>,
): Population {
  const parts = population.parts.map(({ weight, caregiver }) => ({
    weight,
    caregiver: { ...caregiver, care: { ...caregiver.care, ...values } },
  }));
  return { ...population, parts };
}
