import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImports } from './source-files';

const NOT_OURS = ['node_modules', 'dist', 'coverage', '.git', '.cache', 'package-lock.json'];

/** Every file of the product, without what tools put beside it. */
const productFiles = readdirSync('.', { withFileTypes: true })
  .filter((entry) => !NOT_OURS.includes(entry.name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map(
          (name) => `${entry.name}/${name.replaceAll('\\', '/')}`,
        )
      : [entry.name],
  );

describe('what the product never mentions', () => {
  it('is a place on the machine where it was written', () => {
    expect(productFiles.length).toBeGreaterThan(50);
    const places = new RegExp(['/work', '/tmp', '/root', '/home'].join('/|') + '/');
    const neighbours = new RegExp(`\\.\\./${'shared'}`);
    const wrong = productFiles
      .filter((file) => /\.(ts|mjs|js|json|md|html|css|svg|sh|yml)$/.test(file))
      .filter((file) => {
        const text = readFileSync(file, 'utf8');
        return places.test(text) || neighbours.test(text);
      });
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  it('of files are kebab-case', () => {
    const wrong = productFiles
      .filter((file) => /^(src|scenes|tests)\/.*\.(ts|mts|mjs|css)$/.test(file))
      .filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.test|\.d)?\.\w+$/.test(file));
    expect(wrong).toEqual([]);
  });
});

describe('the reader of import lines', () => {
  it('sees static, type, dynamic and worker imports, and drops what follows a question mark', () => {
    const text = `
      import a from './a';
      import type { B } from '../model/b';
      export { c } from './c';
      const d = () => import('./d');
      type E = import('./e').E;
      import f from './f.svg?raw';
      new Worker(new URL('./g.ts', import.meta.url), { type: 'module' });
    `;
    expect(readImports('src/dom/x.ts', text)).toEqual([
      { wanted: './a', target: 'src/dom/a', isTypeOnly: false, isLate: false },
      { wanted: '../model/b', target: 'src/model/b', isTypeOnly: true, isLate: false },
      { wanted: './c', target: 'src/dom/c', isTypeOnly: false, isLate: false },
      { wanted: './d', target: 'src/dom/d', isTypeOnly: false, isLate: true },
      { wanted: './e', target: 'src/dom/e', isTypeOnly: true, isLate: false },
      { wanted: './f.svg', target: 'src/dom/f.svg', isTypeOnly: false, isLate: false },
      { wanted: './g.ts', target: 'src/dom/g.ts', isTypeOnly: false, isLate: true },
    ]);
  });

  it('refuses a name that is put together while running', () => {
    expect(() => readImports('src/x.ts', 'import(`./${name}`)')).toThrow(/names no fixed file/);
  });
});
