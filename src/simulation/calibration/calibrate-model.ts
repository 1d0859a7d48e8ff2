import { createParameters, PARAMETERS, type Parameters } from '../../model/parameters';
import { judgeFacts, keepLived, type Lived, type Verdict } from '../plausibility/check-facts';
import type { Fact, FigureUnit } from '../plausibility/fact';
import { FREE_RANGES, isReadingOnly, type FreeName } from './free-parameters';
import { differences, type LeastSquares } from './levenberg-marquardt';
import { gram, inverse } from './linear-algebra';

/** What a fit is made of. */
export interface CalibrationOptions {
  readonly facts: readonly Fact[];
  readonly free: readonly FreeName[];
  readonly seed: number;
  readonly infants: number;
}

/** How far off a figure of each unit is felt as one unit of cost. */
const SCALES: Readonly<Record<FigureUnit, number>> = {
  share: 0.01,
  difference: 0.01,
  correlation: 0.02,
  ratio: 0.1,
  tracking: 0.03,
  minutes: 5,
};
/** Aims this far inside of a band (in units of cost, at most a quarter of the band). */
const MARGIN = 1.5;
/** Pull towards where the search began, per step of the search's scale. */
const INERTIA = 0.1;
const STEP = 0.1;

/** A band violation in units of cost, 0 inside. */
export function violation({ fact, measured }: Pick<Verdict, 'fact' | 'measured'>): number {
  const [low, high] = fact.band;
  const scale = SCALES[fact.unit];
  const margin = Math.min(MARGIN * scale, (high - low) / 4);
  if (measured < low + margin) return (measured - low - margin) / scale;
  if (measured > high - margin) return (measured - high + margin) / scale;
  return 0;
}

/** A fit of the free numbers to the facts, under common random numbers. */
export interface Calibration extends LeastSquares {
  /** Where it begins: the numbers of the model. */
  readonly start: readonly number[];
  parametersAt(x: readonly number[]): Parameters;
  judge(x: readonly number[]): Verdict[];
}

export function createCalibration(options: CalibrationOptions): Calibration {
  const { facts, free } = options;
  const scales = free.map(searchScale);
  const clip = (x: readonly number[]) => x.map((value, i) => scales[i]!.clip(value));
  const start = clip(free.map((name, i) => scales[i]!.encode(PARAMETERS[name])));
  const parametersAt = (x: readonly number[]) =>
    createParameters(Object.fromEntries(free.map((name, i) => [name, scales[i]!.decode(x[i]!)])));
  const livedWith = rememberLives(options);
  const judge = (x: readonly number[]) => {
    const parameters = parametersAt(x);
    return judgeFacts(facts, livedWith(parameters), parameters);
  };
  const residuals = (x: readonly number[]) => [
    ...judge(x).map(violation),
    ...x.map((value, i) => INERTIA * (value - start[i]!)),
  ];
  return { start, step: STEP, clip, parametersAt, judge, residuals };
}

interface SearchScale {
  encode(value: number): number;
  decode(x: number): number;
  clip(x: number): number;
}

/** By ratio where a range lies above 0. */
function searchScale(name: FreeName): SearchScale {
  const range = FREE_RANGES[name];
  if (!range) throw new Error(`${name} is no free number`);
  const isByRatio = range.low > 0;
  const encode = (value: number) => (isByRatio ? Math.log(value) : value);
  const decode = (x: number) => (isByRatio ? Math.exp(x) : x);
  const [low, high] = [encode(range.low), encode(range.high)];
  return { encode, decode, clip: (x) => Math.min(high, Math.max(low, x)) };
}

/** Lives of the last two sets of numbers: those that differ in reading only share their lives. */
function rememberLives({ seed, infants, free }: CalibrationOptions) {
  const living = free.filter((name) => !isReadingOnly(name));
  const kept = new Map<string, Lived>();
  return (parameters: Parameters): Lived => {
    const key = living.map((name) => parameters[name]).join();
    const known = kept.get(key) ?? keepLived({ seed, infants, parameters });
    kept.delete(key);
    kept.set(key, known);
    for (const old of [...kept.keys()].slice(0, -2)) kept.delete(old);
    return known;
  };
}

/** How well the facts hold one free number in place. */
export interface Constraint {
  readonly name: FreeName;
  readonly value: number;
  /**
   * What the facts leave of the doubt about it: 1 when they say nothing, 0 when they fix it. The
   * doubt to begin with is a quarter of the plausible range.
   */
  readonly doubtLeft: number;
}

/** Facts with an open band count as if known to within this much. */
const OPEN_HALF_WIDTH: Readonly<Record<FigureUnit, number>> = {
  share: 0.05,
  difference: 0.05,
  correlation: 0.05,
  ratio: 0.25,
  tracking: 0.1,
  minutes: 20,
};

/** From the curvature of the facts around a point, every fact known to within its band. */
export function constraintsAt(
  calibration: Calibration,
  free: readonly FreeName[],
  x: readonly number[],
): Constraint[] {
  const figures = (at: readonly number[]) =>
    calibration.judge(at).map(({ fact, measured }) => measured / halfWidth(fact));
  const rows = differences({ ...calibration, residuals: figures }, x);
  const priors = free.map((name) => {
    const { low, high } = FREE_RANGES[name]!;
    return (low > 0 ? Math.log(high / low) : high - low) / 4;
  });
  const precision = gram(rows).map((row, i) =>
    row.map((value, j) => (i === j ? value + 1 / priors[i]! ** 2 : value)),
  );
  const covariance = inverse(precision);
  const parameters = calibration.parametersAt(x);
  return free.map((name, i) => ({
    name,
    value: parameters[name],
    doubtLeft: Math.sqrt(covariance[i]![i]!) / priors[i]!,
  }));
}

function halfWidth({ unit, band: [low, high] }: Fact): number {
  return Math.min((high - low) / 2, OPEN_HALF_WIDTH[unit]);
}
