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
    plainValue: 0.4,
    amplifiedValue: 0.2,
    minimisedValue: 0.1,
    surpriseWhether: 0.15,
    expectedWhen: 0.4,
    surpriseWhen: 0.015,
    expectedHow: 0.7,
    surpriseHow: 0.1,
    fear: 0,
    intrusion: 0.1,
    overTracking: 0.1,
    play: 0.5,
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
