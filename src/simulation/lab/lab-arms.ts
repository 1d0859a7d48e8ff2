import { cardsOfArm } from '../../caregivers/arm-cards';
import { builtInMix } from '../../caregivers/built-in-mixes';
import { BUILT_IN_MIX_NAMES } from '../../caregivers/caregiver-names';
import { caregiverOf } from '../../caregivers/edit-care';
import type { LabCaregiver, LabSetup } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';
import { strainOf } from '../../session/card-strain';
import { resolveCaregiver, resolveMix } from '../resolve-caregiver';
import type { Population } from '../simulate-population';
import { populationUnderStrain } from '../strain';
import type { LabArm } from './lab-run';

/** Who cares for the infants of one entry of a set-up. */
function partsOf(entry: LabCaregiver): Population['parts'] {
  const caregiver = caregiverOf(entry);
  if (caregiver) return [{ weight: 1, caregiver: resolveCaregiver(caregiver) }];
  const mix = BUILT_IN_MIX_NAMES.find((name) => name === entry);
  if (mix === undefined) throw new Error('there is no such caregiver');
  return resolveMix(builtInMix(mix));
}

/**
 * The population of one caregiver of a set-up, under its cards: the same infants for every one.
 *
 * @param values numbers that hold instead of the caregiver's own, before the cards change them
 */
export function populationOf(
  setup: LabSetup,
  index: number,
  values: Readonly<Partial<Record<CareKey, number>>> = {},
): Population {
  const { seed, temperament, caregivers } = setup;
  const entry = caregivers[index];
  if (entry === undefined) throw new Error('there is no such caregiver');
  const isFixed = temperament !== undefined && Object.keys(temperament).length > 0;
  const population = { seed, parts: partsOf(entry), ...(isFixed ? { temperament } : {}) };
  const strain = strainOf(cardsOfArm(setup, index));
  return populationUnderStrain(withCare(population, values), strain);
}

/** What a set-up asks to be run. */
export function armsOf(setup: LabSetup): LabArm[] {
  return setup.caregivers.map((_, index) => ({
    population: populationOf(setup, index),
    infants: setup.infants,
    fromPiece: 0,
  }));
}

/** A population whose caregivers have these numbers from birth; everything else stays. */
function withCare(
  population: Population,
  values: Readonly<Partial<Record<CareKey, number>>>,
): Population {
  if (Object.keys(values).length === 0) return population;
  const parts = population.parts.map(({ weight, caregiver }) => ({
    weight,
    caregiver: { ...caregiver, care: { ...caregiver.care, ...values } },
  }));
  return { ...population, parts };
}
