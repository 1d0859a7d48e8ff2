import { describe, expect, it } from 'vitest';
import { oneOf, readOptions, UsageError, wholeNumber } from '../../src/cli/options';

const spec = { seed: {}, infant: { isRepeatable: true } };
const read = (...args: string[]) => readOptions(args, spec);

describe('options', () => {
  it('are read with a blank or an equals sign, which values may hold too', () => {
    expect(read('--seed', '3', '--infant=a=1', '--infant', 'b=2')).toEqual({
      seed: ['3'],
      infant: ['a=1', 'b=2'],
    });
    expect(read()).toEqual({ seed: [], infant: [] });
  });

  it.each([
    [['--sed', '3'], '"--sed" is no option; expected one of --seed, --infant'],
    [['3'], '"3" is no option; expected one of --seed, --infant'],
    [['--seed'], '--seed has no value; expected one'],
    [['--seed', '1', '--seed', '2'], '--seed is "2"; expected this option once'],
    [['--__proto__', '1'], '"--__proto__" is no option; expected one of --seed, --infant'],
    [['two\nlines'], '"two\\nlines" is no option; expected one of --seed, --infant'],
  ])('refuse %j in one line', (args, line) => {
    expect(() => read(...args)).toThrow(new UsageError(line));
  });
});

describe('whole numbers', () => {
  const range = { from: 1, to: 64, standard: 7 };
  it('are taken within their range, or stand in', () => {
    expect(wholeNumber('workers', '64', range)).toBe(64);
    expect(wholeNumber('workers', undefined, range)).toBe(7);
  });

  it.each(['0', '65', '-1', '1.5', '1e1', '', ' 3', 'NaN', '0x10', '9'.repeat(40)])(
    'are never guessed from %j',
    (text) => {
      expect(() => wholeNumber('workers', text, range)).toThrow(
        'expected a whole number from 1 to 64',
      );
    },
  );
});

describe('words', () => {
  it('are one of the list, or the first of it', () => {
    expect(oneOf('format', 'json', ['table', 'json'])).toBe('json');
    expect(oneOf('format', undefined, ['table', 'json'])).toBe('table');
    expect(() => oneOf('format', 'xml', ['table', 'json'])).toThrow(
      '--format is "xml"; expected table, json',
    );
  });
});
