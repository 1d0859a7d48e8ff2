import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CAREGIVER_NAMES } from '../../src/caregivers/caregiver-names';
import { VISITS } from '../session/year-visits';
import { english } from './english';

const readme = readFileSync('README.md', 'utf8');
const section = readme.split('## Where each thing is met')[1]?.split('\n## ')[0] ?? '';
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const known = new Set([
  ...VISITS.flatMap(({ moments, tasks }) => [...moments, ...tasks].map(({ id }) => id)),
  ...Object.keys(english),
  ...BUILT_IN_CAREGIVER_NAMES,
]);
const idsOf = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id!);

/** What the game has to show, each in a place of its own. */
const ITEMS = [
  ...['no answer', 'late answer', 'loud', 'abrupt', 'exaggerated', 'holding', 'cuddling'],
  ...['playing', 'talking', 'exchanging smiles', 'imposed toys and activities'],
  ...['too rare to be noticed', 'frustration', 'expectation', 'trust in adults', 'trust in self'],
  ...['secure and insecure', 'preschool', 'kindergarten', 'first-grade teachers'],
  ...['negative views of adults', 'acting out', 'teachers’ difficulty'],
  'learning about the child’s needs and adjusting',
];

describe('the table of where each thing is met', () => {
  it.each(ITEMS)('has a row for %s', (item) => {
    expect(rows.some(([what]) => what?.includes(item))).toBe(true);
  });

  it.each(rows)('%s is where the table says', (_what, _where, files = '') => {
    const ids = idsOf(files);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
