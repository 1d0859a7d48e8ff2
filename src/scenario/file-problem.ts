/** What a value in a file should have been; one word for each kind of expectation. */
export const EXPECTATIONS = [
  'json',
  'format',
  'noNewerFormat',
  'object',
  'list',
  'text',
  'yesOrNo',
  'number',
  'wholeNumber',
  'fraction',
  'seconds',
  'ageWeeks',
  'clock',
  'id',
  'stringKey',
  'listedWord',
  'smallCount',
  'risingRange',
  'laterClock',
  'uniqueId',
  'knownMoment',
  'oneShuffle',
  'key',
  'noSuchKey',
  'healthyState',
  'shallow',
  'delaySeconds',
  'logSd',
  'upToTwo',
  'weight',
  'laterFraction',
  'caregiver',
  'notBeforeActs',
  'possibleAct',
  'sameDay',
  'sameModel',
  'unchanged',
  'knownScenario',
  'steadyMoment',
  'steadyNeed',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** Why a file was refused: one problem, the first that was met. */
export interface FileProblem {
  readonly file: string;
  /** Path inside the file, keys joined by dots; empty for the whole file. */
  readonly path: string;
  /** The value as short JSON text. */
  readonly value: string;
  readonly expected: Expectation;
}

/** Either a value or the reason why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FileProblem };

const WORDS: Readonly<Record<Expectation, string>> = {
  json: 'JSON text',
  format: 'the format of this kind of file',
  noNewerFormat: 'a format this version knows; the file comes from a newer one',
  object: 'an object',
  list: 'a list with at least one entry and not too many',
  text: 'a short text',
  yesOrNo: 'true or false',
  number: 'a finite number',
  wholeNumber: 'a whole number in range',
  fraction: 'a number from 0 to 1',
  seconds: 'seconds from 0 to 3600',
  ageWeeks: 'an age from 0 to 60 weeks',
  clock: 'a time of day such as "07:30"',
  id: 'an id of small letters, digits and dashes',
  stringKey: 'a key of the strings table such as "context.justFed"',
  listedWord: 'one of the words listed for this key',
  smallCount: 'a whole number from 0 to 20',
  risingRange: 'a pair of numbers, the smaller first',
  laterClock: 'a later time of day than the one before',
  uniqueId: 'an id that no other entry has',
  knownMoment: 'the id of a moment of this file',
  oneShuffle: 'a moment that is in no other group',
  key: 'this key to be there',
  noSuchKey: 'no such key',
  healthyState: 'a state that fits together',
  shallow: 'values nested at most 20 deep',
  delaySeconds: 'seconds from 0 to 86400',
  logSd: 'a number from 0 to 5',
  upToTwo: 'a number from 0 to 2',
  weight: 'a finite number above 0',
  laterFraction: 'a later fraction of the year than the change before',
  caregiver: 'the name of a built-in caregiver, or a caregiver as in a caregiver file',
  notBeforeActs: 'a time not before the last act',
  possibleAct: 'an act that could be done at that time of that day',
  sameDay: 'what the day comes to when it is lived again',
  sameModel: 'the model of this version of the game',
  unchanged: 'the fingerprint of a file that nobody has changed',
  knownScenario: 'the id of a scenario of this game',
  steadyMoment: 'the id of a moment of this file that every day has',
  steadyNeed: 'a need that a moment of every day can have',
};

const LONGEST_VALUE = 60;

/** A value as short text on one line. */
export function shortValue(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const text = (json ?? String(value)).replace(/\s+/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text;
}

/** One line for a terminal: file, path, value and what was expected. */
export function describeProblem(problem: FileProblem): string {
  const where = problem.path === '' ? problem.file : `${problem.file}: ${problem.path}`;
  const what = problem.expected === 'key' ? 'is missing' : `is ${problem.value}`;
  return onOneLine(`${where} ${what}; expected ${WORDS[problem.expected]}`);
}

/** Text on one line: names of files may hold anything, line breaks and control characters too. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
