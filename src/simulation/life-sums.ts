import type { EpisodeOutcome } from '../model/episode';
import { IMPOSED_COST, sensitivityOf } from './observe-sensitivity';

/** A home visit sees this many bids on end. */
const BIDS_PER_VISIT = 14;
/** The visit falls into the middle of the first year, counted in bids. */
const VISIT_STARTS_AT_BID = 182;

/** Running sums over a life: nothing grows with its length. */
export interface LifeSums {
  bidCount: number;
  impression: number;
  visitImpression: number;
  /** Of the present day: distress bids and their sensitivity. */
  dayIndex: number;
  dayCount: number;
  dayImpression: number;
  /** Over finished days: number, sum and sum of squares of the day's mean sensitivity to distress. */
  days: number;
  dayMeans: number;
  dayMeansSquared: number;
  /** Per quarter of the first year: distress bids and the arousal-seconds that showed. */
  readonly distressByQuarter: number[];
  readonly cryingByQuarter: number[];
  /** Of all distress bids: soothed. */
  distressCount: number;
  soothedCount: number;
}

export function createLifeSums(): LifeSums {
  return {
    bidCount: 0,
    impression: 0,
    visitImpression: 0,
    dayIndex: 0,
    dayCount: 0,
    dayImpression: 0,
    days: 0,
    dayMeans: 0,
    dayMeansSquared: 0,
    distressByQuarter: [0, 0, 0, 0],
    cryingByQuarter: [0, 0, 0, 0],
    distressCount: 0,
    soothedCount: 0,
  };
}

function isVisit(sums: LifeSums): boolean {
  const since = sums.bidCount - VISIT_STARTS_AT_BID;
  return since >= 0 && since < BIDS_PER_VISIT;
}

/** A calm moment before a bid. */
export function countCalm(sums: LifeSums, isImposed: boolean): void {
  if (!isImposed) return;
  sums.impression -= IMPOSED_COST;
  if (isVisit(sums)) sums.visitImpression -= IMPOSED_COST;
}

/** A finished episode. */
export function countBid(
  sums: LifeSums,
  outcome: EpisodeOutcome,
  isDistress: boolean,
  years: number,
  dayIndex: number,
): void {
  const sensitivity = sensitivityOf(outcome);
  sums.impression += sensitivity;
  if (isVisit(sums)) sums.visitImpression += sensitivity;
  sums.bidCount += 1;
  if (!isDistress) return;
  countDay(sums, sensitivity, dayIndex);
  sums.distressCount += 1;
  if (outcome.settledAfterSeconds !== null) sums.soothedCount += 1;
  const quarter = Math.min(3, Math.floor(years * 4));
  const lasted = outcome.endedAtSeconds - outcome.startedAtSeconds;
  sums.distressByQuarter[quarter]! += 1;
  sums.cryingByQuarter[quarter]! +=
    outcome.meanArousal * lasted * Math.min(1, outcome.signalClarity);
}

function countDay(sums: LifeSums, sensitivity: number, dayIndex: number): void {
  if (dayIndex !== sums.dayIndex && sums.dayCount > 0) {
    const mean = sums.dayImpression / sums.dayCount;
    sums.days += 1;
    sums.dayMeans += mean;
    sums.dayMeansSquared += mean * mean;
    sums.dayCount = 0;
    sums.dayImpression = 0;
  }
  sums.dayIndex = dayIndex;
  sums.dayCount += 1;
  sums.dayImpression += sensitivity;
}

/** Mean impression of all bids, and of the visit's fourteen, 0 to 1 before clipping. */
export function meanImpression(sums: LifeSums): number {
  return sums.bidCount === 0 ? 0 : sums.impression / sums.bidCount;
}
export function meanVisitImpression(sums: LifeSums): number {
  return sums.visitImpression / BIDS_PER_VISIT;
}
