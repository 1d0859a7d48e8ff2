import type first from '../../assets/strings/en.json';
import type { LATE_TABLES, LateTable } from './late-tables';

type KeyOfLate = {
  [Name in LateTable]: keyof Awaited<ReturnType<(typeof LATE_TABLES)[Name]>>['default'];
}[LateTable];

/** Every key of the string tables; the English ones are those that all others follow. */
export type StringKey = keyof typeof first | KeyOfLate;

/** Values that a sentence takes in. */
export type StringArgs = Readonly<Record<string, string | number>>;
