import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { impure, pureLayers } from './layer-table';
import { readSources } from './source-files';

/** Names that bring in the page, time, chance or the network without an import. */
const FORBIDDEN = new Set([
  ...impure,
  'globalThis',
  'self',
  'sessionStorage',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'queueMicrotask',
  'crypto',
  'process',
  'console',
  'eval',
  'Function',
]);

/** Identifiers that stand for a value on their own, not a property or a type. */
function valuesIn(file: string, text: string): { name: string; line: number }[] {
  const root = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isMathRandom =
      ts.isPropertyAccessExpression(node) && node.getText(root) === 'Math.random';
    if (isMathRandom) found.push({ name: 'Math.random', line: 0 });
    if (ts.isIdentifier(node) && FORBIDDEN.has(node.text)) {
      const { parent } = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts.isPropertySignature(parent) ||
        ts.isTypeReferenceNode(parent);
      if (!isName) {
        const { line } = root.getLineAndCharacterOfPosition(node.getStart());
        found.push({ name: node.text, line: line + 1 });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const pureSources = readSources(...pureLayers.map((layer) => `src/${layer}`));

describe('the pure layers', () => {
  it('use no clock, timer, page, storage, network or unseeded chance', () => {
    const wrong = pureSources.flatMap(({ path, text }) =>
      valuesIn(path, text).map(({ name, line }) => `${path}:${line} uses ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('would be caught at it', () => {
    const text =
      'export const f = () => Math.random() + Date.now() + globalThis.performance.now();';
    expect(valuesIn('x.ts', text).map(({ name }) => name)).toEqual([
      'Math.random',
      'Date',
      'globalThis',
    ]);
    expect(valuesIn('x.ts', 'const a = { window: 1 }; a.window;')).toEqual([]);
  });

  it('use no function of Math that engines may round differently where time is decided', () => {
    // Session time is whole milliseconds; sines and the like have no place there.
    const wrong = pureSources
      .filter(({ path }) => path.startsWith('src/session/'))
      .filter(({ text }) => /Math\.(sin|cos|tan|sinh|cosh|tanh|cbrt)\b/.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
