import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One file of the build as its manifest tells it. */
export interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

export interface BuiltGame {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, ManifestEntry>>;
  remove(): void;
}

/** Builds the game as `npm run build` does, into a temporary folder. */
export function buildGame(): BuiltGame {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-build-'));
  // The test runner's own mode must not leak into what users get.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITE)/.test(name)),
  );
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--manifest',
      '--logLevel',
      'warn',
    ],
    { env: environment, encoding: 'utf8' },
  );
  if (result.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
  }
  const manifest = JSON.parse(
    readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, ManifestEntry>;
  return {
    folder,
    manifest,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
