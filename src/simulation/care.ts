/**
 * How a caregiver cares, all present and flat: the numeric keys of a caregiver file. Fractions 0 to
 * 1; delays are log-normal, given by median seconds and the standard deviation of the logarithm.
 */
export interface ResolvedCare {
  /** Of distress bids, answered before the infant gives up. */
  readonly answersDistressFraction: number;
  /** Of invitations to play. */
  readonly answersBidsFraction: number;
  readonly delayMedianSeconds: number;
  /** 0 means always the same delay. */
  readonly delayLogSd: number;
  /** Of responses; the rest are abrupt. */
  readonly gentleFraction: number;
  /** Of responses, frightening. */
  readonly frighteningFraction: number;
  /** First response fits the need. */
  readonly fitFraction: number;
  /** Of misses, followed by a fitting, gentle second try. */
  readonly repairFraction: number;
  readonly repairDelayMedianSeconds: number;
  readonly repairDelayLogSd: number;
  /** Comfort given with holding. */
  readonly contactFraction: number;
  /** Stops when the infant signals "too much". */
  readonly heedsDisengagementFraction: number;
  /** Of calm moments, filled with the caregiver's own activity. */
  readonly imposesFraction: number;
  /** 0 leaves play bids without a reply, 0.5 follows with pauses, 1 tracks every movement. */
  readonly playTracking: number;
  /** 0 hears whispers and shouts alike, 1 only shouts. */
  readonly loudnessBias: number;
  /** How far days differ: 1 as home recordings find, 0 not at all, up to 2. */
  readonly dayToDayVariation: number;
}

/** From this fraction of the first year on, this care. */
export interface CareChange {
  readonly atFraction: number;
  readonly care: ResolvedCare;
}

/** The care that holds at a time in years; `changes` in order of time. */
export function careAt(
  care: ResolvedCare,
  changes: readonly CareChange[],
  years: number,
): ResolvedCare {
  let present = care;
  for (const change of changes) if (years >= change.atFraction) present = change.care;
  return present;
}
