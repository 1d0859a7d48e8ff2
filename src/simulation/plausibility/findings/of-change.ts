import { builtInCaregiver } from '../../../caregivers/built-in-caregivers';
import type { BuiltInCaregiverName } from '../../../caregivers/caregiver-names';
import { PATTERNS } from '../../../model/trust-reading';
import type { RunOptions } from '../live-condition';
import { resolveCaregiver } from '../../resolve-caregiver';
import { planInfant } from '../../simulate-population';
import { meanOf, retentionOf, stabilityOf } from '../../statistics';
import { differenceOfShares } from './effect-size';
import { effect, percent, type Finding } from './finding';
import { kindOf, likelihoodsOf, liveGroup, MIX_SIZE, mixOf, shareOf, type Group } from './groups';
import { liveTakenOver } from './help';

/** Chance-corrected agreement of two classifications into the four patterns. */
function kappaOf({ readings }: Group, later: number): number {
  let [same, byChance] = [0, 0];
  for (const pattern of PATTERNS) {
    const [first, second] = [0, later].map((look) => likelihoodsOf(readings[look], pattern));
    same += meanOf(first!.map((one, index) => one * second![index]!));
    byChance += meanOf(first!) * meanOf(second!);
  }
  return (same - byChance) / (1 - byChance);
}

function stabilityFindings(options: RunOptions): Finding[] {
  const atYears = [1, 1.25, 2, 3];
  const community = liveGroup(mixOf('community'), options, { atYears, size: MIX_SIZE });
  const secureAt = (look: number) => likelihoodsOf(community.readings[look], 'secure');
  const insecureAt = (look: number) => secureAt(look).map((secure) => 1 - secure);
  const { correlation, agreement } = stabilityOf(secureAt(0), secureAt(2));
  const gaps = [1, 2, 3].map((look) =>
    effect(stabilityOf(secureAt(0), secureAt(look)).correlation),
  );
  return [
    {
      says: 'One year to two: r of secure or not / kappa of four / same two-way class',
      published: '.28 / .23 / 64%; well replicated, some publication bias',
      model: `${effect(correlation)} / ${effect(kappaOf(community, 2))} / ${percent(agreement)}`,
      source: 'Opie 2021',
    },
    {
      says: 'Of secure and of insecure infants, the same a year later',
      published: '65% and 63%, worked out',
      model: `${percent(retentionOf(secureAt(0), secureAt(2)))} and ${percent(retentionOf(insecureAt(0), insecureAt(2)))}`,
      source: 'Opie 2021',
    },
    {
      says: 'r of secure or not after a quarter / one year / two years',
      published: 'falls with the time between; from memory',
      model: gaps.join(' / '),
      source: 'Opie 2021',
    },
  ];
}

/** Secure at a year and at two when care changes at a year from one kind to another. */
function changeText(
  from: BuiltInCaregiverName,
  to: BuiltInCaregiverName,
  options: RunOptions,
): string {
  const kind = resolveCaregiver(builtInCaregiver(from));
  const { care } = resolveCaregiver(builtInCaregiver(to));
  const parts = [{ weight: 1, caregiver: { ...kind, changes: [{ atFraction: 1, care }] } }];
  const { readings } = liveGroup(parts, options, { atYears: [1, 1.25, 1.5, 2] });
  return readings.map((look) => percent(shareOf(look, 'secure'))).join(' / ');
}

const CHANGES = [
  ['no-repair', 'steady-sensitive', 'more secure'],
  ['steady-sensitive', 'no-repair', 'fewer secure'],
] as const;

const A_YEAR_AND_A_HALF = 1.5;
/** Ages in the foster care trial, in years: at placement and when it was looked. */
const [TRIAL_PLACED, TRIAL_LOOKED] = [22 / 12, 42 / 12];

/** What a new caregiver finds, by the age at which it takes over from nobody. */
function takeoverFindings(options: RunOptions): Finding[] {
  const population = { seed: options.seed, parts: kindOf('absent') };
  const { care } = resolveCaregiver(builtInCaregiver('good-enough'));
  const placed = (atYears: number, forYears = 1) =>
    meanOf(
      Array.from({ length: options.infants }, (_, infant) =>
        liveTakenOver(planInfant(population, infant), care, { atYears, forYears }, options),
      ),
    );
  const peersAt = (years: number) =>
    shareOf(liveGroup(kindOf('good-enough'), options, { atYears: [years] }).readings[0], 'secure');
  const ages = [0.25, 0.5, 0.75, 1, A_YEAR_AND_A_HALF];
  const late = [placed(A_YEAR_AND_A_HALF), peersAt(A_YEAR_AND_A_HALF + 1)] as const;
  const left = liveGroup(kindOf('absent'), options, { atYears: [TRIAL_LOOKED] }).readings[0];
  const trial = [
    shareOf(left, 'secure'),
    placed(TRIAL_PLACED, TRIAL_LOOKED - TRIAL_PLACED),
    peersAt(TRIAL_LOOKED),
  ];
  return [
    {
      says: 'Nobody for 3 / 6 / 9 / 12 / 18 months, then a year with a new, good enough caregiver: secure',
      published: 'before 12 months as secure as others, later fewer',
      model: ages.map((age) => percent(placed(age))).join(' / '),
      source: 'van den Dries 2009',
    },
    {
      says: 'A new caregiver at 18 months against peers of the same age, security d',
      published: '-.80 after 12 months',
      model: effect(differenceOfShares(...late)),
      source: 'van den Dries 2009',
    },
    {
      says: 'At 42 months, nobody all along / placed at 22 months / peers: secure',
      published: '18% / 49% / 65%; one trial, from memory',
      model: trial.map(percent).join(' / '),
      source: 'Smyke 2010',
    },
  ];
}

/** Nine months of nobody, then the same caregiver comes as a good enough one does. */
function returnFinding(options: RunOptions): Finding {
  const kind = resolveCaregiver(builtInCaregiver('absent'));
  const { care } = resolveCaregiver(builtInCaregiver('good-enough'));
  const parts = [{ weight: 1, caregiver: { ...kind, changes: [{ atFraction: 0.75, care }] } }];
  const { readings } = liveGroup(parts, options, { atYears: [0.75, 1, 1.25, 1.75, 2.75] });
  return {
    says: 'Nobody for 9 months, then the same caregiver is good enough: secure at once / 3 / 6 / 12 / 24 months later',
    published: 'change follows care, with a lag; no figure',
    model: readings.map((look) => percent(shareOf(look, 'secure'))).join(' / '),
    source: 'Beijersbergen 2012',
  };
}

/** What stays and what changes over time. */
export function findingsOfChange(options: RunOptions): Finding[] {
  return [
    ...stabilityFindings(options),
    ...CHANGES.map(([from, to, direction]) => ({
      says: `${from} to ${to} at a year: secure then / 3 / 6 / 12 months later`,
      published: `${direction} where care changes; no figure`,
      model: changeText(from, to, options),
      source: 'Beijersbergen 2012, NICHD 2006',
    })),
    returnFinding(options),
    ...takeoverFindings(options),
  ];
}
