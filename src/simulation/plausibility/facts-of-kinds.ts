import { meanOf } from '../statistics';
import type { ConditionName } from './conditions';
import type { Fact, FactHead } from './fact';
import { largest, moreUnder, share } from './fact-makers';

const BEST: FactHead = { number: 1, source: 'Madigan 2024', status: 'well replicated' };
const GOOD: FactHead = { number: 2, source: 'Woodhouse 2020', status: 'contested' };
const MENDING: FactHead = { number: 3, source: 'Tronick 1986, Müller 2022', status: 'moderate' };
const SPEED: FactHead = { number: 4, source: 'Müller 2022', status: 'moderate' };
const REBUFF: FactHead = { number: 5, source: 'Ainsworth 1978, Cittern 2018', status: 'moderate' };
const INTRUDE: FactHead = { number: 6, source: 'Isabella 1991, Belsky 1984', status: 'moderate' };
const WAVER: FactHead = { number: 7, source: 'Isabella 1991', status: 'moderate' };
const FRIGHT: FactHead = { number: 8, source: 'Madigan 2006, Cyr 2010', status: 'well replicated' };
const NOBODY: FactHead = { number: 9, source: 'Lionetti 2015', status: 'well replicated' };

const TEMPERED: readonly (readonly [ConditionName, ConditionName, ConditionName])[] = [
  ['calm-steady-sensitive', 'calm-good-enough', 'calm-no-repair'],
  ['reactive-steady-sensitive', 'reactive-good-enough', 'reactive-no-repair'],
];
const tempered: Fact = {
  ...BEST,
  says: 'Best, good enough and unmended care keep their order in calm and in reactive infants',
  caregivers: TEMPERED.flat(),
  output: (results) =>
    Math.min(
      ...TEMPERED.flatMap(([best, good, unmended]) => [
        results.share(best, 'secure') - results.share(good, 'secure'),
        results.share(good, 'secure') - results.share(unmended, 'secure'),
      ]),
    ),
  unit: 'difference',
  band: [0, 1],
};

const soothed: Fact = {
  ...GOOD,
  says: 'Good enough care: about half of all distress ends soothed',
  caregivers: ['good-enough'],
  output: (results) => meanOf(results.infants('good-enough').map((one) => one.soothedFraction)),
  unit: 'share',
  band: [0.4, 0.6],
};

/** What each kind of care leads to. */
export const FACTS_OF_KINDS: readonly Fact[] = [
  share(BEST, 'Best care: mostly secure, not all', 'steady-sensitive', 'secure', [0.7, 0.85]),
  tempered,
  soothed,
  share(GOOD, 'Good enough care: still mostly secure', 'good-enough', 'secure', [0.55, 0.7]),
  moreUnder(
    GOOD,
    'Good enough is not far behind best care: secure',
    'secure',
    ['steady-sensitive', 'good-enough'],
    [0, 0.15],
  ),
  moreUnder(
    MENDING,
    'The same without mending is clearly worse: secure',
    'secure',
    ['good-enough', 'no-repair'],
    [0.12, 1],
  ),
  moreUnder(
    SPEED,
    'Fast mending is better than slow mending: secure',
    'secure',
    ['mends-fast', 'mends-slowly'],
    [0, 1],
  ),
  moreUnder(
    SPEED,
    'Slow mending is better than none: secure',
    'secure',
    ['mends-slowly', 'no-repair'],
    [0, 1],
  ),
  share(REBUFF, 'Contact refused: avoidant', 'rebuffing', 'avoidant', [0.35, 1]),
  largest(
    REBUFF,
    'Contact refused: avoidant is the largest insecure class',
    'rebuffing',
    'avoidant',
    ['resistant', 'disorganized'],
  ),
  largest(INTRUDE, 'Attentive but intrusive: avoidant before resistant', 'intrusive', 'avoidant', [
    'resistant',
  ]),
  moreUnder(
    INTRUDE,
    'Intrusive care is clearly worse than good enough: secure',
    'secure',
    ['good-enough', 'intrusive'],
    [0.15, 1],
  ),
  share(
    WAVER,
    'Under-involved and unpredictable: resistant',
    'unpredictable',
    'resistant',
    [0.25, 1],
  ),
  largest(
    WAVER,
    'Under-involved and unpredictable: resistant is the largest insecure class',
    'unpredictable',
    'resistant',
    ['avoidant', 'disorganized'],
  ),
  share(
    FRIGHT,
    'Frightening at times: disorganized',
    'frightening-at-times',
    'disorganized',
    [0.4, 0.6],
  ),
  share(
    FRIGHT,
    'Every tenth answer frightens: disorganized',
    'frightens-10%',
    'disorganized',
    [0.4, 0.6],
  ),
  share(
    FRIGHT,
    'Every fifth answer frightens: disorganized',
    'frightens-20%',
    'disorganized',
    [0.4, 0.6],
  ),
  share(
    FRIGHT,
    'As many abrupt answers instead: disorganized',
    'abrupt-20%-more',
    'disorganized',
    [0, 0.2],
  ),
  share(
    FRIGHT,
    'As many misfits instead: disorganized',
    'unfitting-20%-more',
    'disorganized',
    [0, 0.2],
  ),
  share(NOBODY, 'Hardly anybody ever comes: few secure', 'absent', 'secure', [0.1, 0.25]),
  share(NOBODY, 'Hardly anybody ever comes: much disorganized', 'absent', 'disorganized', [0.4, 1]),
];
