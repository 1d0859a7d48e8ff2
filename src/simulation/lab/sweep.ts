import type { LabSetup, LabSweep } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';
import { CHUNK_INFANTS } from '../population-chunk';
import { momentsSd, STANDARD_ERRORS, type Moments } from '../statistics';
import { populationOf } from './lab-arms';
import type { LabArm } from './lab-run';

/** Ends of each slider, in its unit: fractions, seconds, spreads. */
const MOST: Readonly<Partial<Record<CareKey, number>>> = {
  delayMedianSeconds: 180,
  repairDelayMedianSeconds: 180,
  delayLogSd: 2,
  repairDelayLogSd: 2,
  dayToDayVariation: 2,
};
export function sliderMost(key: CareKey): number {
  return MOST[key] ?? 1;
}

const CURVE_STEPS = 11;
const MAP_STEPS = 6;
const MOST_INFANTS_PER_POINT = 100_000;

/** One setting of the swept sliders. */
export type SweepPoint = readonly number[];

function stepsOf(key: CareKey, count: number): number[] {
  const most = sliderMost(key);
  return Array.from({ length: count }, (_, step) => (most * step) / (count - 1));
}

/** Every setting of a sweep: along one slider, or over two, the first one fastest. */
export function sweepPoints({ keys }: LabSweep): SweepPoint[] {
  const [first, second] = keys;
  if (!first) return [];
  if (!second) return stepsOf(first, CURVE_STEPS).map((value) => [value]);
  return stepsOf(second, MAP_STEPS).flatMap((other) =>
    stepsOf(first, MAP_STEPS).map((value) => [value, other]),
  );
}

/** The first piece of every setting of a sweep, from which the numbers of infants are chosen. */
export function pilotArms(setup: LabSetup, sweep: LabSweep): LabArm[] {
  if (setup.caregivers.length === 0) return [];
  return sweepPoints(sweep).map((values) => ({
    population: populationOf(
      setup,
      0,
      Object.fromEntries(sweep.keys.map((key, index) => [key, values[index]!])),
    ),
    infants: CHUNK_INFANTS,
    fromPiece: 0,
  }));
}

/**
 * How many infants it takes until the 95% interval of a mean reaches no further than this on each
 * side, from the spread in a first piece; whole pieces.
 */
export function infantsFor(errorFraction: number, pilot: Readonly<Moments>): number {
  const spread = (STANDARD_ERRORS * momentsSd(pilot)) / errorFraction;
  const needed = spread * spread;
  const pieces = Math.max(1, Math.ceil(needed / CHUNK_INFANTS));
  return Math.min(MOST_INFANTS_PER_POINT, pieces * CHUNK_INFANTS);
}
