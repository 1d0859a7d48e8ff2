import { describe, expect, it } from 'vitest';
import { parseStill } from '../../../scenes/gallery/still';
import { blindSet, STATES } from '../../browser/visual/blind-recipes.mjs';

const set = blindSet(3);
const partsOf = (text: string) =>
  new Map(text.split(',').map((part) => part.split(':') as [string, string]));

describe('a set for blind reading', () => {
  it('has 40 stills and 20 clips of six frames, mixed', () => {
    expect(set.filter(({ kind }) => kind === 'still')).toHaveLength(40);
    expect(set.filter(({ kind }) => kind === 'clip')).toHaveLength(20);
    for (const { kind, stills } of set) expect(stills).toHaveLength(kind === 'clip' ? 6 : 1);
    const firstClips = set.slice(0, 30).filter(({ kind }) => kind === 'clip').length;
    expect(firstClips).toBeGreaterThan(3);
    expect(firstClips).toBeLessThan(17);
  });

  it('asks nothing that the gallery does not know', () => {
    for (const { stills } of set) {
      for (const still of stills) expect(parseStill(still).problems).toEqual([]);
    }
  });

  it('shows every state often, with every skin and age and in every light', () => {
    for (const state of Object.keys(STATES)) {
      expect(set.filter((each) => each.state === state).length, state).toBeGreaterThanOrEqual(6);
    }
    const seen = (name: string) => new Set(set.map(({ stills }) => partsOf(stills[0]!).get(name)));
    expect(seen('skin').size).toBe(6);
    expect(seen('ageWeeks').size).toBe(5);
    expect(seen('light').size).toBe(3);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(blindSet(3)).toEqual(set);
    expect(blindSet(4)).not.toEqual(set);
  });
});
