import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/model/random';
import { createLog } from '../../src/session/play-log';
import { saveSession } from '../../src/session/save-session';
import { readLink } from '../../src/store/link-options';
import { codeOf, openCode, openText } from '../../src/store/look/open-play';
import { runText } from '../../src/store/look/stored-run';
import { firstWeeks, KIND, playDay } from '../session/play-styles';

const session = playDay(firstWeeks(), 7, KIND);
const play = { session, year: null };
const random = createRandom(20_26);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random.next() * items.length)]!;

/** Values that nobody meant to be there. */
const HOSTILE = [
  '<img src=x onerror="globalThis.hacked = 1">',
  '${globalThis.hacked = 1}',
  '{name, select, other {x',
  'javascript:globalThis.hacked=1',
  '../../etc/passwd',
  '\u0000\ud800',
  'x'.repeat(100_000),
  1e308,
  -1,
  2 ** 53,
  0.5,
  null,
  true,
  [],
  {},
  [[[[[[]]]]]],
] as const;
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'format', 'x'] as const;

/** One place of some JSON data set to something else, or given another key. */
function mutateData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.next() < 0.15) return pick(HOSTILE);
  const isList = Array.isArray(value);
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0 || random.next() < 0.2) {
    if (isList) return [...(value as unknown[]), pick(HOSTILE)];
    // As a file has it: an own property, whatever its name.
    return JSON.parse(
      `${JSON.stringify(value).slice(0, -1)}${entries.length > 0 ? ',' : ''}${JSON.stringify(pick(KEYS))}:${JSON.stringify(pick(HOSTILE))}}`,
    ) as unknown;
  }
  const [key] = pick(entries);
  const changed = entries.flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner] as const];
    return random.next() < 0.2 ? [] : [[name, mutateData(inner)] as const];
  });
  return isList ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

/** Some letters flipped, cut off, doubled or put in. */
function mutateText(text: string): string {
  const at = Math.floor(random.next() * text.length);
  switch (Math.floor(random.next() * 4)) {
    case 0:
      return (
        text.slice(0, at) +
        String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random.next() * 7))) +
        text.slice(at + 1)
      );
    case 1:
      return text.slice(0, at);
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - 5));
    default:
      return text.slice(0, at) + JSON.stringify(pick(HOSTILE)) + text.slice(at);
  }
}

const files = [
  createLog(session),
  saveSession(session),
  JSON.parse(runText(play, [], 5)) as unknown,
];

describe('a thousand plays that somebody or something has changed', () => {
  it('never crash: each is opened as a day that can be played, or refused with its reason', () => {
    let refused = 0;
    for (let count = 0; count < 500; count += 1) {
      const file = files[count % files.length];
      const text =
        count % 2 === 0 ? JSON.stringify(mutateData(file)) : mutateText(JSON.stringify(file));
      const opened = openText(text ?? '', 'changed.json');
      if (opened.ok) {
        expect(opened.value.play.session.seed).toBeGreaterThanOrEqual(0);
        continue;
      }
      refused += 1;
      expect(opened.problem.file).toBe('changed.json');
      expect(opened.problem.value.length).toBeLessThan(70);
    }
    expect(refused).toBeGreaterThan(400);
  });

  it('as codes: none is taken for another play', () => {
    const code = codeOf(play);
    for (let count = 0; count < 250; count += 1) {
      const opened = openCode(mutateText(code));
      if (opened.ok) expect(opened.play.session).toEqual(session);
      else expect(opened.problem).toMatch(/^(notWhole|newer|notACode)$/);
    }
  });

  it('as links: what is no value is left out and told, and nothing else comes of it', () => {
    const link = `?scenario=first-weeks&seed=5&tempo=0.5&sound=off&log=${codeOf(play)}`;
    for (let count = 0; count < 250; count += 1) {
      const { options, problems } = readLink(mutateText(link));
      for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(40);
      if (options.log !== undefined) {
        const opened = openCode(options.log);
        if (opened.ok) expect(opened.play.session).toEqual(session);
      }
    }
  });

  it('leave nothing behind: no text was run, and no object got a new property', () => {
    expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
