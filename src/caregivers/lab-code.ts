import type { Result } from '../scenario/file-problem';
import type { LabSetup } from './lab-setup-schema';
import { parseLabSetup } from './parse-lab-setup';

/** One or two letters for every key of a set-up. They are in links: never change or reuse one. */
const LETTERS: Readonly<Record<string, string>> = {
  seed: 's',
  infants: 'n',
  caregivers: 'c',
  circumstances: 'q',
  temperament: 't',
  sweep: 'w',
  keys: 'k',
  errorFraction: 'e',
  id: 'i',
  care: 'v',
  spread: 'p',
  changes: 'h',
  atFraction: 'a',
  median: 'm',
  logSd: 'l',
  reactivity: 'tr',
  soothability: 'ts',
  readability: 'tb',
  answersDistressFraction: 'ad',
  answersBidsFraction: 'ab',
  delaySeconds: 'd',
  gentleFraction: 'g',
  frighteningFraction: 'f',
  fitFraction: 'ft',
  repairFraction: 'r',
  repairDelaySeconds: 'rd',
  contactFraction: 'ct',
  heedsDisengagementFraction: 'hd',
  imposesFraction: 'im',
  playTracking: 'pt',
  loudnessBias: 'lb',
  dayToDayVariation: 'dv',
};
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LETTERS).map(([word, letters]) => [letters, word]),
);
const VERSION = '1.';
const LONGEST_CODE = 60_000;
/** Deeper than any set-up; what is deeper is left as it is and refused by the parser. */
const DEEPEST = 30;

function renamed(value: unknown, names: Readonly<Record<string, string>>, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      Object.hasOwn(names, key) ? names[key] : key,
      renamed(inner, names, depth + 1),
    ]),
  );
}

/** A set-up as short text of letters, digits, dots, dashes and underscores, for a link. */
export function labCodeOf(setup: LabSetup): string {
  // JSON leaves out what is undefined.
  const rest = { ...setup, format: undefined };
  const bytes = new TextEncoder().encode(JSON.stringify(renamed(rest, LETTERS)));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return VERSION + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function jsonOf(code: string): unknown {
  if (!code.startsWith(VERSION) || code.length > LONGEST_CODE) return null;
  try {
    const text = atob(code.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** The set-up behind a code, or what is wrong with it. Never throws, whatever the text. */
export function readLabCode(code: string): Result<LabSetup> {
  const json = jsonOf(code);
  const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (!isRecord)
    return { ok: false, problem: { file: 'lab', path: '', value: '', expected: 'object' } };
  const words = renamed(json, WORDS) as Record<string, unknown>;
  return parseLabSetup({ format: 'small-signals-lab@1', ...words }, 'lab');
}
