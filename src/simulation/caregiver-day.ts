import { exp, power } from '../model/exact-math';
import type { ResolvedCare } from './care';

/**
 * How far days of one caregiver differ, in logits. Assumption, set so that most of the variance in
 * care lies within one caregiver, as day-long home recordings find.
 */
const DAY_SD = 0.9;
/**
 * Logits are stretched by this much times the variance of days, so that the mean over days stays
 * the fraction of the file (usual approximation of a logistic-normal mean).
 */
const STRETCH = 0.346;

/** Chances of one day with this caregiver, 0 to 1, and what they are drawn around. */
export interface CaregiverDay {
  /** The care that the usual odds below belong to. */
  care: ResolvedCare | null;
  readonly usualOdds: Record<ChanceName, number>;
  readonly chance: Record<ChanceName, number>;
  /** Standard normal times the caregiver's variation: better days above 0. */
  mood: number;
}

type ChanceName =
  | 'answersDistress'
  | 'answersBids'
  | 'gentle'
  | 'frightening'
  | 'fits'
  | 'repairs'
  | 'holds'
  | 'heeds'
  | 'imposes';

function noChances(): Record<ChanceName, number> {
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
  };
}

/** A day to be filled by `beginDay`. */
export function createDay(): CaregiverDay {
  return { care: null, usualOdds: noChances(), chance: noChances(), mood: 0 };
}

/** Fills a day in place: everything the caregiver does moves with the same mood. */
export function beginDay(day: CaregiverDay, care: ResolvedCare, mood: number): void {
  if (day.care !== care) setUsualOdds(day, care);
  const { usualOdds, chance } = day;
  const variedMood = care.dayToDayVariation * mood;
  const better = exp(DAY_SD * variedMood);
  chance.answersDistress = chanceOf(usualOdds.answersDistress * better);
  chance.answersBids = chanceOf(usualOdds.answersBids * better);
  chance.gentle = chanceOf(usualOdds.gentle * better);
  chance.frightening = chanceOf(usualOdds.frightening / better);
  chance.fits = chanceOf(usualOdds.fits * better);
  chance.repairs = chanceOf(usualOdds.repairs * better);
  chance.holds = chanceOf(usualOdds.holds * better);
  chance.heeds = chanceOf(usualOdds.heeds * better);
  chance.imposes = chanceOf(usualOdds.imposes / better);
  day.mood = variedMood;
}

/** Odds 0 to Infinity: what never or always happens stays so on every day. */
function setUsualOdds(day: CaregiverDay, care: ResolvedCare): void {
  const odds = day.usualOdds;
  const daySd = DAY_SD * care.dayToDayVariation;
  const stretch = Math.sqrt(1 + STRETCH * daySd * daySd);
  const stretchedOdds = (fraction: number): number => power(fraction / (1 - fraction), stretch);
  odds.answersDistress = stretchedOdds(care.answersDistressFraction);
  odds.answersBids = stretchedOdds(care.answersBidsFraction);
  odds.gentle = stretchedOdds(care.gentleFraction);
  odds.frightening = stretchedOdds(care.frighteningFraction);
  odds.fits = stretchedOdds(care.fitFraction);
  odds.repairs = stretchedOdds(care.repairFraction);
  odds.holds = stretchedOdds(care.contactFraction);
  odds.heeds = stretchedOdds(care.heedsDisengagementFraction);
  odds.imposes = stretchedOdds(care.imposesFraction);
  day.care = care;
}

function chanceOf(odds: number): number {
  return odds === Infinity ? 1 : odds / (1 + odds);
}
