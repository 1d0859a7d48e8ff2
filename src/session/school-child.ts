import { exp } from '../model/exact-math';
import { copyInfant, type Infant } from '../model/infant';
import { PARAMETERS } from '../model/parameters';
import { createRandom, drawNormal, mixSeed, type RandomStream } from '../model/random';
import { WEEKS_PER_YEAR } from '../model/strategy-choice';
import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import { countMean, createTrustState, type TrustState } from '../model/trust-state';

/** The three years that are told, with the age of the child in years. */
export const SCHOOL_GRADES = [
  { id: 'preschool', ageYears: 3.5 },
  { id: 'kindergarten', ageYears: 5.3 },
  { id: 'firstGrade', ageYears: 6.6 },
] as const;
export type GradeId = (typeof SCHOOL_GRADES)[number]['id'];

/**
 * How much of what was learned in the first year still shows at three. Two sightings of the same
 * children, at one and before school, agree with r about .28 (Opie et al. 2021); both sightings are
 * noisy, so half of the difference is carried on. Assumption.
 */
export const CARRIED_SHARE = 0.5;
/** What the years between add by chance, on the scale of expectations and of strategy values. */
const YEARS_BETWEEN_SD = 0.05;
const SALT_CARRY = 0x53_43_48_4c;
const SALT_HARD_YEARS = 0x48_41_52_44;

type Pair = readonly [
  'comesFor' | 'safeFor' | 'helpsFor' | 'ownFor',
  'comesAgainst' | 'safeAgainst' | 'helpsAgainst' | 'ownAgainst',
];
const PAIRS: readonly Pair[] = [
  ['comesFor', 'comesAgainst'],
  ['safeFor', 'safeAgainst'],
  ['helpsFor', 'helpsAgainst'],
  ['ownFor', 'ownAgainst'],
];

/** Part of the way from nothing learned to what was learned, with little evidence behind it. */
function fadedTrust(learned: TrustState, random: RandomStream): TrustState {
  const faded = createTrustState();
  for (const key of Object.keys(faded) as (keyof TrustState)[]) {
    faded[key] += CARRIED_SHARE * (learned[key] - faded[key]);
  }
  const prior = createTrustState();
  const evidence = PARAMETERS.priorEpisodes;
  for (const [keyFor, keyAgainst] of PAIRS) {
    const start = countMean(prior[keyFor], prior[keyAgainst]);
    const end = countMean(learned[keyFor], learned[keyAgainst]);
    const drawn = start + CARRIED_SHARE * (end - start) + YEARS_BETWEEN_SD * drawNormal(random);
    const mean = Math.min(0.95, Math.max(0.05, drawn));
    faded[keyFor] = evidence * mean;
    faded[keyAgainst] = evidence * (1 - mean);
  }
  for (const key of ['plainValue', 'amplifiedValue', 'minimisedValue'] as const) {
    faded[key] += YEARS_BETWEEN_SD * drawNormal(random);
  }
  faded.distressEpisodeCount = 0;
  return faded;
}

/**
 * What a child expects of a grown-up it does not know yet, at three: what it learned in the first
 * year, faded. The infant given is left as it is.
 *
 * @param seed unsigned 32-bit; it draws what the years between have added
 */
export function expectationsOfAdults(infant: Infant, seed: number): Infant {
  const random = createRandom(mixSeed(seed, SALT_CARRY));
  const ageWeeks = SCHOOL_GRADES[0].ageYears * WEEKS_PER_YEAR;
  return { ...copyInfant(infant), ageWeeks, trust: fadedTrust(infant.trust, random) };
}

/** Difficulties that studies followed, with the size of the link to insecurity as d. */
const LINKS = {
  /** Acting out: d .31, 69 samples (Fearon et al. 2010). */
  actsOut: 0.31,
  /** Worry and low mood: d .15, 42 samples (Groh et al. 2012). */
  worries: 0.15,
  /** Finding it hard with other children: d .39, 80 samples (Groh et al. 2014). */
  peers: 0.39,
} as const;
export type SchoolDifficulty = keyof typeof LINKS;

/** A tenth of children with a secure history pass the line in each of them, by how it is drawn. */
const LINE = -1.2816;

/** Share of a standard normal below x, to three digits (a logistic with a cubic term). */
function normalShare(x: number): number {
  return 1 / (1 + exp(-1.5976 * x - 0.07056 * x * x * x));
}

/** How likely each difficulty is for this child, 0 to 1: a tenth, and a little more. */
export function difficultyChances(
  reading: TrustReading,
): Readonly<Record<SchoolDifficulty, number>> {
  const lean = 1 - reading.patternLikelihoods.secure;
  const chance = (d: number) => normalShare(LINE + d * lean);
  return {
    actsOut: chance(LINKS.actsOut),
    worries: chance(LINKS.worries),
    peers: chance(LINKS.peers),
  };
}

/** Whether these years are among the hard ones: one draw for the child, by its likelihood. */
export function hasHardYears(infant: Infant, seed: number): boolean {
  const random = createRandom(mixSeed(seed, SALT_HARD_YEARS));
  return random.next() < difficultyChances(readTrust(infant)).actsOut;
}
