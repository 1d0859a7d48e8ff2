import * as v from 'valibot';
import { BUILT_IN_CAREGIVER_NAMES } from './caregiver-names';

/**
 * The one source of the caregiver and mix formats. Messages are the expectation words of
 * `scenario/file-problem.ts`.
 */
export const numberFrom = (low: number, high: number, word: string) =>
  v.pipe(v.number(word), v.minValue(low, word), v.maxValue(high, word));

/** An object with these keys and no others; a list is none. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  const isNoList = v.custom<object>((input) => !Array.isArray(input), 'object');
  return v.pipe(isNoList, v.strictObject(entries, 'object'));
}

const SECONDS_PER_DAY = 86_400;
export const fraction = numberFrom(0, 1, 'fraction');
const delay = record({
  median: v.exactOptional(numberFrom(0, SECONDS_PER_DAY, 'delaySeconds')),
  logSd: v.exactOptional(numberFrom(0, 5, 'logSd')),
});
/** 1 is an ordinary life, 0 one day like the other. */
const variation = numberFrom(0, 2, 'upToTwo');
const name = v.pipe(
  v.string('text'),
  v.minLength(1, 'text'),
  v.maxLength(80, 'text'),
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'text'),
);

/** The keys of `care`, every one of them optional. Meanings: see `ResolvedCare`. */
const care = record({
  answersDistressFraction: v.exactOptional(fraction),
  answersBidsFraction: v.exactOptional(fraction),
  delaySeconds: v.exactOptional(delay),
  gentleFraction: v.exactOptional(fraction),
  frighteningFraction: v.exactOptional(fraction),
  fitFraction: v.exactOptional(fraction),
  repairFraction: v.exactOptional(fraction),
  repairDelaySeconds: v.exactOptional(delay),
  contactFraction: v.exactOptional(fraction),
  heedsDisengagementFraction: v.exactOptional(fraction),
  imposesFraction: v.exactOptional(fraction),
  playTracking: v.exactOptional(fraction),
  loudnessBias: v.exactOptional(fraction),
  dayToDayVariation: v.exactOptional(variation),
});

const change = record({ atFraction: fraction, care });

export const caregiverSchema = record({
  id: name,
  care,
  /** Standard deviation between caregivers of this kind, in the unit of each key. */
  spread: v.exactOptional(care),
  changes: v.exactOptional(v.pipe(v.array(change, 'list'), v.maxLength(100, 'list'))),
});

const builtInName = v.picklist(BUILT_IN_CAREGIVER_NAMES, 'caregiver');

const part = record({
  weight: v.pipe(v.number('weight'), v.finite('weight'), v.gtValue(0, 'weight')),
  caregiver: v.lazy((input) => (typeof input === 'object' ? caregiverSchema : builtInName)),
});

export const mixSchema = record({
  id: name,
  parts: v.pipe(v.array(part, 'list'), v.minLength(1, 'list'), v.maxLength(100, 'list')),
});

export type Care = v.InferOutput<typeof care>;
/** A kind of caregiver as its file describes it. */
export type Caregiver = v.InferOutput<typeof caregiverSchema>;
/** A mixed population of caregivers. */
export type Mix = v.InferOutput<typeof mixSchema>;
