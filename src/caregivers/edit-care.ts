import { builtInCaregiver, GOOD_ENOUGH_CARE } from './built-in-caregivers';
import { BUILT_IN_CAREGIVER_NAMES, type BuiltInCaregiverName } from './caregiver-names';
import type { Care, Caregiver } from './caregiver-schema';
import type { LabCaregiver } from './lab-setup-schema';
import type { CareKey } from './sweep-keys';

type DelayKey = 'delaySeconds' | 'repairDelaySeconds';
const DELAYS: Readonly<Partial<Record<CareKey, readonly [DelayKey, 'median' | 'logSd']>>> = {
  delayMedianSeconds: ['delaySeconds', 'median'],
  delayLogSd: ['delaySeconds', 'logSd'],
  repairDelayMedianSeconds: ['repairDelaySeconds', 'median'],
  repairDelayLogSd: ['repairDelaySeconds', 'logSd'],
};

/** The number of a caregiver file behind one slider; undefined when the file leaves it out. */
export function readCareKey(care: Care, key: CareKey): number | undefined {
  const delay = DELAYS[key];
  if (delay) return care[delay[0]]?.[delay[1]];
  return care[key as Exclude<keyof Care, DelayKey>];
}

/** The care with one number changed. */
export function writeCareKey(care: Care, key: CareKey, value: number): Care {
  const delay = DELAYS[key];
  if (!delay) return { ...care, [key]: value };
  return { ...care, [delay[0]]: { ...care[delay[0]], [delay[1]]: value } };
}

/** The number that holds: the caregiver's own, or the one that stands in for it. */
export function careValue(care: Care, key: CareKey): number {
  return readCareKey(care, key) ?? readCareKey(GOOD_ENOUGH_CARE, key) ?? 0;
}

function isBuiltIn(name: string): name is BuiltInCaregiverName {
  return (BUILT_IN_CAREGIVER_NAMES as readonly string[]).includes(name);
}

/** The caregiver behind an entry of a set-up; null for a mix of many kinds. */
export function caregiverOf(entry: LabCaregiver): Caregiver | null {
  if (typeof entry !== 'string') return entry;
  return isBuiltIn(entry) ? builtInCaregiver(entry) : null;
}
