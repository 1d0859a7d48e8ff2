import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPRESSIONS, mixBlends, normaliseBlend } from '../../src/view-models/expressions';
import type { Blend } from '../../src/view-models/expressions';

const blends: fc.Arbitrary<Blend> = fc.dictionary(
  fc.constantFrom(...EXPRESSIONS),
  fc.double({ min: 0, max: 3, noNaN: true }),
);
const sumOf = (blend: Blend): number =>
  Object.values(blend).reduce((total, weight) => total + weight, 0);

describe('blends of expressions', () => {
  it('always weigh one in all', () => {
    fc.assert(
      fc.property(blends, blends, fc.double({ min: -1, max: 2, noNaN: true }), (a, b, share) => {
        expect(sumOf(normaliseBlend(a))).toBeCloseTo(1, 9);
        expect(sumOf(mixBlends(a, b, share))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('are the one at no share and the other at a full share', () => {
    fc.assert(
      fc.property(blends, blends, (a, b) => {
        for (const name of EXPRESSIONS) {
          expect(mixBlends(a, b, 0)[name] ?? 0).toBeCloseTo(normaliseBlend(a)[name] ?? 0, 1);
          expect(mixBlends(a, b, 1)[name] ?? 0).toBeCloseTo(normaliseBlend(b)[name] ?? 0, 1);
        }
      }),
    );
  });

  it('become quiet watching when nothing is in them', () => {
    expect(normaliseBlend({})).toEqual({ calmAlert: 1 });
  });
});
