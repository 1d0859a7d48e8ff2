/**
 * Exponentials, logarithms and cosines from `+ - * /` and square roots alone. Those five are the
 * same to the last bit everywhere; `Math.exp` and its like may differ between browsers and between
 * versions of one, and a link has to give the same numbers on every machine. Nothing of the model,
 * the simulator or a play uses the engine's own: lint sees to it. `exact-math.test.ts` holds the
 * errors stated here.
 */

/** The natural logarithm of 2 in two parts; whole multiples of the first are exact. */
const LN2_HIGH = 0.6931471804855391;
const LN2_LOW = 7.440617110012397e-11;

/** Steps from one power of two to the next, and what each is worth: 2^(step / STEPS). */
const STEPS = 32;
const STEPS_PER_UNIT = STEPS / (LN2_HIGH + LN2_LOW);
const STEP_HIGH = LN2_HIGH / STEPS;
const STEP_LOW = LN2_LOW / STEPS;
const POWERS_BETWEEN = powersBetween();

const LEAST_POWER = -1074;
const MOST_POWER = 1023;
const POWERS = powersOfTwo();
/** From here on e^x is more, or less, than a number can hold. */
const TOO_LARGE = 709.78;
const TOO_SMALL = -744.44;

/** By repeated square roots. */
function powersBetween(): Float64Array {
  const powers = new Float64Array(STEPS);
  powers[0] = 1;
  for (let stride = STEPS / 2, root = Math.sqrt(2); stride >= 1; stride /= 2) {
    for (let at = stride; at < STEPS; at += 2 * stride) powers[at] = powers[at - stride]! * root;
    root = Math.sqrt(root);
  }
  return powers;
}

/** Every one that a number can hold, by doubling and halving, which are exact. */
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(MOST_POWER - LEAST_POWER + 1);
  powers[-LEAST_POWER] = 1;
  for (let at = 1 - LEAST_POWER; at < powers.length; at += 1) powers[at] = 2 * powers[at - 1]!;
  for (let at = -LEAST_POWER - 1; at >= 0; at -= 1) powers[at] = powers[at + 1]! / 2;
  return powers;
}

/** e to the power of x; relative error below 1e-15 (above 1e-307). */
export function exp(x: number): number {
  if (!(x <= TOO_LARGE)) return x > TOO_LARGE ? Infinity : NaN;
  if (x < TOO_SMALL) return 0;
  // x = steps ln(2) / STEPS + rest, and what is left is at most 0.011: its series is short.
  const steps = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const rest = x - steps * STEP_HIGH - steps * STEP_LOW;
  const squared = rest * rest;
  const low = 1 / 2 + rest * (1 / 6);
  const high = 1 / 24 + rest * (1 / 120) + squared * (1 / 720);
  const series = rest + squared * (low + squared * high);
  const between = POWERS_BETWEEN[steps & (STEPS - 1)]!;
  return (between + between * series) * POWERS[(steps >> 5) - LEAST_POWER]!;
}

const bits = new DataView(new ArrayBuffer(8));
const LEAST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

/** Natural logarithm; relative error below 5e-16. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  // No call of itself for the smallest numbers: engines then know that this gives a plain number.
  const isTiny = x < LEAST_NORMAL;
  const normal = isTiny ? x * TWO_TO_54 : x;
  bits.setFloat64(0, normal, true);
  let exponent = (bits.getInt32(4, true) >> 20) - 1023;
  let mantissa = normal * POWERS[-exponent - LEAST_POWER]!;
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  // log m = 2 artanh((m - 1) / (m + 1)), and that ratio is at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const w = z * z;
  const even = 2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19))));
  const odd = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))));
  const series = 2 * s + s * (z * (even + z * odd));
  const logarithm = exponent * LN2_HIGH + (exponent * LN2_LOW + series);
  return isTiny ? logarithm - 54 * (LN2_HIGH + LN2_LOW) : logarithm;
}

/** A base of 0 or more to the power of an exponent above 0; relative error below 1e-14. */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base));
}

/** Hyperbolic tangent; error below 5e-16. */
export function tanh(x: number): number {
  const fading = exp(-2 * Math.abs(x));
  const size = (1 - fading) / (1 + fading);
  return x < 0 ? -size : size;
}

const FULL_TURN = 6.283185307179586;

/** Cosine of a part of a full turn, 0 to 1; error below 5e-16. */
export function cosineOfTurn(turn: number): number {
  const folded = turn > 0.5 ? 1 - turn : turn;
  const quarter = folded > 0.25 ? 0.5 - folded : folded;
  const size = quarter > 0.125 ? sine(FULL_TURN * (0.25 - quarter)) : cosine(FULL_TURN * quarter);
  return folded > 0.25 ? -size : size;
}

/** Up to an eighth of a turn, radians. */
function cosine(x: number): number {
  const z = x * x;
  const end = 1 / 479001600 - z * (1 / 87178291200 - z * (1 / 20922789888000));
  const tail = 1 / 40320 - z * (1 / 3628800 - z * end);
  return 1 - z * (1 / 2 - z * (1 / 24 - z * (1 / 720 - z * tail)));
}

/** Up to an eighth of a turn, radians. */
function sine(x: number): number {
  const z = x * x;
  const tail = 1 / 362880 - z * (1 / 39916800 - z * (1 / 6227020800 - z * (1 / 1307674368000)));
  return x - x * (z * (1 / 6 - z * (1 / 120 - z * (1 / 5040 - z * tail))));
}
