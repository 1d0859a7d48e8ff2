import { describe, expect, it } from 'vitest';
import { identityOf, wholeStory } from '../../src/view-models/identity';

const many = Array.from({ length: 600 }, (_, seed) => identityOf({ seed }));
const kinds = (values: readonly string[]): number => new Set(values).size;

describe('who the infant is', () => {
  it('is the same for the same seed, whoever was asked for in between', () => {
    const first = structuredClone(identityOf({ seed: 77 }));
    identityOf({ seed: 78 });
    expect(identityOf({ seed: 77 })).toEqual(first);
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

  it('is as somebody chose, and for the rest as the seed has it', () => {
    const plain = identityOf({ seed: 77 });
    const chosen = identityOf({ seed: 77, story: { ownName: 'Lou', skin: 's6', family: 'two' } });
    const { infant, caregiver } = plain.looks;
    expect(chosen).toEqual({
      ...plain,
      name: 'Lou',
      family: 'two',
      looks: { infant: { ...infant, skin: 's6' }, caregiver },
    });
    expect(identityOf({ seed: 77 })).toEqual(plain);
  });

  it('keeps a name that is written from the right apart from what stands round it', () => {
    expect(identityOf({ seed: 1, story: { ownName: 'نور' } }).name).toBe('\u2068نور\u2069');
    expect(identityOf({ seed: 1, story: { ownName: 'Łucja' } }).name).toBe('Łucja');
  });

  it('says nothing of a family that nobody has seen', () => {
    expect(new Set(many.map(({ family }) => family))).toEqual(new Set(['open']));
    const families = many.map((_, seed) => wholeStory({ seed }).family);
    expect(kinds(families)).toBe(5);
  });

  it('ties no name to one pronoun', () => {
    const noa = many.filter(({ name }) => name === many[0]?.name);
    expect(kinds(noa.map(({ pronoun }) => pronoun))).toBeGreaterThan(1);
  });
});
