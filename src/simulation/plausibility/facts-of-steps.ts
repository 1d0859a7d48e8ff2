import type { Pattern } from '../../model/trust-reading';
import { parabolaTop } from '../statistics';
import type { ConditionName } from './conditions';
import type { Fact, FactHead } from './fact';
import { moreUnder } from './fact-makers';
import type { Results } from './results';

const COMFORT: FactHead = {
  number: 13,
  source: 'McElwain 2006, Leerkes 2011, Leerkes 2018',
  status: 'moderate',
};
const TRACKING: FactHead = { number: 14, source: 'Jaffe 2001, Beebe 2010', status: 'contested' };
const ANSWERS: FactHead = { number: 15, source: 'Madigan 2024', status: 'moderate' };
const WAITS: FactHead = {
  number: 17,
  source: 'Hubbard 1991, Bilgin 2020',
  status: 'contested',
};

/** Shift of a class beyond that of others, from good-enough care to a condition. */
function shift(results: Results, condition: ConditionName, pattern: Pattern): number {
  return results.share(condition, pattern) - results.share('good-enough', pattern);
}

function gain(results: Results, more: ConditionName, less: ConditionName): number {
  return results.share(more, 'secure') - results.share(less, 'secure');
}

const PLAY_STEPS: readonly (readonly [number, ConditionName])[] = [
  [0, 'tracks-0'],
  [0.25, 'tracks-.25'],
  [0.5, 'good-enough'],
  [0.75, 'tracks-.75'],
  [1, 'tracks-1'],
];

const tracking: readonly Fact[] = [
  moreUnder(
    TRACKING,
    'Play followed with pauses is better than play left without a reply: secure',
    'secure',
    ['good-enough', 'tracks-0'],
    [0, 1],
  ),
  moreUnder(
    TRACKING,
    'Play followed with pauses is better than tracking every movement: secure',
    'secure',
    ['good-enough', 'tracks-1'],
    [0, 1],
  ),
  {
    ...TRACKING,
    says: 'The best tracking in play is mid-range',
    caregivers: PLAY_STEPS.map(([, condition]) => condition),
    output: (results) =>
      parabolaTop(
        PLAY_STEPS.map(([step]) => step),
        PLAY_STEPS.map(([, condition]) => results.share(condition, 'secure')),
      ),
    unit: 'tracking',
    band: [0.4, 0.7],
  },
  {
    ...TRACKING,
    says: 'Too little tracking looks avoidant: its rise less that of the other two',
    caregivers: ['good-enough', 'tracks-0'],
    output: (results) =>
      shift(results, 'tracks-0', 'avoidant') -
      shift(results, 'tracks-0', 'resistant') -
      shift(results, 'tracks-0', 'disorganized'),
    unit: 'difference',
    band: [0, 1],
  },
  {
    ...TRACKING,
    says: 'Too much tracking looks resistant or disorganized: their rise less that of avoidant',
    caregivers: ['good-enough', 'tracks-1'],
    output: (results) =>
      shift(results, 'tracks-1', 'resistant') +
      shift(results, 'tracks-1', 'disorganized') -
      shift(results, 'tracks-1', 'avoidant'),
    unit: 'difference',
    band: [0, 1],
  },
];

/** What more and less of one thing leads to, everything else good enough. */
export const FACTS_OF_STEPS: readonly Fact[] = [
  {
    ...COMFORT,
    says: 'Answers to distress weigh more than answers to play: ratio of slopes',
    caregivers: ['answers-90%', 'answers-30%', 'plays-90%', 'plays-30%'],
    output: (results) =>
      gain(results, 'answers-90%', 'answers-30%') / gain(results, 'plays-90%', 'plays-30%'),
    unit: 'ratio',
    band: [2, 3],
  },
  moreUnder(
    COMFORT,
    'All fun and no comfort: more avoidant than good enough care',
    'avoidant',
    ['play-only', 'good-enough'],
    [0.03, 1],
  ),
  ...tracking,
  moreUnder(
    ANSWERS,
    'Answering nine in ten distress bids is no worse than answering half: secure',
    'secure',
    ['answers-90%', 'answers-50%'],
    [0, 1],
  ),
  moreUnder(
    ANSWERS,
    'The top is flat: nearly all against nine in ten: secure',
    'secure',
    ['answers-98%', 'answers-90%'],
    [-0.01, 0.05],
  ),
  moreUnder(
    WAITS,
    'Waits of up to a minute do no harm: 5 against 55 seconds: secure',
    'secure',
    ['waits-5-s', 'waits-55-s'],
    [-0.05, 0.05],
  ),
  moreUnder(
    WAITS,
    'Long waits now and then do no harm: secure',
    'secure',
    ['waits-5-s', 'waits-long-at-times'],
    [-0.05, 0.05],
  ),
];
