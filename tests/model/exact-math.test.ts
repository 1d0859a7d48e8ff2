import { describe, expect, it } from 'vitest';
import { cosineOfTurn, exp, log, power, tanh } from '../../src/model/exact-math';
import { createRandom } from '../../src/model/random';
import { fingerprintOf } from '../../src/session/fingerprint';

const COUNT = 4000;
/** The engine's own function is off by about one unit in the last place. */
const OWN_ERROR = 2 ** -52;

function drawn(low: number, high: number): number[] {
  const random = createRandom(11);
  return Array.from({ length: COUNT }, () => low + (high - low) * random.next());
}

const relative = (value: number, truth: number): number =>
  value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);

function worst(values: readonly number[], error: (x: number) => number): number {
  return Math.max(...values.map(error));
}

describe('the mathematics that is the same everywhere', () => {
  it('keeps to its stated errors', () => {
    const exponents = [...drawn(-2, 2), ...drawn(-700, 700)];
    expect(worst(exponents, (x) => relative(exp(x), Math.exp(x)))).toBeLessThan(1e-15 + OWN_ERROR);
    const positive = [...drawn(1e-9, 3), ...drawn(1 - 1e-6, 1 + 1e-6), ...drawn(1e-300, 1e300)];
    expect(worst(positive, (x) => relative(log(x), Math.log(x)))).toBeLessThan(5e-16 + OWN_ERROR);
    const bases = drawn(0, 30);
    expect(worst(bases, (x) => relative(power(x, 2.79), x ** 2.79))).toBeLessThan(
      1e-14 + OWN_ERROR,
    );
    const any = drawn(-20, 20);
    expect(worst(any, (x) => Math.abs(tanh(x) - Math.tanh(x)))).toBeLessThan(5e-16 + OWN_ERROR);
    // The engine's has rounded the full turn; the series has not.
    expect(
      worst(drawn(0, 1), (x) => Math.abs(cosineOfTurn(x) - Math.cos(2 * Math.PI * x))),
    ).toBeLessThan(5e-16 + 4 * OWN_ERROR);
  });

  it('knows the ends of its ranges', () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(-746), exp(710)]).toEqual([
      ...[1, 0, Infinity, 0, Infinity],
    ]);
    expect([log(1), log(0), log(Infinity), log(-1), exp(NaN), log(NaN)]).toEqual([
      ...[0, -Infinity, Infinity, NaN, NaN, NaN],
    ]);
    expect([power(0, 2.79), power(1, 2.79), power(Infinity, 1.1)]).toEqual([0, 1, Infinity]);
    expect([0, 0.25, 0.5, 0.75, 1].map((turn) => cosineOfTurn(turn) + 0)).toEqual([1, 0, -1, 0, 1]);
    // Near its lower end, where it fades to nothing, it is a number, too.
    const fading = drawn(-746, -744).map(exp);
    expect(fading.every((value) => value >= 0 && value <= 1e-323)).toBe(true);
    expect(relative(log(5e-324), Math.log(5e-324))).toBeLessThan(1e-15);
  });

  it('gives the same bits as ever', () => {
    const values = drawn(0, 1).flatMap((x) => [
      ...[exp(60 * x - 30), log(x + 1e-9), power(4 * x, 2.79)],
      ...[tanh(8 * x - 4), cosineOfTurn(x)],
    ]);
    expect(fingerprintOf(values)).toBe('4ad3436d');
  });
});
