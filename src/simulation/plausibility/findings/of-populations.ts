import { BUILT_IN_CAREGIVER_NAMES } from '../../../caregivers/caregiver-names';
import { PATTERNS, type Pattern } from '../../../model/trust-reading';
import type { RunOptions } from '../live-condition';
import { correlationOf, meanOf, pairsOf, pointBiserialOf } from '../../statistics';
import { differenceByClass } from './effect-size';
import { effect, percent, type Finding } from './finding';
import { kindOf, likelihoodsOf, liveGroup, MIX_SIZE, mixOf, shareOf, type Group } from './groups';

const INSECURE = ['avoidant', 'resistant', 'disorganized'] as const;
const THIRDS: readonly (readonly [pattern: Pattern, published: string])[] = [
  ['avoidant', '25% and 6%, worked out from r'],
  ['resistant', '14% and 6%, worked out from r'],
  ['disorganized', '33% and 15%, worked out from r'],
];

/** Share of a pattern among those in the lowest and in the highest part of observed sensitivity. */
function endsOf({ infants, readings }: Group, pattern: Pattern, part: number): string {
  const likelihoods = likelihoodsOf(readings[0], pattern);
  const order = infants
    .map(({ record }, index) => ({ index, seen: record.observedSensitivity }))
    .sort((one, other) => one.seen - other.seen)
    .map(({ index }) => likelihoods[index]!);
  const count = Math.max(1, Math.round(part * order.length));
  return `${percent(meanOf(order.slice(0, count)))} and ${percent(meanOf(order.slice(-count)))}`;
}

function predictionOf(community: Group): Finding[] {
  const seen = community.infants.map(({ record }) => record.observedSensitivity);
  const links = INSECURE.map((pattern) =>
    effect(pointBiserialOf(pairsOf(seen, likelihoodsOf(community.readings[0], pattern))) ?? 0),
  );
  return [
    {
      says: 'Correlation of observed sensitivity with avoidant / resistant / disorganized',
      published: '-.24 / -.12 / -.19; well replicated',
      model: links.join(' / '),
      source: 'Madigan 2024',
    },
    {
      says: 'Secure in the least and in the most sensitive tenth',
      published: '30% and 74%, worked out from r = .25',
      model: endsOf(community, 'secure', 0.1),
      source: 'Madigan 2024',
    },
    ...THIRDS.map(([pattern, published]) => ({
      says: `Lowest and highest third of sensitivity: ${pattern}`,
      published,
      model: endsOf(community, pattern, 1 / 3),
      source: 'Madigan 2024',
    })),
  ];
}

function temperamentOf(community: Group, options: RunOptions): Finding[] {
  const reactivity = community.infants.map(({ record }) => record.reactivity);
  const differences = PATTERNS.map((pattern) =>
    effect(differenceByClass(reactivity, likelihoodsOf(community.readings[0], pattern))),
  );
  const secureUnder = (care: 'steady-sensitive' | 'no-repair', level: number) => {
    const group = liveGroup(kindOf(care), options, { temperament: { reactivity: level } });
    return percent(shareOf(group.readings[0], 'secure'));
  };
  const pair = (care: 'steady-sensitive' | 'no-repair') =>
    `${secureUnder(care, 0.8)} against ${secureUnder(care, 0.2)}`;
  return [
    {
      says: 'Reactivity of secure / avoidant / resistant / disorganized infants against all others, d',
      published: '-.14 / .10 / .30 / .11; well replicated, the second and last not reliable',
      model: differences.join(' / '),
      source: 'Groh 2017',
    },
    {
      says: 'Best care: secure among reactive against calm infants',
      published: 'reactive ones gain more; supported, small, not universal',
      model: pair('steady-sensitive'),
      source: 'Belsky & Pluess 2009, Leerkes & Zhou 2018',
    },
    {
      says: 'Unmended care: secure among reactive against calm infants',
      published: 'reactive ones lose more; supported',
      model: pair('no-repair'),
      source: 'Belsky & Pluess 2009, Leerkes & Zhou 2018',
    },
  ];
}

function trustsOf({ readings }: Group): { caregiver: number[]; own: number[] } {
  const now = readings[0] ?? [];
  return {
    caregiver: now.map((reading) => reading.trustInCaregiver.mean),
    own: now.map((reading) => reading.trustInSelf.mean),
  };
}

const THEORY = 'can part ways, as under intrusion; theory, no figure';
function twoTrustsOf(community: Group, options: RunOptions): Finding[] {
  const all = trustsOf(community);
  return [
    {
      says: 'Trust in the caregiver and trust in self over the community mixture: correlation',
      published: THEORY,
      model: effect(correlationOf(pairsOf(all.caregiver, all.own)) ?? 0),
      source: 'Sroufe 2005',
    },
    ...BUILT_IN_CAREGIVER_NAMES.map((name) => {
      const group = liveGroup(kindOf(name), options);
      const { caregiver, own } = trustsOf(group);
      const comes = meanOf((group.readings[0] ?? []).map((one) => one.expectations.comes.mean));
      const figures = [comes, meanOf(caregiver), meanOf(own)].map(effect).join(' / ');
      return {
        says: `Expects that somebody comes / trust in the caregiver / trust in self: ${name}`,
        published: THEORY,
        model: `${figures}; correlation ${effect(correlationOf(pairsOf(caregiver, own)) ?? 0)}`,
        source: 'Sroufe 2005',
      };
    }),
  ];
}

/** What goes with what between infants of one age. */
export function findingsOfPopulations(options: RunOptions): Finding[] {
  const community = liveGroup(mixOf('community'), options, { size: MIX_SIZE });
  return [
    ...predictionOf(community),
    ...temperamentOf(community, options),
    ...twoTrustsOf(community, options),
  ];
}
