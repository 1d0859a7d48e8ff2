import { PATTERNS, type Pattern } from '../model/trust-reading';
import { MODEL_VERSION } from '../model/version';
import type { InfantRecord } from './simulate-infant';
import {
  addPair,
  addValue,
  createMoments,
  createPairMoments,
  mergeMoments,
  mergePairs,
  momentsSd,
  pointBiserialOf,
  type Moments,
  type PairMoments,
} from './statistics';

/** Running sums over a population: nothing grows with the number of infants. Plain data. */
export interface PopulationTally {
  /** Sums of likelihoods, and counts of the one noisy classification of each infant. */
  readonly likelihoods: Record<Pattern, number>;
  readonly classified: Record<Pattern, number>;
  readonly trustInCaregiver: Moments;
  readonly trustInSelf: Moments;
  /** Sensitivity, as seen on a visit and over the year, with the likelihood of secure. */
  readonly observedAndSecure: PairMoments;
  readonly fullAndSecure: PairMoments;
}

const noCounts = (): Record<Pattern, number> => ({
  secure: 0,
  avoidant: 0,
  resistant: 0,
  disorganized: 0,
});

export function createTally(): PopulationTally {
  return {
    likelihoods: noCounts(),
    classified: noCounts(),
    trustInCaregiver: createMoments(),
    trustInSelf: createMoments(),
    observedAndSecure: createPairMoments(),
    fullAndSecure: createPairMoments(),
  };
}

export function addToTally(tally: PopulationTally, record: InfantRecord): void {
  for (const pattern of PATTERNS) tally.likelihoods[pattern] += record.probabilities[pattern];
  tally.classified[record.pattern] += 1;
  addValue(tally.trustInCaregiver, record.trustInCaregiver);
  addValue(tally.trustInSelf, record.trustInSelf);
  addPair(tally.observedAndSecure, record.observedSensitivity, record.probabilities.secure);
  addPair(tally.fullAndSecure, record.fullSensitivity, record.probabilities.secure);
}

/** Adds the tally of another part of the same population. */
export function mergeTallies(into: PopulationTally, other: PopulationTally): void {
  for (const pattern of PATTERNS) {
    into.likelihoods[pattern] += other.likelihoods[pattern];
    into.classified[pattern] += other.classified[pattern];
  }
  mergeMoments(into.trustInCaregiver, other.trustInCaregiver);
  mergeMoments(into.trustInSelf, other.trustInSelf);
  mergePairs(into.observedAndSecure, other.observedAndSecure);
  mergePairs(into.fullAndSecure, other.fullAndSecure);
}

/** Mean and standard deviation between infants. */
interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** What is said of a whole population. */
export interface PopulationSummary {
  /** Id of the caregiver or of the mix. */
  readonly caregiver: string;
  readonly infants: number;
  readonly seed: number;
  /** Version of the model. */
  readonly model: string;
  /** Expected fraction of infants with each pattern: mean likelihoods; they sum to 1. */
  readonly patterns: Readonly<Record<Pattern, number>>;
  /** Fractions by the one noisy classification of each infant; they sum to 1. */
  readonly classified: Readonly<Record<Pattern, number>>;
  readonly trustInCaregiver: Spread;
  readonly trustInSelf: Spread;
  /** Point-biserial correlation of sensitivity with security; null where nothing varies. */
  readonly sensitivityAndSecurity: {
    readonly observed: number | null;
    readonly full: number | null;
  };
}

/** Sums up a finished tally. */
export function summarise(
  tally: PopulationTally,
  about: Pick<PopulationSummary, 'caregiver' | 'seed'>,
): PopulationSummary {
  const infants = tally.trustInCaregiver.count;
  const spread = (moments: Moments) => ({ mean: moments.mean, sd: momentsSd(moments) });
  return {
    caregiver: about.caregiver,
    infants,
    seed: about.seed,
    model: MODEL_VERSION,
    patterns: fractions(tally.likelihoods),
    classified: fractions(tally.classified),
    trustInCaregiver: spread(tally.trustInCaregiver),
    trustInSelf: spread(tally.trustInSelf),
    sensitivityAndSecurity: {
      observed: pointBiserialOf(tally.observedAndSecure),
      full: pointBiserialOf(tally.fullAndSecure),
    },
  };
}

function fractions(counts: Readonly<Record<Pattern, number>>): Record<Pattern, number> {
  const { secure, avoidant, resistant, disorganized } = counts;
  const total = secure + avoidant + resistant + disorganized;
  return {
    secure: secure / total,
    avoidant: avoidant / total,
    resistant: resistant / total,
    disorganized: disorganized / total,
  };
}
