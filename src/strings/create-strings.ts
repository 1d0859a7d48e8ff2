import { IntlMessageFormat } from 'intl-messageformat';
import type { StringArgs, StringKey } from './string-key';

/** The words of one language. */
export interface Strings {
  /** BCP 47 tag. */
  readonly locale: string;
  /** The text of a key that the code names; the compiler knows whether it exists. */
  readonly t: (key: StringKey, args?: StringArgs) => string;
  /** The text of a key that data names: a view model's line, a scenario's context. */
  readonly line: (line: { readonly key: string; readonly args?: StringArgs }) => string;
}

export interface StringsOptions {
  /**
   * An unknown key or a missing value throws while we develop and test. For a player it becomes
   * this calm text instead, so that a gap in a translation never stops a day.
   */
  readonly fallback?: string;
}

/**
 * Words by key in ICU message syntax, compiled on first use.
 *
 * @param table key to message; nested tables are not used
 * @throws Error for an unknown key or a message that cannot be formatted, unless `fallback` is set
 */
export function createStrings(
  table: Readonly<Record<string, string>>,
  locale: string,
  options: StringsOptions = {},
): Strings {
  const compiled = new Map<string, IntlMessageFormat>();

  const compile = (key: string): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const message = Object.hasOwn(table, key) ? table[key] : undefined;
    if (message === undefined) throw new Error(`No text for "${key}" in the ${locale} table.`);
    const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(key, made);
    return made;
  };

  const text = (key: string, args?: StringArgs): string => {
    try {
      return String(compile(key).format(args));
    } catch (error) {
      if (options.fallback === undefined) throw error;
      return options.fallback;
    }
  };

  return { locale, t: text, line: ({ key, args }) => text(key, args) };
}
