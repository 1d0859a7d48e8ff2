import { builtInCaregiver } from '../../../caregivers/built-in-caregivers';
import { builtInMix } from '../../../caregivers/built-in-mixes';
import type { BuiltInCaregiverName, BuiltInMixName } from '../../../caregivers/caregiver-names';
import type { Care } from '../../../caregivers/caregiver-schema';
import { readTrust } from '../../../model/read-trust';
import type { Pattern, TrustReading } from '../../../model/trust-reading';
import type { Condition } from '../conditions';
import { liveCondition, type LivedInfant, type RunOptions } from '../live-condition';
import { resolveCaregiver, resolveMix } from '../../resolve-caregiver';
import type { Population } from '../../simulate-population';
import { meanOf } from '../../statistics';

/** Mixed populations need more infants than one kind of care. */
export const MIX_SIZE = 3;

/** Who cares: a built-in kind. */
export function kindOf(name: BuiltInCaregiverName): Population['parts'] {
  return [{ weight: 1, caregiver: resolveCaregiver(builtInCaregiver(name)) }];
}

/** Who cares: good-enough care with something changed. */
export function goodEnoughBut(care: Care): Population['parts'] {
  return [{ weight: 1, caregiver: resolveCaregiver({ id: 'good-enough-but', care }) }];
}

/** Who cares: a built-in mixture of kinds. */
export function mixOf(name: BuiltInMixName): Population['parts'] {
  return resolveMix(builtInMix(name));
}

/** Infants of one population, with their readings at each look. */
export interface Group {
  readonly infants: readonly LivedInfant[];
  /** By look, then by infant. */
  readonly readings: readonly (readonly TrustReading[])[];
}

/** Lives and reads a population; the same infants for every population of a run. */
export function liveGroup(
  parts: Population['parts'],
  options: RunOptions,
  more: Partial<Pick<Condition, 'atYears' | 'size' | 'temperament'>> = {},
): Group {
  const atYears = more.atYears ?? [1];
  const infants = liveCondition({ size: 1, ...more, parts, atYears }, options);
  const readings = atYears.map((_, look) =>
    infants.map((one) => readTrust(one.looks[look]!, options.parameters)),
  );
  return { infants, readings };
}

/** Likelihood of a pattern for every infant at a look. */
export function likelihoodsOf(
  readings: readonly TrustReading[] | undefined,
  pattern: Pattern,
): number[] {
  return (readings ?? []).map((reading) => reading.patternLikelihoods[pattern]);
}

/** Expected share of infants that are classified so at a look. */
export function shareOf(readings: readonly TrustReading[] | undefined, pattern: Pattern): number {
  return meanOf(likelihoodsOf(readings, pattern));
}
