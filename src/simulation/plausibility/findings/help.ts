import { builtInCaregiver } from '../../../caregivers/built-in-caregivers';
import { learnFromOther } from '../../../model/learn-from-episode';
import { createRandom, drawNormal, mixSeed } from '../../../model/random';
import { readTrust } from '../../../model/read-trust';
import { careAt, type ResolvedCare } from '../../care';
import { ninePoints } from '../../observe-sensitivity';
import type { RunOptions } from '../live-condition';
import { resolveCaregiver } from '../../resolve-caregiver';
import { lifeStreamOf, OBSERVER_SD, temperamentOf, type InfantPlan } from '../../simulate-infant';
import { BIDS_PER_DAY, createLife, DAYS_PER_YEAR, liveUntil } from '../../simulate-life';

/** What help with caregiving works towards. */
const BEST = resolveCaregiver(builtInCaregiver('steady-sensitive')).care;
const VISIT_STREAM = 0x715f;
const SECOND_STREAM = 0x2cd1;
/** The last sampled days of the year are the visit. */
const VISIT_DAYS = 2;

/** Care moved so far (0 to 1) from what it was to the best. Assumption: all of it moves alike. */
function movedTowardsBest(care: ResolvedCare, share: number): ResolvedCare {
  const moved: Record<keyof ResolvedCare, number> = { ...care };
  for (const key of Object.keys(moved) as (keyof ResolvedCare)[])
    moved[key] += share * (BEST[key] - moved[key]);
  return moved;
}

/** One infant at the end of its first year, and its caregiver as a visit then sees it. */
export interface Helped {
  /** 1 to 9. */
  readonly sensitivity: number;
  readonly secure: number;
  readonly disorganized: number;
}

/** A year in which care moves so far (0 to 1) towards the best from `fromYears` on. */
export function liveHelped(
  plan: InfantPlan,
  share: number,
  fromYears: number,
  { parameters }: RunOptions,
): Helped {
  const changes = [{ atFraction: fromYears, care: movedTowardsBest(plan.care, share) }];
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan), parameters);
  const care = (years: number) => careAt(plan.care, changes, years);
  liveUntil(life, care, 1 - VISIT_DAYS / DAYS_PER_YEAR);
  const before = life.sums.impression;
  liveUntil(life, care, 1);
  const impression = (life.sums.impression - before) / (VISIT_DAYS * BIDS_PER_DAY);
  const observer = createRandom(mixSeed(mixSeed(plan.seed, VISIT_STREAM), plan.infant));
  const seen = ninePoints(impression) + OBSERVER_SD * drawNormal(observer);
  const { secure, disorganized } = readTrust(life.infant, parameters).patternLikelihoods;
  return { sensitivity: Math.min(9, Math.max(1, seen)), secure, disorganized };
}

/**
 * Somebody else takes over at an age, in years, and is looked at after `forYears`: a new
 * relationship, to which the time before has taught only what any caregiver teaches about another.
 * The likelihood of secure.
 */
export function liveTakenOver(
  plan: InfantPlan,
  nextCare: ResolvedCare,
  { atYears, forYears }: { readonly atYears: number; readonly forYears: number },
  { parameters }: RunOptions,
): number {
  const temperament = temperamentOf(plan);
  const before = createLife(temperament, lifeStreamOf(plan), parameters);
  const stream = createRandom(mixSeed(mixSeed(plan.seed, SECOND_STREAM), plan.infant));
  const after = createLife(temperament, stream, parameters);
  before.onEpisode = (outcome) => {
    learnFromOther(after.infant, outcome, parameters);
  };
  liveUntil(before, () => plan.care, atYears);
  after.dayCount = before.dayCount;
  liveUntil(after, () => nextCare, atYears + forYears);
  return readTrust(after.infant, parameters).patternLikelihoods.secure;
}
