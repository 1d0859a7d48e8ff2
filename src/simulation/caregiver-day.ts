import type { ResolvedCare } from './care';

/**
 * How far days of one caregiver differ, in logits. Assumption, set so that most of the variance in
 * care lies within one caregiver, as day-long home recordings find.
 */
const DAY_SD = 0.9;
/**
 * Logits are stretched by this much, so that the mean over days stays the fraction of the file
 * (usual approximation of a logistic-normal mean).
 */
const STRETCH = Math.sqrt(1 + 0.346 * DAY_SD * DAY_SD);

/** Chances of one day with this caregiver, 0 to 1. */
export interface CaregiverDay {
  answersDistress: number;
  answersBids: number;
  gentle: number;
  frightening: number;
  fits: number;
  repairs: number;
  holds: number;
  heeds: number;
  imposes: number;
  /** Standard normal: better days above 0. */
  mood: number;
}

/** A day to be filled by `beginDay`. */
export function createDay(): CaregiverDay {
  return {
    answersDistress: 0,
    answersBids: 0,
    gentle: 0,
    frightening: 0,
    fits: 0,
    repairs: 0,
    holds: 0,
    heeds: 0,
    imposes: 0,
    mood: 0,
  };
}

/** Fills a day in place: everything the caregiver does moves with the same mood. */
export function beginDay(day: CaregiverDay, care: ResolvedCare, mood: number): void {
  const better = Math.exp(DAY_SD * mood);
  day.answersDistress = shifted(care.answersDistressFraction, better);
  day.answersBids = shifted(care.answersBidsFraction, better);
  day.gentle = shifted(care.gentleFraction, better);
  day.frightening = shifted(care.frighteningFraction, 1 / better);
  day.fits = shifted(care.fitFraction, better);
  day.repairs = shifted(care.repairFraction, better);
  day.holds = shifted(care.contactFraction, better);
  day.heeds = shifted(care.heedsDisengagementFraction, better);
  day.imposes = shifted(care.imposesFraction, 1 / better);
  day.mood = mood;
}

/** The fraction with its odds multiplied; what never or always happens stays so. */
function shifted(fraction: number, factor: number): number {
  if (fraction <= 0 || fraction >= 1) return fraction;
  const odds = Math.pow(fraction / (1 - fraction), STRETCH) * factor;
  return odds / (1 + odds);
}
