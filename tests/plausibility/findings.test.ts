import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/model/parameters';
import { measureFindings } from '../../src/simulation/plausibility/findings/all-findings';
import {
  differenceByClass,
  differenceOf,
  differenceOfShares,
} from '../../src/simulation/plausibility/findings/effect-size';

const found = [...measureFindings({ seed: 33, infants: 40, parameters: PARAMETERS })];
const text = readFileSync('src/model/model.md', 'utf8');
const minus = (cell: string) => cell.replaceAll('−', '-');

describe('findings outside the table', () => {
  it('are listed in the document of the model with what was published and from where', () => {
    const written = text
      .split('\n')
      .map((line) => line.split(' | ').map((cell) => minus(cell.replaceAll('|', '').trim())));
    for (const { says, published, source } of found) {
      const row = written.find(([first]) => first === says);
      expect(row?.[1], says).toBe(published);
      expect(row?.[3], says).toBe(source);
    }
  });

  it('give a figure for every one', () => {
    expect(found.length).toBeGreaterThan(30);
    for (const { says, model } of found) {
      expect(model, says).toMatch(/\d/);
      expect(model, says).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('cite works that the document lists', () => {
    const plain = text.replace(/\s+/g, ' ');
    for (const work of new Set(found.flatMap(({ source }) => source.split(', ')))) {
      const [, author = '', year = ''] = /^(.*?) (\d{4})$/.exec(work) ?? [];
      expect(year, work).not.toBe('');
      const name = author.replace(/ & .*/, '');
      expect(new RegExp(`${name}.{0,200}?${year}`).test(plain), work).toBe(true);
    }
  });

  it('show that more help moves both care and security more', () => {
    const gains = found
      .filter(({ says }) => says.startsWith('Help from the half-year on'))
      .map(({ model }) => model.split(' / ').map(parseFloat));
    for (const side of [0, 1]) {
      const [little = 0, more = 0, all = 0] = gains.map((gain) => gain[side]!);
      expect(little).toBeGreaterThan(0);
      expect(more).toBeGreaterThan(little);
      expect(all).toBeGreaterThan(more);
    }
  });

  it('show that waits of up to a minute change nothing, and that longer ones do', () => {
    const trust = found
      .filter(({ says }) => says.startsWith('Every answer after'))
      .map(({ model }) => parseFloat(model));
    expect(Math.max(...trust.slice(0, 4)) - Math.min(...trust.slice(0, 4))).toBeLessThan(0.011);
    expect(trust[4]!).toBeGreaterThan(trust[7]!);
  });
});

describe('effect sizes', () => {
  it('are the difference of means in standard deviations', () => {
    expect(differenceOf([1, 2, 3], [0, 1, 2])).toBeCloseTo(1);
    expect(differenceOf([0, 1, 2], [1, 2, 3])).toBeCloseTo(-1);
  });

  it('of shares agree with the size that the odds give', () => {
    expect(differenceOfShares(0.61, 0.52)).toBeCloseTo(0.2, 2);
    expect(differenceOfShares(0.5, 0.5)).toBe(0);
  });

  it('by class weigh each infant by how likely it is classified so', () => {
    const certain = differenceByClass([0, 2, 4, 6], [0, 0, 1, 1]);
    expect(certain).toBeCloseTo(4);
    const doubtful = differenceByClass([0, 2, 4, 6], [0.3, 0.3, 0.7, 0.7]);
    expect(doubtful).toBeGreaterThan(0);
    expect(doubtful).toBeLessThan(certain);
  });
});
