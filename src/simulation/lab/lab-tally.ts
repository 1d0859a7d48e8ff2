import { readTrust } from '../../model/read-trust';
import { PARAMETERS, type Parameters } from '../../model/parameters';
import { PATTERNS, type Pattern, type TrustReading } from '../../model/trust-reading';
import { careAt } from '../care';
import { addToTally, createTally, mergeTallies, type PopulationTally } from '../population-tally';
import {
  lifeStreamOf,
  recordOf,
  temperamentOf,
  type InfantPlan,
  type InfantRecord,
} from '../simulate-infant';
import { createLife, DAYS_PER_YEAR, liveUntil } from '../simulate-life';
import { addValue, createMoments, mergeMoments, type Moments } from '../statistics';
import { countValue, createHistogram, mergeHistograms, type Histogram } from './histogram';

/** Weeks of the first year at which trust is looked at. */
export const COURSE_WEEKS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52] as const;

/** What the lab counts of a population. Plain data of one size, however many infants there are. */
export interface LabTally {
  /** The sums of `simulate`, number for number. */
  readonly population: PopulationTally;
  /** Mean and spread of each likelihood, for the sampling error. */
  readonly likelihoods: Record<Pattern, Moments>;
  /** Trust in the caregiver at each of the weeks. */
  readonly course: readonly Histogram[];
  /** At the end of the year. */
  readonly trustInCaregiver: Histogram;
  readonly trustInSelf: Histogram;
}

export function createLabTally(): LabTally {
  return {
    population: createTally(),
    likelihoods: {
      secure: createMoments(),
      avoidant: createMoments(),
      resistant: createMoments(),
      disorganized: createMoments(),
    },
    course: COURSE_WEEKS.map(createHistogram),
    trustInCaregiver: createHistogram(),
    trustInSelf: createHistogram(),
  };
}

/** Adds the tally of a later part of the same population. */
export function mergeLabTallies(into: LabTally, other: LabTally): void {
  mergeTallies(into.population, other.population);
  for (const pattern of PATTERNS)
    mergeMoments(into.likelihoods[pattern], other.likelihoods[pattern]);
  for (const [index, histogram] of into.course.entries())
    mergeHistograms(histogram, other.course[index]!);
  mergeHistograms(into.trustInCaregiver, other.trustInCaregiver);
  mergeHistograms(into.trustInSelf, other.trustInSelf);
}

/** Trust in the caregiver, 0 to 1, at each of the weeks, and the summed-up year. */
export interface LivedYear {
  readonly record: InfantRecord;
  readonly course: readonly number[];
  /** How likely each way of signalling is at the end of the year. */
  readonly strategyMix: TrustReading['strategyMix'];
}

/** Lives one infant-year with looks in between, which change nothing. */
export function liveYear(plan: InfantPlan, parameters: Parameters = PARAMETERS): LivedYear {
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan), parameters);
  const changes = plan.changes ?? [];
  const course: number[] = [];
  let reading = readTrust(life.infant, parameters);
  for (const week of COURSE_WEEKS) {
    liveUntil(life, (years) => careAt(plan.care, changes, years), week / DAYS_PER_YEAR);
    reading = readTrust(life.infant, parameters);
    course.push(reading.trustInCaregiver.mean);
  }
  return { record: recordOf(plan, life, reading), course, strategyMix: reading.strategyMix };
}

export function addToLabTally(tally: LabTally, { record, course }: LivedYear): void {
  addToTally(tally.population, record);
  for (const pattern of PATTERNS)
    addValue(tally.likelihoods[pattern], record.probabilities[pattern]);
  for (const [index, value] of course.entries()) countValue(tally.course[index]!, value);
  countValue(tally.trustInCaregiver, record.trustInCaregiver);
  countValue(tally.trustInSelf, record.trustInSelf);
}
