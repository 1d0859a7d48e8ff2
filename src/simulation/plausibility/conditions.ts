import { builtInCaregiver } from '../../caregivers/built-in-caregivers';
import { builtInMix } from '../../caregivers/built-in-mixes';
import type { BuiltInCaregiverName, BuiltInMixName } from '../../caregivers/caregiver-names';
import { BUILT_IN_CAREGIVER_NAMES } from '../../caregivers/caregiver-names';
import type { Care, Caregiver } from '../../caregivers/caregiver-schema';
import type { Temperament } from '../../model/temperament';
import { resolveCaregiver, resolveMix } from '../resolve-caregiver';
import type { Population } from '../simulate-population';
import { DAYS_PER_YEAR } from '../simulate-life';

/** Infants under one kind of care, or a mix of kinds, and when they are looked at. */
export interface Condition {
  readonly parts: Population['parts'];
  /** Times of looking, in years and in order. */
  readonly atYears: readonly number[];
  /** So many times the ordinary number of infants: mixes need more. */
  readonly size: number;
  /** A second caregiver beside the first, drawn from these. */
  readonly second?: Population['parts'];
  readonly temperament?: Partial<Temperament>;
}

const YEAR = [1];
/** Ends of the first, second and third sampled day: before there is much to go by. */
const FIRST_DAYS = [1, 2, 3].map((day) => day / DAYS_PER_YEAR);
/** A year and one day more. */
const A_DAY_LATER = [1, 1 + 1 / DAYS_PER_YEAR];
const MIX_SIZE = 5;

function kind(caregiver: Caregiver): Population['parts'] {
  return [{ weight: 1, caregiver: resolveCaregiver(caregiver) }];
}

/** Good-enough care with something changed. */
function like(care: Care): Condition {
  return { parts: kind({ id: 'good-enough-but', care }), atYears: YEAR, size: 1 };
}

function builtIn(name: BuiltInCaregiverName): Condition {
  return { parts: kind(builtInCaregiver(name)), atYears: YEAR, size: 1 };
}

function mix(name: BuiltInMixName): Condition {
  return { parts: resolveMix(builtInMix(name)), atYears: YEAR, size: MIX_SIZE };
}

/** Nobody comes, or late, abruptly and with the wrong thing; nothing is mended. */
const BAD_DAY: Care = {
  answersDistressFraction: 0.2,
  answersBidsFraction: 0.1,
  delaySeconds: { median: 120 },
  gentleFraction: 0.3,
  fitFraction: 0.3,
  repairFraction: 0,
};

/** Good-enough care with more or less of one thing; `carried` is in arms, answered in seconds. */
const VARIATIONS = {
  'mends-fast': like({ repairDelaySeconds: { median: 8, logSd: 0 } }),
  'mends-slowly': like({ repairDelaySeconds: { median: 150, logSd: 0 } }),
  'frightens-10%': like({ frighteningFraction: 0.1 }),
  'frightens-20%': like({ frighteningFraction: 0.2 }),
  'abrupt-20%-more': like({ gentleFraction: 0.65 }),
  'unfitting-20%-more': like({ fitFraction: 0.4 }),
  'answers-30%': like({ answersDistressFraction: 0.3 }),
  'answers-50%': like({ answersDistressFraction: 0.5 }),
  'answers-90%': like({ answersDistressFraction: 0.9 }),
  'answers-98%': like({ answersDistressFraction: 0.98 }),
  'plays-30%': like({ answersBidsFraction: 0.3 }),
  'plays-90%': like({ answersBidsFraction: 0.9 }),
  'tracks-0': like({ playTracking: 0 }),
  'tracks-.25': like({ playTracking: 0.25 }),
  'tracks-.75': like({ playTracking: 0.75 }),
  'tracks-1': like({ playTracking: 1 }),
  'waits-5-s': like({ delaySeconds: { median: 5, logSd: 0.2 } }),
  'waits-55-s': like({ delaySeconds: { median: 55, logSd: 0 } }),
  'waits-long-at-times': like({ delaySeconds: { median: 25, logSd: 0.9 } }),
  carried: like({
    answersDistressFraction: 0.98,
    delaySeconds: { median: 5, logSd: 0.3 },
    contactFraction: 1,
  }),
} satisfies Record<string, Condition>;

const COMMUNITY = mix('community');

const POPULATIONS = {
  community: { ...COMMUNITY, atYears: [1, 2] },
  'at-risk': mix('at-risk'),
  'two-caregivers': { ...COMMUNITY, second: COMMUNITY.parts, size: MIX_SIZE },
  'steady-beside-absent': {
    ...builtIn('steady-sensitive'),
    second: kind(builtInCaregiver('absent')),
  },
  'after-a-bad-day': {
    parts: kind({
      id: 'a-bad-day',
      care: {},
      changes: [{ atFraction: 1, care: BAD_DAY }],
    }),
    atYears: A_DAY_LATER,
    size: 1,
  },
} satisfies Record<string, Condition>;

type EarlyName = `early-${BuiltInCaregiverName}`;
type TemperedName = `${'calm' | 'reactive'}-${'steady-sensitive' | 'good-enough' | 'no-repair'}`;
export type ConditionName =
  | BuiltInCaregiverName
  | keyof typeof VARIATIONS
  | keyof typeof POPULATIONS
  | EarlyName
  | TemperedName;

/** Two ends of the temperament scale. */
const TEMPERED = { calm: 0.2, reactive: 0.8 } as const;

type DerivedName = BuiltInCaregiverName | EarlyName | TemperedName;

function* derive(): Generator<[DerivedName, Condition]> {
  for (const name of BUILT_IN_CAREGIVER_NAMES) {
    yield [name, builtIn(name)];
    yield [`early-${name}`, { ...builtIn(name), atYears: FIRST_DAYS }];
  }
  for (const name of ['steady-sensitive', 'good-enough', 'no-repair'] as const)
    for (const temper of ['calm', 'reactive'] as const) {
      const reactivity = TEMPERED[temper];
      yield [`${temper}-${name}`, { ...builtIn(name), temperament: { reactivity } }];
    }
}
const DERIVED = Object.fromEntries(derive()) as Readonly<Record<DerivedName, Condition>>;

/** Everything that the facts compare. */
export const CONDITIONS: Readonly<Record<ConditionName, Condition>> = {
  ...DERIVED,
  ...VARIATIONS,
  ...POPULATIONS,
};
