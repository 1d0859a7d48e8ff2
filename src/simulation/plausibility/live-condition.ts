import { copyInfant, type Infant } from '../../model/infant';
import type { Parameters } from '../../model/parameters';
import { mixSeed } from '../../model/random';
import { readTrust } from '../../model/read-trust';
import type { TrustReading } from '../../model/trust-reading';
import { careAt } from '../care';
import {
  lifeStreamOf,
  recordOf,
  temperamentOf,
  type InfantPlan,
  type InfantRecord,
} from '../simulate-infant';
import { createLife, liveUntil, type Life } from '../simulate-life';
import { planInfant, type Population } from '../simulate-population';
import { simulateTwoCaregivers } from '../simulate-readings';
import type { Moments } from '../statistics';
import type { Condition } from './conditions';

/** One infant of a condition. */
export interface LivedInfant {
  /** The infant at each time of looking; read it with any numbers that concern reading only. */
  readonly looks: readonly Infant[];
  /** As summed up at the first look. */
  readonly record: InfantRecord;
  readonly soothedFraction: number;
  /** Sensitivity to distress over the days up to the first look. */
  readonly days: Moments;
  /** Both relationships, where there are two. */
  readonly pair: readonly [TrustReading, TrustReading] | null;
}

/** How many infants, from which seed, with which numbers. */
export interface RunOptions {
  readonly seed: number;
  readonly infants: number;
  readonly parameters: Parameters;
  /** Called after each infant, for whoever waits for a sign of life. */
  readonly alive?: () => void;
}

const SECOND_CAREGIVER = 0x2ca9;

/** Lives through a condition. The same infants and the same luck under every condition of a seed. */
export function liveCondition(condition: Condition, options: RunOptions): LivedInfant[] {
  const { seed, infants } = options;
  const { parts, size, temperament } = condition;
  const population: Population = {
    seed,
    parts,
    ...(temperament === undefined ? {} : { temperament }),
  };
  const count = Math.round(infants * size);
  return Array.from({ length: count }, (_, infant) => {
    const lived = liveInfant(condition, planInfant(population, infant), options);
    options.alive?.();
    return lived;
  });
}

function liveInfant(condition: Condition, plan: InfantPlan, options: RunOptions): LivedInfant {
  const { parameters } = options;
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan), parameters);
  const changes = plan.changes ?? [];
  const looks: Infant[] = [];
  let sums: Omit<LivedInfant, 'looks' | 'pair'> | null = null;
  for (const years of condition.atYears) {
    liveUntil(life, (now) => careAt(plan.care, changes, now), years);
    looks.push(copyInfant(life.infant));
    sums ??= sumUp(plan, life, parameters);
  }
  if (!sums) throw new Error('a condition needs a time of looking');
  return { looks, ...sums, pair: livePair(condition, plan, options) };
}

function sumUp(plan: InfantPlan, life: Life, parameters: Parameters) {
  const { soothedCount, distressCount, days, dayMeans, dayMeansSquared } = life.sums;
  const mean = days === 0 ? 0 : dayMeans / days;
  return {
    record: recordOf(plan, life, readTrust(life.infant, parameters)),
    soothedFraction: distressCount === 0 ? 0 : soothedCount / distressCount,
    days: { count: days, mean, squares: dayMeansSquared - days * mean * mean },
  };
}

function livePair(
  { second }: Condition,
  plan: InfantPlan,
  { seed, parameters }: RunOptions,
): [TrustReading, TrustReading] | null {
  if (!second) return null;
  const others = { seed: mixSeed(seed, SECOND_CAREGIVER), parts: second };
  return simulateTwoCaregivers(plan, planInfant(others, plan.infant).care, parameters);
}
