import { learnFromOther } from '../model/learn-from-episode';
import { PARAMETERS, type Parameters } from '../model/parameters';
import { createRandom, mixSeed } from '../model/random';
import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import { careAt, type ResolvedCare } from './care';
import { lifeStreamOf, temperamentOf, type InfantPlan } from './simulate-infant';
import { createLife, DAYS_PER_YEAR, liveUntil, type Life } from './simulate-life';

/** Lives on and reads the infant at each of these times, in years and in order. */
export function simulateReadings(
  plan: InfantPlan,
  atYears: readonly number[],
  parameters: Parameters = PARAMETERS,
): TrustReading[] {
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan), parameters);
  const care = careOf(plan);
  return atYears.map((years) => {
    liveUntil(life, care, years);
    return readTrust(life.infant, parameters);
  });
}

const SECOND_STREAM = 0x2cd0;

/**
 * One infant with two caregivers for a year, day by day in turn: each relationship has its own
 * trust over one temperament, and each episode teaches a little about the other one.
 */
export function simulateTwoCaregivers(
  plan: InfantPlan,
  secondCare: ResolvedCare,
  parameters: Parameters = PARAMETERS,
): [TrustReading, TrustReading] {
  const temperament = temperamentOf(plan);
  const first = createLife(temperament, lifeStreamOf(plan), parameters);
  const stream = createRandom(mixSeed(mixSeed(plan.seed, SECOND_STREAM), plan.infant));
  const second = createLife(temperament, stream, parameters);
  teachOther(first, second, parameters);
  teachOther(second, first, parameters);
  const care = careOf(plan);
  for (let day = 1; day <= DAYS_PER_YEAR; day += 1) {
    liveUntil(first, care, day / DAYS_PER_YEAR);
    liveUntil(second, () => secondCare, day / DAYS_PER_YEAR);
  }
  return [readTrust(first.infant, parameters), readTrust(second.infant, parameters)];
}

function teachOther(from: Life, to: Life, parameters: Parameters): void {
  from.onEpisode = (outcome) => {
    learnFromOther(to.infant, outcome, parameters);
  };
}

function careOf(plan: InfantPlan): (years: number) => ResolvedCare {
  const changes = plan.changes ?? [];
  return (years) => careAt(plan.care, changes, years);
}
