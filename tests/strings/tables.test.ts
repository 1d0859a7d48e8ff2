import { describe, expect, it } from 'vitest';
import { LATE_TABLES } from '../../src/strings/late-tables';
import { readSources, type SourceFile } from '../architecture/source-files';
import { english, englishTables } from './english';

const FIRST = 'en.json';
const byPath = new Map(readSources('src', 'scenes').map((file) => [file.path, file]));

/** A file and everything that arrives together with it. */
function arrivingWith(start: string): SourceFile[] {
  const found = new Map<string, SourceFile>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (!file || found.has(path)) return;
    found.set(path, file);
    for (const { target, isTypeOnly, isLate } of file.imports)
      if (target !== null && !isTypeOnly && !isLate) visit(target);
  };
  visit(start);
  return [...found.values()];
}

/** The keys that some files write out in full. */
const keysNamedIn = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ text }) =>
    [...text.matchAll(/['`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+)['`]/g)]
      .map((match) => match[1] ?? '')
      .filter((key) => Object.hasOwn(english, key)),
  );

describe('the string tables', () => {
  it('hold each key once, and in order', () => {
    const all = [...englishTables.values()].flatMap((table) => Object.keys(table));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
    for (const [file, table] of englishTables) {
      const keys = Object.keys(table);
      expect(keys, file).toEqual([...keys].sort());
    }
  });

  it('all arrive: the first with the title, every other by the list of late ones', async () => {
    const late = await Promise.all(Object.values(LATE_TABLES).map((load) => load()));
    const known = [englishTables.get(FIRST), ...late.map((table) => table.default)];
    const tables = [...englishTables.values()];
    expect(known).toHaveLength(tables.length);
    for (const table of tables) expect(known).toContainEqual(table);
  });

  // A key from a table that has not arrived would be a gap on the screen.
  it.each([
    { part: 'src/main.ts', tables: [FIRST] },
    { part: 'src/dom/dialogs/dialogs-entry.ts', tables: [FIRST, 'en-dialogs.json'] },
    { part: 'src/dom/gallery/gallery-page.ts', tables: [FIRST, 'en-gallery.json'] },
    { part: 'src/dom/play/play-entry.ts', tables: [FIRST, 'en-play.json', 'en-year.json'] },
    {
      part: 'src/dom/debrief/debrief-page.ts',
      tables: [FIRST, 'en-look.json', 'en-play.json', 'en-year.json', 'en-watch.json'],
    },
    {
      part: 'src/dom/watch/watch-entry.ts',
      tables: [FIRST, 'en-watch.json', 'en-play.json', 'en-year.json', 'en-lab.json'],
    },
    { part: 'src/dom/year/year-entry.ts', tables: [FIRST, 'en-play.json', 'en-year.json'] },
    { part: 'src/dom/lab/lab-entry.ts', tables: [FIRST, 'en-lab.json'] },
  ])('hold what $part says', ({ part, tables }) => {
    const files = arrivingWith(part);
    expect(files.length).toBeGreaterThan(2);
    const there = new Set(tables.flatMap((file) => Object.keys(englishTables.get(file) ?? {})));
    expect(keysNamedIn(files).filter((key) => !there.has(key))).toEqual([]);
  });
});
