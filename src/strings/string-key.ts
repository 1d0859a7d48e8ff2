import type english from '../../assets/strings/en.json';

/** Every key of the string table; the English table is the one that all others follow. */
export type StringKey = keyof typeof english;

/** Values that a sentence takes in. */
export type StringArgs = Readonly<Record<string, string | number>>;
