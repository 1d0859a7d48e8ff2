import { BUILT_IN_CAREGIVER_NAMES } from '../../caregivers/caregiver-names';
import { PATTERNS, type Pattern } from '../../model/trust-reading';
import { meanOf, retentionOf, stabilityOf } from '../statistics';
import type { ConditionName } from './conditions';
import type { Fact, FactHead } from './fact';
import type { Results } from './results';

const STABILITY: FactHead = { number: 20, source: 'Opie 2021', status: 'well replicated' };
const CRYING: FactHead = {
  number: 24,
  source: 'Wolke 2017, Barr 1991',
  status: 'well replicated',
};
const DOUBT: FactHead = { number: 25, source: 'de Barbaro', status: 'design' };

const retention = (results: Results, pattern: Pattern): number =>
  retentionOf(
    results.likelihoods('community', pattern, 0),
    results.likelihoods('community', pattern, 1),
  );
const stability = (results: Results) =>
  stabilityOf(
    results.likelihoods('community', 'secure', 0),
    results.likelihoods('community', 'secure', 1),
  );

const stable: readonly Fact[] = [
  {
    ...STABILITY,
    says: 'Security at one year and at two: correlation',
    caregivers: ['community'],
    output: (results) => stability(results).correlation,
    unit: 'correlation',
    band: [0.25, 0.4],
  },
  {
    ...STABILITY,
    says: 'The same two-way class at one year and at two',
    caregivers: ['community'],
    output: (results) => stability(results).agreement,
    unit: 'share',
    band: [0.6, 0.7],
  },
  {
    ...STABILITY,
    says: 'Secure is the most stable class: kept, beyond the next',
    caregivers: ['community'],
    output: (results) =>
      retention(results, 'secure') -
      Math.max(...PATTERNS.filter((one) => one !== 'secure').map((one) => retention(results, one))),
    unit: 'difference',
    band: [0, 1],
  },
];

const MINUTES_PER_DAY = 1440;

function cryingMinutes(results: Results, condition: ConditionName, quarter: number): number {
  const infants = results.infants(condition);
  const fractions = infants.map((one) => one.record.cryingFractionByQuarter[quarter]!);
  return MINUTES_PER_DAY * meanOf(fractions);
}

const crying: readonly Fact[] = [
  {
    ...CRYING,
    says: 'Crying falls from quarter to quarter whatever the care: least fall, minutes a day',
    caregivers: BUILT_IN_CAREGIVER_NAMES,
    output: (results) =>
      Math.min(
        ...BUILT_IN_CAREGIVER_NAMES.flatMap((name) =>
          [0, 1, 2].map(
            (quarter) =>
              cryingMinutes(results, name, quarter) - cryingMinutes(results, name, quarter + 1),
          ),
        ),
      ),
    unit: 'minutes',
    band: [0, 120],
  },
  {
    ...CRYING,
    says: 'Fussing and crying in the first quarter, good enough care, minutes a day',
    caregivers: ['good-enough'],
    output: (results) => cryingMinutes(results, 'good-enough', 0),
    unit: 'minutes',
    band: [68, 133],
  },
  {
    ...CRYING,
    says: 'Fussing and crying in the last quarter, good enough care, minutes a day',
    caregivers: ['good-enough'],
    output: (results) => cryingMinutes(results, 'good-enough', 3),
    unit: 'minutes',
    band: [10, 60],
  },
  {
    ...CRYING,
    says: 'As many bouts, but shorter ones, in infants that are carried: length against good enough',
    caregivers: ['carried', 'good-enough'],
    output: (results) =>
      cryingMinutes(results, 'carried', 0) / cryingMinutes(results, 'good-enough', 0),
    unit: 'ratio',
    band: [0.2, 0.9],
  },
];

/** Distress episodes that it takes to know a caregiver tolerably well. */
const ENOUGH_EPISODES = 13;

const doubt: Fact = {
  ...DOUBT,
  says: 'Highest likelihood of any pattern before 13 episodes of distress',
  caregivers: BUILT_IN_CAREGIVER_NAMES.map((name) => `early-${name}` as const),
  output: (results) => {
    let highest = 0;
    for (const name of BUILT_IN_CAREGIVER_NAMES)
      for (const pattern of PATTERNS)
        for (const look of [0, 1, 2]) {
          const infants = results.infants(`early-${name}`);
          const likelihoods = results.likelihoods(`early-${name}`, pattern, look);
          for (const [index, likelihood] of likelihoods.entries()) {
            const count = infants[index]!.looks[look]!.trust.distressEpisodeCount;
            if (count < ENOUGH_EPISODES) highest = Math.max(highest, likelihood);
          }
        }
    return highest;
  },
  unit: 'share',
  band: [0, 0.9],
};

/** What changes and what stays over time, and how soon it can be said. */
export const FACTS_OF_TIME: readonly Fact[] = [...stable, ...crying, doubt];
