import { PARAMETERS, type Parameters } from '../model/parameters';
import { createRandom, drawNormal, mixSeed, type RandomStream } from '../model/random';
import { readTrust } from '../model/read-trust';
import { drawTemperament, type Temperament } from '../model/temperament';
import { PATTERNS, type Pattern, type TrustReading } from '../model/trust-reading';
import { careAt, type CareChange, type ResolvedCare } from './care';
import { cryingFractions } from './crying';
import { meanImpression, meanVisitImpression } from './life-sums';
import { ninePoints } from './observe-sensitivity';
import { createLife, liveUntil, type Life } from './simulate-life';

/** One line of a population run. */
export interface InfantRecord {
  readonly infant: number;
  readonly reactivity: number;
  readonly soothability: number;
  readonly readability: number;
  /** 1 to 9, judged from fourteen bids, as on a home visit. */
  readonly observedSensitivity: number;
  /** 1 to 9, from every bid of the year. */
  readonly fullSensitivity: number;
  readonly trustInCaregiver: number;
  readonly trustInSelf: number;
  readonly predictability: number;
  readonly fear: number;
  readonly probabilities: Readonly<Record<Pattern, number>>;
  /** One noisy classification, as one observed reunion would give. */
  readonly pattern: Pattern;
  /** Fraction of the day spent fussing or crying, by quarter of the year. */
  readonly cryingFractionByQuarter: readonly [number, number, number, number];
}

/** What is simulated: the caregiver is given, everything else comes from the seed. */
export interface InfantPlan {
  /** Number of the infant in its population. */
  readonly infant: number;
  /** Unsigned 32-bit seed of the population. */
  readonly seed: number;
  readonly care: ResolvedCare;
  readonly changes?: readonly CareChange[];
  /** Dimensions that are fixed; the others are drawn. */
  readonly temperament?: Partial<Temperament>;
}

/** Names of the separate streams of chance, so that one never shifts another. */
const TEMPERAMENT_STREAM = 0x7e3a;
const LIFE_STREAM = 0x11fe;
const OBSERVER_STREAM = 0x0b5e;
/** Disagreement between observers, in points of nine. Assumption. */
export const OBSERVER_SD = 0.6;

/** Temperament of an infant of a population: what is fixed stays, the rest is drawn. */
export function temperamentOf(plan: InfantPlan): Temperament {
  const drawn = drawTemperament(streamOf(plan, TEMPERAMENT_STREAM));
  return { ...drawn, ...plan.temperament };
}

/** The stream of chance in which this infant's life runs. */
export function lifeStreamOf(plan: InfantPlan): RandomStream {
  return streamOf(plan, LIFE_STREAM);
}

function streamOf(plan: InfantPlan, salt: number): RandomStream {
  return createRandom(mixSeed(mixSeed(plan.seed, salt), plan.infant));
}

/** Lives one infant-year and sums it up. */
export function simulateInfant(
  plan: InfantPlan,
  parameters: Parameters = PARAMETERS,
): InfantRecord {
  const temperament = temperamentOf(plan);
  const life = createLife(temperament, lifeStreamOf(plan), parameters);
  const changes = plan.changes ?? [];
  liveUntil(life, (years) => careAt(plan.care, changes, years), 1);
  return recordOf(plan, life, readTrust(life.infant, parameters));
}

/** Sums up a life as it is now, as seen in this reading. */
export function recordOf(plan: InfantPlan, life: Life, reading: TrustReading): InfantRecord {
  const observer = streamOf(plan, OBSERVER_STREAM);
  const visit = ninePoints(meanVisitImpression(life.sums)) + OBSERVER_SD * drawNormal(observer);
  return {
    infant: plan.infant,
    reactivity: life.infant.temperament.reactivity,
    soothability: life.infant.temperament.soothability,
    readability: life.infant.temperament.readability,
    observedSensitivity: Math.min(9, Math.max(1, visit)),
    fullSensitivity: ninePoints(meanImpression(life.sums)),
    trustInCaregiver: reading.trustInCaregiver.mean,
    trustInSelf: reading.trustInSelf.mean,
    predictability: reading.predictability.overall,
    fear: reading.fear,
    probabilities: reading.patternLikelihoods,
    pattern: classify(reading.patternLikelihoods, observer.next()),
    cryingFractionByQuarter: cryingFractions(life.sums),
  };
}

/** One classification drawn from the likelihoods. */
export function classify(likelihoods: Readonly<Record<Pattern, number>>, draw: number): Pattern {
  let point = draw;
  for (const pattern of PATTERNS) {
    point -= likelihoods[pattern];
    if (point < 0) return pattern;
  }
  return 'disorganized';
}
