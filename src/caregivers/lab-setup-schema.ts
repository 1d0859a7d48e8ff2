import * as v from 'valibot';
import { BUILT_IN_CAREGIVER_NAMES, BUILT_IN_MIX_NAMES } from './caregiver-names';
import { caregiverSchema, fraction, numberFrom, record } from './caregiver-schema';
import { circumstancesField } from '../session/circumstance-field';
import { SWEEP_KEYS } from './sweep-keys';

/**
 * The one source of the lab's set-ups: types, checks and the published JSON Schema come from here.
 * Messages are the expectation words of `scenario/file-problem.ts`.
 */
const whole = (low: number, high: number) =>
  v.pipe(numberFrom(low, high, 'wholeNumber'), v.integer('wholeNumber'));

/** Most infants of one caregiver in the lab. */
export const MOST_INFANTS = 100_000;
/** Most caregivers side by side. */
export const MOST_CAREGIVERS = 4;
/** Half-widths of the 95% interval that a sweep may be asked for, as fractions of all infants. */
export const SWEEP_ERRORS = [0.01, 0.02, 0.03, 0.05] as const;

export const LIST_NAMES = [...BUILT_IN_CAREGIVER_NAMES, ...BUILT_IN_MIX_NAMES] as const;
const listName = v.picklist(LIST_NAMES, 'caregiver');

const temperament = record({
  reactivity: v.exactOptional(fraction),
  soothability: v.exactOptional(fraction),
  readability: v.exactOptional(fraction),
});

const sweep = record({
  keys: v.pipe(
    v.array(v.picklist(SWEEP_KEYS, 'listedWord'), 'list'),
    v.minLength(1, 'list'),
    v.maxLength(2, 'list'),
  ),
  errorFraction: v.picklist(SWEEP_ERRORS, 'listedWord'),
});

export const labSetupSchema = record({
  format: v.literal('small-signals-lab@1', 'format'),
  /** Unsigned 32-bit. */
  seed: whole(0, 2 ** 32 - 1),
  /** How many infants each caregiver has. */
  infants: whole(1, MOST_INFANTS),
  /** Built-in caregivers or mixes by name, or caregivers as in a caregiver file. */
  caregivers: v.pipe(
    v.array(
      v.lazy((input) => (typeof input === 'object' ? caregiverSchema : listName)),
      'list',
    ),
    v.minLength(1, 'list'),
    v.maxLength(MOST_CAREGIVERS, 'list'),
  ),
  /** Cards of circumstances for each caregiver, in the same order; what is missing has none. */
  circumstances: v.exactOptional(
    v.pipe(v.array(circumstancesField, 'list'), v.maxLength(MOST_CAREGIVERS, 'list')),
  ),
  /** Dimensions that are the same for every infant; the others are drawn. */
  temperament: v.exactOptional(temperament),
  sweep: v.exactOptional(sweep),
});

/** What the lab is asked to run; everything that a link holds. */
export type LabSetup = v.InferOutput<typeof labSetupSchema>;
export type LabCaregiver = LabSetup['caregivers'][number];
export type LabSweep = v.InferOutput<typeof sweep>;
export type LabTemperament = v.InferOutput<typeof temperament>;
