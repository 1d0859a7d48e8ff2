import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createParameters, PARAMETERS, type Parameters } from '../../src/model/parameters';
import { checkFacts, FACTS, type Verdict } from '../../src/simulation/plausibility/check-facts';
import { CONDITIONS } from '../../src/simulation/plausibility/conditions';
import { verdictLine } from '../../src/simulation/plausibility/fact-text';

/** Neither the seed of the full check nor that of the fit. */
const SEED = 404;
const check = (numbers: readonly number[], infants: number, parameters: Parameters): Verdict[] => [
  ...checkFacts(
    FACTS.filter((fact) => numbers.includes(fact.number)),
    { seed: SEED, infants, parameters },
  ),
];
const linesOut = (verdicts: readonly Verdict[]) =>
  verdicts.filter((verdict) => !verdict.isInBand).map(verdictLine);
const brokenNumbers = (numbers: readonly number[], parameters: Parameters) =>
  new Set(
    check(numbers, 150, parameters)
      .filter((verdict) => !verdict.isInBand)
      .map(({ fact }) => fact.number),
  );

describe('the plausibility table', () => {
  it('covers every finding that the model was built on', () => {
    const numbers = [...new Set(FACTS.map((fact) => fact.number))];
    expect(numbers).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 20, 21, 22, 24, 25,
    ]);
  });

  it('names its infants and bands that a figure can miss', () => {
    for (const fact of FACTS) {
      expect(fact.caregivers.length, fact.says).toBeGreaterThan(0);
      for (const name of fact.caregivers) expect(CONDITIONS[name], name).toBeDefined();
      const [low, high] = fact.band;
      expect(high, fact.says).toBeGreaterThan(low);
    }
  });

  it('cites works that the document of the model lists', () => {
    const text = readFileSync('src/model/model.md', 'utf8').replace(/\s+/g, ' ');
    const works = FACTS.flatMap((fact) => fact.source.split(', '));
    const missing = [...new Set(works)].filter((work) => {
      const [, author = '', year = ''] = /^(.*?) ?(\d{4})?$/.exec(work) ?? [];
      return !new RegExp(`${author}.{0,200}?${year}`).test(text);
    });
    expect(missing).toEqual([]);
  });
});

/** All facts together take some 15 s; a machine that is busy with other things gets more. */
const BUSY_MACHINE_MILLISECONDS = 240_000;

describe('the model', () => {
  it(
    'is in every band, with fewer infants and another seed than in the full check',
    { timeout: BUSY_MACHINE_MILLISECONDS },
    () => {
      const all = FACTS.map((fact) => fact.number);
      expect(linesOut(check(all, 400, PARAMETERS))).toEqual([]);
    },
  );
});

describe('the check', () => {
  it('fails a model that minds neither harsh care at arm’s length nor being left alone', () => {
    expect(
      brokenNumbers(
        [5],
        createParameters({ rebuffCost: 0, coldHelps: 1, harshCost: 0, ignoredCost: 0 }),
      ),
    ).toContain(5);
    expect(brokenNumbers([9], createParameters({ disorganizedByAbsence: 0 }))).toContain(9);
  });

  it('fails a model without fear, and one that fears everything', () => {
    expect(brokenNumbers([8], createParameters({ fearStep: 0 }))).toContain(8);
    expect(brokenNumbers([8], createParameters({ harshFear: 0.5 }))).toContain(8);
  });

  it('fails a model that reads care off without doubt', () => {
    const sure = createParameters({
      lapse: 0,
      logitLimit: 30,
      secureByHaven: 30,
      secureBySelf: 12,
    });
    const broken = brokenNumbers([11, 25], sure);
    expect(broken).toContain(11);
    expect(broken).toContain(25);
  });

  it('fails a model in which play weighs as much as comfort', () => {
    expect(brokenNumbers([13], createParameters({ secureByPlay: 6 }))).toContain(13);
  });
});
