import type { BuiltInMixName } from '../../../caregivers/caregiver-names';
import type { Temperament } from '../../../model/temperament';
import type { RunOptions } from '../live-condition';
import { planInfant } from '../../simulate-population';
import { meanOf } from '../../statistics';
import { differenceOf, differenceOfShares } from './effect-size';
import { effect, percent, points, type Finding } from './finding';
import { MIX_SIZE, mixOf } from './groups';
import { liveHelped, type Helped } from './help';

const HALF_YEAR = 0.5;
/** How far trials move care on average: found by trying, so that sensitivity moves as in them. */
const USUAL = 0.35;
/** Easily upset infants. */
const IRRITABLE = { reactivity: 0.8 };

/** Every infant of a mixture, with this much help (0 to 1) from an age on. */
function helpAll(
  mix: BuiltInMixName,
  share: number,
  fromYears: number,
  options: RunOptions,
  temperament: Partial<Temperament> = {},
): Helped[] {
  const population = { seed: options.seed, parts: mixOf(mix), temperament };
  return Array.from({ length: MIX_SIZE * options.infants }, (_, infant) =>
    liveHelped(planInfant(population, infant), share, fromYears, options),
  );
}

const secureIn = (infants: readonly Helped[]) => meanOf(infants.map(({ secure }) => secure));
const disorganizedIn = (infants: readonly Helped[]) =>
  meanOf(infants.map(({ disorganized }) => disorganized));
const seenIn = (infants: readonly Helped[]) => infants.map(({ sensitivity }) => sensitivity);

/** `sensitivity d / security d (before to after)`. */
function gainText(helped: readonly Helped[], left: readonly Helped[]): string {
  const seen = differenceOf(seenIn(helped), seenIn(left));
  const [after, before] = [secureIn(helped), secureIn(left)];
  const secure = differenceOfShares(after, before);
  return `${effect(seen)} / ${effect(secure)} (${percent(before)} to ${percent(after)})`;
}

const AMOUNTS: readonly (readonly [share: number, published: string])[] = [
  [USUAL, '.33 / .20 on average; well replicated'],
  [0.5, 'security about .45 where sensitivity moves more than .40'],
  [1, 'no trial moves care so far'],
];

/** Help for caregivers: what moves sensitivity more should move security more. */
export function findingsOfHelp(options: RunOptions): Finding[] {
  const atRisk = helpAll('at-risk', 0, HALF_YEAR, options);
  const irritable = helpAll('at-risk', 0, HALF_YEAR, options, IRRITABLE);
  const helpedIrritable = helpAll('at-risk', USUAL, HALF_YEAR, options, IRRITABLE);
  const [left, helped] = [0, 0.6].map((share) => helpAll('at-risk', share, HALF_YEAR, options));
  const starts = [0.1, HALF_YEAR, 0.75].map((fromYears) =>
    points(secureIn(helpAll('at-risk', USUAL, fromYears, options)) - secureIn(atRisk)),
  );
  return [
    ...AMOUNTS.map(([share, published]) => ({
      says: `Help from the half-year on, care moves ${percent(share)} of the way to the best: sensitivity d / security d`,
      published,
      model: gainText(helpAll('at-risk', share, HALF_YEAR, options), atRisk),
      source: 'Bakermans-Kranenburg 2003',
    })),
    {
      says: 'The same 35% for easily upset infants: sensitivity d / security d',
      published: 'secure 22% to 62%; one trial of 100 infants, percentages from memory',
      model: gainText(helpedIrritable, irritable),
      source: 'van den Boom 1994',
    },
    {
      says: 'Care moves 60% of the way: secure; disorganized, without and with help',
      published: '33% and 52%; 57% and 32%, families in child protection, one trial of 120',
      model: `${percent(secureIn(left!))} and ${percent(secureIn(helped!))}; ${percent(disorganizedIn(left!))} and ${percent(disorganizedIn(helped!))}`,
      source: 'Bernard 2012',
    },
    {
      says: 'Points of secure gained by the 35%, begun after 5 weeks / 26 weeks / 39 weeks',
      published: 'begun after the half-year at least as good; from memory',
      model: starts.join(' / '),
      source: 'Bakermans-Kranenburg 2003',
    },
  ];
}
