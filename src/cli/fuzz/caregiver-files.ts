import type { RandomStream } from '../../model/random';
import type { Expectation } from '../../scenario/file-problem';

/** A caregiver file made up by chance, and what the parser must say about it. */
export interface MadeUpFile {
  readonly text: string;
  /** Where and why it must be refused; null when it must be accepted. */
  readonly refusal: { readonly path: string; readonly expected: Expectation } | null;
}

type Draft = Record<string, unknown>;

const FRACTIONS = [
  'answersDistressFraction',
  'answersBidsFraction',
  'gentleFraction',
  'frighteningFraction',
  'fitFraction',
  'repairFraction',
  'contactFraction',
  'heedsDisengagementFraction',
  'imposesFraction',
  'playTracking',
  'loudnessBias',
] as const;
const DELAYS = ['delaySeconds', 'repairDelaySeconds'] as const;
const EDGES = [0, 1, -0, 5e-324, 1 - 2 ** -53, 0.5];
const DELAY_EDGES = [0, 86_400, 1e-9, 60];
const LOG_SD_EDGES = [0, 5, 1e-12];

function pick<Item>(random: RandomStream, items: readonly Item[]): Item {
  return items[Math.floor(random.next() * items.length)]!;
}

const chance = (random: RandomStream, of: number): boolean => random.next() < of;

function drawFraction(random: RandomStream): number {
  return chance(random, 0.3) ? pick(random, EDGES) : random.next();
}

function drawDelay(random: RandomStream): Draft {
  const delay: Draft = {};
  if (chance(random, 0.8))
    delay['median'] = chance(random, 0.2) ? pick(random, DELAY_EDGES) : 200 * random.next();
  if (chance(random, 0.8))
    delay['logSd'] = chance(random, 0.2) ? pick(random, LOG_SD_EDGES) : 2 * random.next();
  return delay;
}

function drawCare(random: RandomStream): Draft {
  const care: Draft = {};
  for (const key of FRACTIONS) if (chance(random, 0.5)) care[key] = drawFraction(random);
  for (const key of DELAYS) if (chance(random, 0.4)) care[key] = drawDelay(random);
  if (chance(random, 0.3)) care['dayToDayVariation'] = 2 * drawFraction(random);
  return care;
}

function drawChanges(random: RandomStream): Draft[] {
  const count = Math.floor(4 * random.next());
  const times = new Set(Array.from({ length: count }, () => drawFraction(random) + 0));
  return [...times]
    .sort((one, other) => one - other)
    .map((atFraction) => ({ atFraction, care: drawCare(random) }));
}

/** A file that keeps to the format, at its edges too. */
function drawValid(random: RandomStream): Draft {
  const draft: Draft = {
    id: pick(random, ['mine', 'Größer als sonst', 'x'.repeat(80), '💛', 'a "quoted" id']),
    care: drawCare(random),
  };
  if (chance(random, 0.5)) draft['spread'] = drawCare(random);
  if (chance(random, 0.5)) draft['changes'] = drawChanges(random);
  return draft;
}

type Refusal = NonNullable<MadeUpFile['refusal']>;
type Breakage = (draft: Draft, random: RandomStream) => Refusal;

const NO_FRACTIONS = [-1e-9, 1.0000001, 17, -1, 1e300, '0.5', '', null, true, [], {}, [0.5]];
const NO_SECONDS = [-0.001, 86_401, 1e308, '20', null, false, []];
const NO_LOG_SDS = [-1, 5.01, '0', null, []];
const NO_OBJECTS = [null, 3, 'care', true, [], [{}]];
const UNKNOWN_KEYS = ['kindness', 'answersdistressfraction', 'id ', '', 'delay', 'proto'];
const INHERITED_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'];

