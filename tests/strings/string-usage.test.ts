import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from './english';

const keys = Object.keys(english);
const areas = new Set(keys.map((key) => key.split('.')[0]));

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Examples in comments are no use of a key. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const sources = [
  ...filesIn('src', '.ts'),
  ...filesIn('scenes', '.ts'),
  ...filesIn('scenarios', '.json'),
].map((file) => ({ file, text: withoutComments(readFileSync(file, 'utf8')) }));

const isOfAnArea = (text: string) => areas.has(text.split('.')[0] ?? '');

/** Keys written out in full, with the file that names them; data has its own quotes. */
const WRITTEN = {
  code: /['`]([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+)['`]/g,
  data: /"([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+)"/g,
};
const literals = sources.flatMap(({ file, text }) =>
  [...text.matchAll(file.endsWith('.json') ? WRITTEN.data : WRITTEN.code)]
    .map((match) => ({ file, key: match[1] ?? '' }))
    .filter(({ key }) => isOfAnArea(key)),
);

/** Keys put together from a kind or a level, as patterns: a part that varies has no dot. */
const patterns = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/`([a-z][A-Za-z]*\.(?:[A-Za-z0-9.]|\$\{[^}`]*\})*)`/g)]
    .map((match) => match[1] ?? '')
    .filter((template) => template.includes('${') && isOfAnArea(template))
    .map((template) => ({
      file,
      template,
      pattern: new RegExp(
        `^${template.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[A-Za-z0-9]+(\\.[A-Za-z0-9]+)?')}$`,
      ),
    })),
);

describe('the string table and the code', () => {
  it('has a text for every key that the code or a scenario names', () => {
    const missing = literals.filter(({ key }) => !Object.hasOwn(english, key));
    expect(missing).toEqual([]);
  });

  it('has at least one text for every key that is put together', () => {
    const empty = patterns.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(empty.map(({ file, template }) => `${file}: ${template}`)).toEqual([]);
  });

  it('holds no text that nobody can ever say', () => {
    const named = new Set(literals.map(({ key }) => key));
    const unused = keys.filter(
      (key) => !named.has(key) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('calls nobody names: the words that blame or label stay out', () => {
    const avoided =
      /\b(spoiled|manipulat|naughty|bad (parent|mother|father)|insecure child|damaged|failed)\b/i;
    const blaming = Object.entries(english).filter(([, text]) => avoided.test(text));
    expect(blaming).toEqual([]);
  });
});
