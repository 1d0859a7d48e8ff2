import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/view-models/identity';

const many = Array.from({ length: 600 }, (_, seed) => identityOf(seed));
const kinds = (values: readonly string[]): number => new Set(values).size;

describe('who the infant is', () => {
  it('is the same for the same seed, whoever was asked for in between', () => {
    const first = structuredClone(identityOf(77));
    identityOf(78);
    expect(identityOf(77)).toEqual(first);
  });

  it('comes in every skin, pronoun and knit, and in many names', () => {
    expect(kinds(many.map(({ looks }) => looks.infant.skin))).toBe(6);
    expect(kinds(many.map(({ looks }) => looks.caregiver.knit))).toBe(6);
    expect(kinds(many.map(({ pronoun }) => pronoun))).toBe(3);
    expect(kinds(many.map(({ name }) => name))).toBeGreaterThan(20);
  });

  it('leaves the caregiver’s skin open, whatever the infant’s is', () => {
    const pairs = many.map(({ looks }) => `${looks.infant.skin}-${looks.caregiver.skin}`);
    expect(kinds(pairs)).toBe(36);
  });

  it('ties no name to one pronoun', () => {
    const noa = many.filter(({ name }) => name === many[0]?.name);
    expect(kinds(noa.map(({ pronoun }) => pronoun))).toBeGreaterThan(1);
  });
});
