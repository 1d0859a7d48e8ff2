import { caregiverOf, careValue, readCareKey } from '../../caregivers/edit-care';
import type { LabSetup } from '../../caregivers/lab-setup-schema';
import { SWEEP_KEYS, type CareKey } from '../../caregivers/sweep-keys';
import { sliderMost } from '../../simulation/lab/sweep';

/** What a slider's number is: a share of times, seconds, or a spread without a unit. */
export type CareUnit = 'percent' | 'seconds' | 'amount';

/** One slider of the caregiver builder. */
export interface CareRow {
  readonly key: CareKey;
  readonly unit: CareUnit;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  /** Standard deviation between caregivers of this kind, in the slider's unit. */
  readonly spread: number;
}

/** Sliders that belong together, in the order in which a need is met. */
export interface CareGroup {
  readonly id: 'answering' | 'manner' | 'mending' | 'playing' | 'varying';
  readonly rows: readonly CareRow[];
}

const GROUPS: readonly (readonly [CareGroup['id'], readonly CareKey[]])[] = [
  ['answering', ['answersDistressFraction', 'delayMedianSeconds', 'delayLogSd']],
  ['manner', ['gentleFraction', 'fitFraction', 'contactFraction', 'frighteningFraction']],
  ['mending', ['repairFraction', 'repairDelayMedianSeconds', 'repairDelayLogSd']],
  [
    'playing',
    ['answersBidsFraction', 'playTracking', 'imposesFraction', 'heedsDisengagementFraction'],
  ],
  ['varying', ['dayToDayVariation', 'loudnessBias']],
];

export function careUnit(key: CareKey): CareUnit {
  if (key.endsWith('Seconds')) return 'seconds';
  return key.endsWith('LogSd') || key === 'dayToDayVariation' ? 'amount' : 'percent';
}

const STEPS: Readonly<Record<CareUnit, number>> = { percent: 0.01, seconds: 1, amount: 0.05 };

/** The sliders of one caregiver, from birth or from its change on; none for a mix of many kinds. */
export function careGroups(
  setup: LabSetup,
  active: number,
  part: 'birth' | 'change',
): readonly CareGroup[] {
  const entry = setup.caregivers[active];
  const caregiver = entry === undefined ? null : caregiverOf(entry);
  if (!caregiver) return [];
  const change = part === 'change' ? caregiver.changes?.[0] : undefined;
  const care = change ? { ...caregiver.care, ...change.care } : caregiver.care;
  const row = (key: CareKey): CareRow => ({
    key,
    unit: careUnit(key),
    most: sliderMost(key),
    step: STEPS[careUnit(key)],
    value: careValue(care, key),
    spread: readCareKey(caregiver.spread ?? {}, key) ?? 0,
  });
  return GROUPS.map(([id, keys]) => ({ id, rows: keys.map(row) }));
}

/** Every slider that can be swept, as the builder orders them. */
export const SWEEPABLE: readonly CareKey[] = GROUPS.flatMap(([, keys]) => keys).filter((key) =>
  SWEEP_KEYS.includes(key),
);
