import { PATTERNS, type Pattern } from '../../model/trust-reading';
import { correlationOf, meanOf, pairsOf, pointBiserialOf, varianceSharesOf } from '../statistics';
import type { ConditionName } from './conditions';
import type { Fact, FactHead } from './fact';
import { share } from './fact-makers';
import type { Results } from './results';

const RATES: FactHead = {
  number: 10,
  source: 'van IJzendoorn 1999, Madigan 2023',
  status: 'well replicated',
};
const LINK: FactHead = {
  number: 11,
  source: 'De Wolff 1997, Madigan 2024',
  status: 'well replicated',
};
const WITHIN: FactHead = { number: 21, source: 'de Barbaro', status: 'moderate' };
const OTHERS: FactHead = { number: 22, source: 'Ahnert 2006', status: 'well replicated' };

type Bands = Readonly<Record<Pattern, Fact['band']>>;
const rates = (condition: ConditionName, says: string, bands: Bands): Fact[] =>
  PATTERNS.map((pattern) =>
    share(RATES, `${says}: ${pattern}`, condition, pattern, bands[pattern]),
  );

function linkOf(results: Results, key: 'observedSensitivity' | 'fullSensitivity'): number {
  const seen = results.infants('community').map((one) => one.record[key]);
  return pointBiserialOf(pairsOf(seen, results.likelihoods('community', 'secure'))) ?? 0;
}

const within: readonly Fact[] = [
  {
    ...WITHIN,
    says: 'Of the variance in sensitivity to distress, days of the same caregiver hold',
    caregivers: ['community'],
    output: (results) =>
      varianceSharesOf(results.infants('community').map((one) => one.days)).withinFraction,
    unit: 'share',
    band: [0.6, 0.8],
  },
  {
    ...WITHIN,
    says: 'One bad day after a year does not swing the class: secure lost',
    caregivers: ['after-a-bad-day'],
    output: (results) =>
      results.share('after-a-bad-day', 'secure', 0) - results.share('after-a-bad-day', 'secure', 1),
    unit: 'difference',
    band: [-0.05, 0.05],
  },
];

const others: readonly Fact[] = [
  {
    ...OTHERS,
    says: 'Trust in one caregiver and trust in another: correlation',
    caregivers: ['two-caregivers'],
    output: (results) => {
      const pairs = results.infants('two-caregivers').map((one) => one.pair!);
      return (
        correlationOf(
          pairsOf(
            pairs.map(([first]) => first.trustInCaregiver.mean),
            pairs.map(([, second]) => second.trustInCaregiver.mean),
          ),
        ) ?? 0
      );
    },
    unit: 'correlation',
    band: [0.1, 0.25],
  },
  {
    ...OTHERS,
    says: 'A second caregiver has a trust of its own: steady beside absent, secure',
    caregivers: ['steady-beside-absent'],
    output: (results) =>
      meanOf(
        results
          .infants('steady-beside-absent')
          .map(
            ({ pair }) => pair![0].patternLikelihoods.secure - pair![1].patternLikelihoods.secure,
          ),
      ),
    unit: 'difference',
    band: [0.25, 1],
  },
];

/** What is found over many caregivers and between relationships. */
export const FACTS_OF_POPULATIONS: readonly Fact[] = [
  ...rates('community', 'Community mix', {
    secure: [0.55, 0.62],
    avoidant: [0.14, 0.18],
    resistant: [0.08, 0.12],
    disorganized: [0.14, 0.2],
  }),
  ...rates('at-risk', 'At-risk mix', {
    secure: [0.49, 0.55],
    avoidant: [0.13, 0.17],
    resistant: [0.08, 0.12],
    disorganized: [0.21, 0.27],
  }),
  {
    ...LINK,
    says: 'Sensitivity seen on a home visit and security: correlation',
    caregivers: ['community'],
    output: (results) => linkOf(results, 'observedSensitivity'),
    unit: 'correlation',
    band: [0.2, 0.35],
  },
  {
    ...LINK,
    says: 'Sensitivity over the whole year and security: correlation',
    caregivers: ['community'],
    output: (results) => linkOf(results, 'fullSensitivity'),
    unit: 'correlation',
    band: [0.2, 0.5],
  },
  ...within,
  ...others,
];
