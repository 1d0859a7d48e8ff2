import { PATTERNS } from '../model/trust-reading';
import type { InfantRecord } from './simulate-infant';

/** Ways of writing one infant on one line. */
export type LineFormat = 'ndjson' | 'csv';

const NUMBERS = [
  'infant',
  'reactivity',
  'soothability',
  'readability',
  'observedSensitivity',
  'fullSensitivity',
  'trustInCaregiver',
  'trustInSelf',
  'predictability',
  'fear',
] as const;
const QUARTERS = [1, 2, 3, 4] as const;

/** First line of a CSV file; lists of the record become columns. */
export const CSV_HEADER = [
  ...NUMBERS,
  ...PATTERNS.map((pattern) => `${pattern}Probability`),
  'pattern',
  ...QUARTERS.map((quarter) => `cryingFractionQuarter${String(quarter)}`),
].join(',');

/** One infant as one line, without its end. Numbers keep every digit. */
export function infantLine(record: InfantRecord, format: LineFormat): string {
  if (format === 'ndjson') return JSON.stringify(record);
  return [
    ...NUMBERS.map((key) => record[key]),
    ...PATTERNS.map((pattern) => record.probabilities[pattern]),
    record.pattern,
    ...record.cryingFractionByQuarter,
  ].join(',');
}
