import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkFile, readJson, type FileFormat } from '../../src/scenario/file-format';
import { EXPECTATIONS } from '../../src/scenario/file-problem';
import { english } from '../strings/english';

const schema = v.strictObject({ format: v.string('text'), seconds: v.number('seconds') }, 'object');
/** A made-up kind of file in its third version: minutes became seconds, then got their name. */
const format: FileFormat<typeof schema> = {
  name: 'a-file',
  version: 3,
  schema,
  migrations: [
    ({ minutes }) => ({ format: 'a-file@2', time: Number(minutes) * 60 }),
    ({ time }) => ({ format: 'a-file@3', seconds: time }),
  ],
};

describe('a file format', () => {
  it.each([
    ['the first version', { format: 'a-file@1', minutes: 2 }],
    ['the second version', { format: 'a-file@2', time: 120 }],
    ['this version', { format: 'a-file@3', seconds: 120 }],
  ])('lifts %s to the present one', (_which, json) => {
    const value = { format: 'a-file@3', seconds: 120 };
    expect(checkFile(format, json, 'f.json')).toEqual({ ok: true, value });
  });

  it.each([
    ['a-file@4', 'noNewerFormat'],
    ['a-file@0', 'format'],
    ['b-file@3', 'format'],
    [3, 'format'],
  ])('refuses %s as %s', (name, expected) => {
    const checked = checkFile(format, { format: name, seconds: 1 }, 'f.json');
    expect(checked.ok ? null : checked.problem.expected).toBe(expected);
  });

  it('refuses text that is no JSON, with the file and a short piece of the text', () => {
    const read = readJson(`{"a": ${'x'.repeat(500)}`, 'f.json');
    if (read.ok) throw new Error('it was let through');
    expect(read.problem).toMatchObject({ file: 'f.json', expected: 'json' });
    expect(read.problem.value.length).toBeLessThan(80);
  });

  it('has words in the strings table for every expectation', () => {
    for (const expectation of EXPECTATIONS)
      expect(english['error.scenario.refused']).toContain(`${expectation} {`);
  });
});