/** Own property whatever its name: `draft['__proto__'] = x` would not make one. */
function put(draft: Draft, key: string, value: unknown): void {
  Object.defineProperty(draft, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** One of the places of a file that hold care. */
function careOf(draft: Draft, random: RandomStream): { care: Draft; path: string } {
  const place = pick(random, ['care', 'spread', 'changes.0.care']);
  if (place === 'care') return { care: draft['care'] as Draft, path: place };
  const care = drawCare(random);
  if (place === 'spread') draft['spread'] = care;
  else draft['changes'] = [{ atFraction: 0.5, care }];
  return { care, path: place };
}

function wrongDelay(draft: Draft, random: RandomStream): Refusal {
  const { care, path } = careOf(draft, random);
  const key = pick(random, DELAYS);
  const part = pick(random, ['median', 'logSd', '']);
  const here = `${path}.${key}`;
  if (part === '') {
    care[key] = pick(random, [20, '20', null, [], true]);
    return { path: here, expected: 'object' };
  }
  const values = part === 'median' ? NO_SECONDS : NO_LOG_SDS;
  care[key] = { [part]: pick(random, values) };
  return { path: `${here}.${part}`, expected: part === 'median' ? 'delaySeconds' : 'logSd' };
}

function wrongChanges(draft: Draft, random: RandomStream): Refusal {
  const good = { atFraction: 0.5, care: {} };
  const [changes, path, expected] = pick<readonly [unknown, string, Expectation]>(random, [
    [{ ...good }, 'changes', 'list'],
    ['often', 'changes', 'list'],
    [null, 'changes', 'list'],
    [[good, null], 'changes.1', 'object'],
    [[[]], 'changes.0', 'object'],
    [[{ care: {} }], 'changes.0.atFraction', 'key'],
    [[{ atFraction: 0.5 }], 'changes.0.care', 'key'],
    [[{ ...good, atFraction: 1.5 }], 'changes.0.atFraction', 'fraction'],
    [[{ ...good, atFraction: '0.5' }], 'changes.0.atFraction', 'fraction'],
    [[good, good], 'changes.1.atFraction', 'laterFraction'],
    [[good, { ...good, atFraction: 0.25 }], 'changes.1.atFraction', 'laterFraction'],
    [[{ ...good, until: 1 }], 'changes.0.until', 'noSuchKey'],
    [Array.from({ length: 101 }, () => good), 'changes', 'list'],
  ]);
  draft['changes'] = changes;
  return { path, expected };
}

const BREAKAGES: readonly Breakage[] = [
  (draft, random) => {
    const { care, path } = careOf(draft, random);
    const key = pick(random, FRACTIONS);
    care[key] = pick(random, NO_FRACTIONS);
    return { path: `${path}.${key}`, expected: 'fraction' };
  },
  wrongDelay,
  wrongChanges,
  (draft, random) => {
    const { care, path } = careOf(draft, random);
    const key = pick(random, UNKNOWN_KEYS);
    put(care, key, pick(random, [0.5, null, {}]));
    return { path: `${path}.${key}`, expected: 'noSuchKey' };
  },
  (draft, random) => {
    const key = pick(random, UNKNOWN_KEYS);
    put(draft, key, 1);
    return { path: key, expected: 'noSuchKey' };
  },
  (draft, random) => {
    const isOnTop = chance(random, 0.3);
    const { care, path } = isOnTop ? { care: draft, path: '' } : careOf(draft, random);
    const key = pick(random, INHERITED_KEYS);
    put(care, key, pick<unknown>(random, [0.5, null, { fitFraction: 0.5 }]));
    return { path: isOnTop ? key : `${path}.${key}`, expected: 'noSuchKey' };
  },
  (draft, random) => {
    const key = pick(random, ['id', 'care']);
    Reflect.deleteProperty(draft, key);
    return { path: key, expected: 'key' };
  },
  (draft, random) => {
    draft['id'] = pick(random, ['', 'x'.repeat(81), 'two\nlines', 7, null, ['x'], {}]);
    return { path: 'id', expected: 'text' };
  },
  (draft, random) => {
    const key = pick(random, ['care', 'spread']);
    draft[key] = pick(random, NO_OBJECTS);
    return { path: key, expected: 'object' };
  },
];

/** Text that is no object of ours at all. */
function drawNonsense(random: RandomStream, valid: string): MadeUpFile {
  const deep = 30 + Math.floor(5_000 * random.next());
  return pick<MadeUpFile>(random, [
    { text: valid.slice(0, -1), refusal: { path: '', expected: 'json' } },
    { text: valid.replace('{', '{NaN:'), refusal: { path: '', expected: 'json' } },
    {
      text: '{"id": "x", "care": {"fitFraction": NaN}}',
      refusal: { path: '', expected: 'json' },
    },
    {
      text: '{"id": "x", "care": {"fitFraction": 1e999}}',
      refusal: { path: 'care.fitFraction', expected: 'fraction' },
    },
    { text: `${valid}${valid}`, refusal: { path: '', expected: 'json' } },
    { text: '', refusal: { path: '', expected: 'json' } },
    { text: '\u0000\uffff', refusal: { path: '', expected: 'json' } },
    { text: `[${valid}]`, refusal: { path: '', expected: 'object' } },
    {
      text: pick(random, ['null', '3', '"care"', 'true', '[]']),
      refusal: { path: '', expected: 'object' },
    },
    {
      text: `{"id": "x", "care": ${'['.repeat(deep)}${']'.repeat(deep)}}`,
      refusal: { path: `care${'.0'.repeat(20)}`, expected: 'shallow' },
    },
  ]);
}

/** A file out of the blue: half of them valid, many at the edges, the rest broken in one place. */
export function drawCaregiverFile(random: RandomStream): MadeUpFile {
  const draft = drawValid(random);
  const fate = random.next();
  if (fate < 0.5) return { text: JSON.stringify(draft), refusal: null };
  if (fate < 0.6) return drawNonsense(random, JSON.stringify(draft));
  const refusal = pick(random, BREAKAGES)(draft, random);
  return { text: JSON.stringify(draft), refusal };
}
