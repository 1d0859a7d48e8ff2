import { describe, expect, it } from 'vitest';
import { BUILT_IN_CAREGIVER_NAMES } from '../../src/caregivers/caregiver-names';
import { PATTERNS } from '../../src/model/trust-reading';
import { readSources } from './source-files';

const sources = readSources('src/model', 'src/session', 'src/simulation');
const naming = (words: readonly string[]) =>
  sources
    .filter(({ text }) => words.some((word) => new RegExp(`['"\`]${word}['"\`]`).test(text)))
    .map(({ path }) => path);

describe('patterns come from learning', () => {
  it('and no rule takes a kind of caregiver as its input: only the table of findings names them', () => {
    const rules = naming(BUILT_IN_CAREGIVER_NAMES).filter(
      (path) => !path.startsWith('src/simulation/plausibility/'),
    );
    expect(rules).toEqual([]);
  });

  it('and no rule takes a pattern as its input: only its name, a drawn classification and findings', () => {
    const rules = naming(PATTERNS).filter(
      (path) => !path.startsWith('src/simulation/plausibility/'),
    );
    expect(rules.sort()).toEqual([
      // The list of names, and the one noisy classification of a simulated reunion.
      'src/model/trust-reading.ts',
      'src/simulation/simulate-infant.ts',
    ]);
  });

  it('and nothing that an infant lives or learns by reads the likelihoods, only what tells of them and school, years later', () => {
    const readers = sources
      .filter(({ text }) => /patternLikelihoods|readPatterns/.test(text))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('src/simulation/plausibility/'));
    for (const path of readers)
      expect(path).toMatch(
        /read-(trust|patterns)|trust-reading|simulate-infant|like-infants|hundred-view|play-log|school-child/,
      );
  });
});
