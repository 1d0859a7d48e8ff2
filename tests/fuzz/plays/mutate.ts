import type { RandomStream } from '../../../src/model/random';

/** Values that nobody meant to be there. */
const HOSTILE: readonly unknown[] = [
  '<img src=x onerror="globalThis.hacked = 1">',
  '${globalThis.hacked = 1}',
  '{name, select, other {x',
  'javascript:globalThis.hacked=1',
  '=HYPERLINK("https://example.org")',
  '../../etc/passwd',
  'first-weeks\u0000',
  '\u202e\ud800',
  'x'.repeat(100_000),
  '',
  ...[1e308, -1e308, 5e-324, -1, -0, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 64, 0.5],
  ...[null, true, [], {}, [[[[[[]]]]]], [null], { format: 'small-signals-log@1' }],
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'format', 'x'];
/** Deeper than any file of ours, but not too deep for the reader of JSON. */
const DEEP = 500;

/** Changes to texts and data as damage, haste or malice make them; all by chance, from a seed. */
export interface Mutator {
  /** One place of some JSON data set to something else, left out, doubled or given another key. */
  data(value: unknown): unknown;
  /** Some letters flipped, cut off, doubled or put in. */
  text(text: string): string;
  /** The same for bytes. */
  bytes(bytes: Uint8Array): Uint8Array;
}

/** An own property whatever its name, as a file has it. */
function withKey(value: object, key: string, inner: unknown): unknown {
  const text = JSON.stringify(value);
  const comma = text === '{}' ? '' : ',';
  return JSON.parse(
    `${text.slice(0, -1)}${comma}${JSON.stringify(key)}:${JSON.stringify(inner ?? null)}}`,
  ) as unknown;
}

const nested = (depth: number): unknown =>
  JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

export function createMutator(random: RandomStream): Mutator {
  const below = (count: number): number => Math.floor(random.next() * count);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const hostile = (): unknown => (random.next() < 0.03 ? nested(DEEP) : pick(HOSTILE));

  function list(items: readonly unknown[]): unknown {
    const at = below(items.length);
    const [before, after] = [items.slice(0, at), items.slice(at + 1)];
    const draw = random.next();
    if (draw < 0.1) return [...before, ...after];
    if (draw < 0.2) return [...before, items[at], items[at], ...after];
    if (draw < 0.3) return [...items].reverse();
    if (draw < 0.4) return [...items, hostile()];
    return [...before, data(items[at]), ...after];
  }
  function data(value: unknown): unknown {
    if (typeof value === 'number' && random.next() < 0.4) return value + pick([1, -1, 0.5, 1000]);
    if (typeof value !== 'object' || value === null || random.next() < 0.08) return hostile();
    if (Array.isArray(value)) return value.length === 0 ? [hostile()] : list(value);
    const entries: [string, unknown][] = Object.entries(value);
    if (entries.length === 0 || random.next() < 0.1) return withKey(value, pick(KEYS), hostile());
    const [key] = pick(entries);
    const isGone = random.next() < 0.1;
    return Object.fromEntries(
      entries.flatMap(([name, inner]) => {
        if (name !== key) return [[name, inner] as const];
        return isGone ? [] : [[name, data(inner)] as const];
      }),
    );
  }
  function text(whole: string): string {
    const at = below(whole.length);
    switch (below(4)) {
      case 0: {
        const flipped = whole.charCodeAt(at) ^ (1 << below(7));
        return whole.slice(0, at) + String.fromCharCode(flipped) + whole.slice(at + 1);
      }
      case 1:
        return whole.slice(0, at);
      case 2:
        return whole.slice(0, at) + whole.slice(Math.max(0, at - 1 - below(40)));
      default:
        return `${whole.slice(0, at)}${JSON.stringify(hostile())}${whole.slice(at)}`;
    }
  }
  function bytes(whole: Uint8Array): Uint8Array {
    const at = below(whole.length);
    switch (below(4)) {
      case 0: {
        const flipped = Uint8Array.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8));
        return flipped;
      }
      case 1:
        return whole.slice(0, at);
      case 2:
        return Uint8Array.from([...whole.slice(0, at), ...whole.slice(Math.max(0, at - 9))]);
      default:
        return Uint8Array.from([...whole.slice(0, at), 255, 255, below(256), ...whole.slice(at)]);
    }
  }
  return { data, text, bytes };
}
