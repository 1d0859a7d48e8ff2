import { describe, expect, it } from 'vitest';
import { createStrings } from '../../src/strings/create-strings';
import type { StringKey } from '../../src/strings/string-key';

const table = {
  plain: 'Hello.',
  hello: 'Hello, {name}.',
  count: '{count, plural, one {# leaf} other {# leaves}}',
  who: 'Look at {pronoun, select, she {her} he {him} other {them}}.',
  lessThan: 'a < b and <c>',
  broken: 'Hello, {name',
};
const strings = createStrings(table, 'en');
const t = (key: string, args?: Record<string, string | number>) =>
  strings.t(key as StringKey, args);

describe('words by key', () => {
  it('fills in values, plurals and pronouns', () => {
    expect(t('plain')).toBe('Hello.');
    expect(t('hello', { name: 'Noa' })).toBe('Hello, Noa.');
    expect(t('count', { count: 1 })).toBe('1 leaf');
    expect(t('count', { count: 3 })).toBe('3 leaves');
    expect(t('who', { pronoun: 'they' })).toBe('Look at them.');
  });

  it('says a line of a view model as it says a key', () => {
    expect(strings.line({ key: 'hello', args: { name: 'Kai' } })).toBe(t('hello', { name: 'Kai' }));
    expect(strings.line({ key: 'plain' })).toBe('Hello.');
  });

  it('takes angle brackets as they are, never as markup', () => {
    expect(t('lessThan')).toBe('a < b and <c>');
  });

  it('names the key and the language when there is no text', () => {
    expect(() => t('missing.key')).toThrow(/"missing\.key".*en/);
  });

  it('takes in the words of a screen that arrives later, and leaves those it has', () => {
    const grown = createStrings({ plain: 'Hello.' }, 'en');
    const later = { key: 'later', args: { name: 'Noa' } };
    expect(() => grown.line(later)).toThrow(/"later"/);
    grown.add({ later: 'Welcome, {name}.', plain: 'Something else.' });
    expect(grown.line(later)).toBe('Welcome, Noa.');
    expect(grown.line({ key: 'plain' })).toBe('Hello.');
  });

  it('does not take inherited properties for texts', () => {
    expect(() => t('toString')).toThrow(/toString/);
  });

  it('throws on a missing value and on a message that cannot be read', () => {
    expect(() => t('hello')).toThrow();
    expect(() => t('broken', { name: 'x' })).toThrow();
  });

  it('gives the calm fallback instead, when one is set', () => {
    const calm = createStrings(table, 'en', { fallback: '…' });
    expect(calm.line({ key: 'missing.key' })).toBe('…');
    expect(calm.line({ key: 'hello' })).toBe('…');
    expect(calm.line({ key: 'plain' })).toBe('Hello.');
  });

  it('uses the plural rules of its language', () => {
    const polish = createStrings(
      { leaves: '{count, plural, one {# liść} few {# liście} many {# liści} other {# liścia}}' },
      'pl',
    );
    expect(polish.line({ key: 'leaves', args: { count: 3 } })).toBe('3 liście');
    expect(polish.line({ key: 'leaves', args: { count: 5 } })).toBe('5 liści');
  });
});
