import { describe, expect, it } from 'vitest';
import { layers, packagesAllowed, pureLayers } from './layer-table';
import { readSources, type SourceFile } from './source-files';

const sources = readSources('src', 'scenes');

/** The layer of one of our files; `scenes` and `main` stand outside of the table. */
const layerOf = (file: string): string => {
  if (file.startsWith('scenes/')) return 'scenes';
  const [, folder, rest] = file.split('/');
  return rest === undefined ? folder!.replace(/\.ts$/, '') : folder!;
};
const mayImport = (layer: string): readonly string[] => {
  if (layer === 'scenes') return ['store', 'view-models', 'strings'];
  if (layer === 'main') return [...Object.keys(layers), 'scenes'];
  return layers[layer]!;
};
const isPackageAllowed = (layer: string, name: string): boolean =>
  packagesAllowed[layer]!.some((allowed) => name.startsWith(allowed));
const importsOf = (file: SourceFile) =>
  file.imports.map((line) => ({ ...line, from: file.path, layer: layerOf(file.path) }));
const allImports = sources.flatMap(importsOf);

describe('who may import whom', () => {
  it('finds every layer of the table in the code and no folder beside them', () => {
    const found = new Set(sources.map((file) => layerOf(file.path)));
    const known = new Set([...Object.keys(layers), 'scenes', 'main']);
    expect([...found].filter((layer) => !known.has(layer))).toEqual([]);
  });

  it('keeps each layer to what the table allows', () => {
    const wrong = allImports
      .filter(({ target }) => target?.startsWith('src/') || target?.startsWith('scenes/'))
      .filter(({ layer, target }) => {
        const other = layerOf(target!);
        return other !== layer && !mayImport(layer).includes(other);
      })
      .map(({ from, target }) => `${from} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  it('lets nobody import main', () => {
    expect(allImports.filter(({ target }) => target === 'src/main.ts')).toEqual([]);
  });

  it('keeps each layer to its packages', () => {
    const wrong = allImports
      .filter(({ target, layer }) => target === null && layer !== 'scenes' && layer !== 'main')
      .filter(({ layer, wanted }) => !isPackageAllowed(layer, wanted))
      .map(({ from, wanted }) => `${from} -> ${wanted}`);
    expect(wrong).toEqual([]);
  });

  it('opens Phaser only to the boot and the nursery scene', () => {
    const wrong = allImports
      .filter(({ wanted }) => wanted === 'phaser' || wanted.startsWith('phaser/'))
      .filter(({ from }) => !/^scenes\/(boot|nursery)\//.test(from));
    expect(wrong).toEqual([]);
  });

  it('gives drawing code no package at all', () => {
    const wrong = allImports.filter(
      ({ layer, target, wanted }) => layer === 'scenes' && target === null && wanted !== 'phaser',
    );
    expect(wrong).toEqual([]);
  });

  it('reaches only into src, scenes, assets and scenarios', () => {
    const wrong = allImports
      .filter(({ target }) => target !== null && !/^(src|scenes|assets|scenarios)\//.test(target))
      .map(({ from, target }) => `${from} -> ${target}`);
    expect(wrong).toEqual([]);
  });
});

describe('cycles', () => {
  it('has none among our files, types apart', () => {
    const next = new Map(
      sources.map((file) => [
        file.path,
        file.imports.filter((line) => !line.isTypeOnly).map((line) => line.target),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) {
        if (target !== null && next.has(target)) walk(target, [...trail, file]);
      }
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('pure layers', () => {
  it('are the first six of the table', () => {
    expect(pureLayers).toEqual(Object.keys(layers).slice(0, 6));
  });
});
