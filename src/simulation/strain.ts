import { exp, log, power } from '../model/exact-math';
import { tilted } from './answer-policy';
import type { ResolvedCare } from './care';
import type { CaregiverKind, Population } from './simulate-population';

/**
 * What strain does to the care of one and the same person: good-enough care with rest and support,
 * and short of sleep, money and help. The direction follows published findings (stacked risks, Cyr
 * and others 2010); how far each number moves is an assumption.
 */
export const STRAIN = {
  /** Of distress answered. */
  answersFraction: { rested: 0.6, stretched: 0.45 },
  delayMedianSeconds: { rested: 30, stretched: 50 },
  /** Standard deviation of the logarithm of delays. */
  delayLogSd: { rested: 0.6, stretched: 0.9 },
  gentleFraction: { rested: 0.85, stretched: 0.7 },
  repairFraction: { rested: 0.8, stretched: 0.5 },
  dayToDayVariation: { rested: 1, stretched: 1.6 },
} as const;
/** A number of care as it is with rest and support, and when these are short. */
export type Pair = { readonly rested: number; readonly stretched: number };

const oddsOf = (fraction: number): number => fraction / (1 - fraction);

/** A share of times under strain: its odds move; what always or never happens stays so. */
function shareUnder(fraction: number, { rested, stretched }: Pair, strain: number): number {
  return tilted(fraction, power(oddsOf(stretched) / oddsOf(rested), strain));
}

/** A time or a spread under strain, by the same factor for each step of it. */
export function timesUnder(value: number, { rested, stretched }: Pair, strain: number): number {
  return value * exp(strain * log(stretched / rested));
}

/** Most that days may differ, as in a caregiver file. */
const MOST_VARIATION = 2;

/** What of care strain moves; what is left out stays as it was. */
function strained<Care extends Partial<ResolvedCare>>(care: Care, strain: number): Care {
  const move = (
    key: 'answersDistressFraction' | 'gentleFraction' | 'repairFraction',
    pair: Pair,
  ): Partial<ResolvedCare> => {
    const value = care[key];
    return value === undefined ? {} : { [key]: shareUnder(value, pair, strain) };
  };
  const stretch = (
    key: 'delayMedianSeconds' | 'delayLogSd' | 'dayToDayVariation',
    most = Infinity,
  ): Partial<ResolvedCare> => {
    const value = care[key];
    return value === undefined
      ? {}
      : { [key]: Math.min(most, timesUnder(value, STRAIN[key], strain)) };
  };
  return {
    ...care,
    ...move('answersDistressFraction', STRAIN.answersFraction),
    ...move('gentleFraction', STRAIN.gentleFraction),
    ...move('repairFraction', STRAIN.repairFraction),
    ...stretch('delayMedianSeconds'),
    ...stretch('delayLogSd'),
    ...stretch('dayToDayVariation', MOST_VARIATION),
  };
}

/** The same kind of caregiver under strain (`strainOf`), all year; without any, the very same. */
export function kindUnderStrain(kind: CaregiverKind, strain: number): CaregiverKind {
  if (strain === 0) return kind;
  const changes = kind.changes.map((change) => ({
    ...change,
    care: strained(change.care, strain),
  }));
  return { ...kind, care: strained(kind.care, strain), changes };
}

/** The same caregivers under strain, all year; without any, the very same population. */
export function populationUnderStrain(population: Population, strain: number): Population {
  if (strain === 0) return population;
  const parts = population.parts.map(({ weight, caregiver }) => ({
    weight,
    caregiver: kindUnderStrain(caregiver, strain),
  }));
  return { ...population, parts };
}
