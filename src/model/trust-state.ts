import { PARAMETERS, type Parameters } from './parameters';

/**
 * What an infant has learned in one relationship. Plain numbers, changed in place by learning and
 * read through `readTrust`. Counts come in pairs: evidence for, evidence against.
 */
export interface TrustState {
  comesFor: number;
  comesAgainst: number;
  safeFor: number;
  safeAgainst: number;
  helpsFor: number;
  helpsAgainst: number;
  ownFor: number;
  ownAgainst: number;
  /** What each strategy has been worth, in the units of a bid's outcome. */
  plainValue: number;
  amplifiedValue: number;
  minimisedValue: number;
  /** Running squared error about whether anyone comes, 0 to 1. */
  surpriseWhether: number;
  /** Usual wait on a compressed scale 0 to 1, and the running squared error around it. */
  expectedWhen: number;
  surpriseWhen: number;
  /** Usual kindness of an answer, 0 to 1, and the running squared error around it. */
  expectedHow: number;
  surpriseHow: number;
  /** Traces, 0 to 1. */
  fear: number;
  intrusion: number;
  overTracking: number;
  /** How well play bids have been met, 0 to 1. */
  play: number;
  distressEpisodeCount: number;
}

/** A running squared error of a fraction is at most 0.25 around its own mean. */
export const LARGEST_SQUARED_ERROR = 0.25;

/** Before any experience: hopeful, and very unsure. */
export function createTrustState(parameters: Parameters = PARAMETERS): TrustState {
  const { priorEpisodes: n, priorComes, priorSafe, priorHelps, priorOwn } = parameters;
  return {
    comesFor: n * priorComes,
    comesAgainst: n * (1 - priorComes),
    safeFor: n * priorSafe,
    safeAgainst: n * (1 - priorSafe),
    helpsFor: n * priorHelps,
    helpsAgainst: n * (1 - priorHelps),
    ownFor: n * priorOwn,
    ownAgainst: n * (1 - priorOwn),
    plainValue: parameters.startPlain,
    amplifiedValue: parameters.startAmplified,
    minimisedValue: parameters.startMinimised,
    surpriseWhether: parameters.startSurprise * LARGEST_SQUARED_ERROR,
    expectedWhen: parameters.startWait,
    surpriseWhen: parameters.startSurprise * parameters.surpriseWhenScale,
    expectedHow: parameters.startKindness,
    surpriseHow: parameters.startSurprise * LARGEST_SQUARED_ERROR,
    fear: 0,
    intrusion: 0,
    overTracking: 0,
    play: parameters.startPlay,
    distressEpisodeCount: 0,
  };
}

/** Mean of a pair of counts, 0 to 1. */
export function countMean(evidenceFor: number, evidenceAgainst: number): number {
  return evidenceFor / (evidenceFor + evidenceAgainst);
}

/** Standard deviation of the belief behind a pair of counts (that of a beta distribution). */
export function countSd(evidenceFor: number, evidenceAgainst: number): number {
  const total = evidenceFor + evidenceAgainst;
  return Math.sqrt((evidenceFor * evidenceAgainst) / (total * total * (total + 1)));
}
