import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGame, type BuiltGame, type ManifestEntry } from './build-game';

const FIRST_CHUNK_BYTES = 40_000;
const WHOLE_PLAY_BYTES = 1_200_000;

let game: BuiltGame;
beforeAll(() => {
  game = buildGame();
}, 120_000);
afterAll(() => game.remove());

const read = (file: string): Buffer => readFileSync(path.join(game.folder, file));
const gzipBytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
const entry = (): ManifestEntry =>
  Object.values(game.manifest).find(({ isEntry }) => isEntry === true)!;

/** The files that arrive with a chunk; `isLate` adds what it loads later on. */
function filesWith(start: ManifestEntry, isLate: boolean): Set<string> {
  const files = new Set<string>();
  const visit = (chunk: ManifestEntry): void => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    if (isLate) for (const file of chunk.assets ?? []) files.add(file);
    const next = [...(chunk.imports ?? []), ...(isLate ? (chunk.dynamicImports ?? []) : [])];
    for (const key of next) visit(game.manifest[key]!);
  };
  visit(start);
  return files;
}
/** Letters of other scripts are fetched only when a text has them. */
const isOtherScript = (file: string): boolean =>
  /\.woff2?$/.test(file) && !/-latin-(?!ext)/.test(file);

describe('what has to arrive', () => {
  it('before the title works is at most 40 kB, compressed', () => {
    expect(gzipBytes([...filesWith(entry(), false), 'index.html'])).toBeLessThanOrEqual(
      FIRST_CHUNK_BYTES,
    );
  });

  it('does not hold Phaser in its first part', () => {
    const firstPart = [...filesWith(entry(), false)].filter((file) => file.endsWith('.js'));
    const texts = firstPart.map((file) => read(file).toString());
    expect(texts.filter((text) => /CanvasRenderer|WebGLRenderer/.test(text))).toEqual([]);
    const late = [...filesWith(entry(), true)].filter((file) => file.endsWith('.js'));
    expect(late.some((file) => read(file).toString().includes('WebGLRenderer'))).toBe(true);
  });

  it('for a whole first play is at most 1.2 MB, compressed', () => {
    const files = [...filesWith(entry(), true)].filter((file) => !isOtherScript(file));
    expect(gzipBytes([...files, 'index.html'])).toBeLessThanOrEqual(WHOLE_PLAY_BYTES);
  });

  it('is all known to the count: no file of the build lies outside of it', () => {
    const all = readdirSync(game.folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.relative(game.folder, path.join(item.parentPath, item.name)))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('.vite/') && file !== 'index.html');
    const known = filesWith(entry(), true);
    // Files that only the page's own markup names, such as its icon.
    const page = read('index.html').toString();
    expect(all.filter((file) => !known.has(file) && !page.includes(file))).toEqual([]);
  });
});

describe('the page', () => {
  it('has a strict content security policy, and nothing of its own that would need a looser one', () => {
    const page = read('index.html').toString();
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name, ...sources] = rule.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(rules.get('default-src')).toEqual(["'self'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('style-src')).toEqual(["'self'"]);
    expect(rules.get('object-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // The policy has to come before anything that it should hold for.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle="|\son\w+="|<style/);
  });

  it('names only files beside itself, so that it works from any folder', () => {
    const page = read('index.html').toString();
    const addresses = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([]);
  });
});
