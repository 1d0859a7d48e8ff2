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
  /** Takes in the words of a screen that has just arrived; a key known already keeps its text. */
  readonly add: (table: StringTable) => void;
}

/** Key to message; nested tables are not used. */
export type StringTable = Readonly<Record<string, string>>;

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
 * @param firstTable the words to begin with; `add` takes in more
 * @throws Error for an unknown key or a message that cannot be formatted, unless `fallback` is set
 */
export function createStrings(
  firstTable: StringTable,
  locale: string,
  options: StringsOptions = {},
): Strings {
  const messages = new Map(Object.entries(firstTable));
  const compiled = new Map<string, IntlMessageFormat>();

  const compile = (key: string): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No text for "${key}" in the ${locale} tables.`);
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

  const add = (table: StringTable): void => {
    for (const [key, message] of Object.entries(table)) {
      if (!messages.has(key)) messages.set(key, message);
    }
  };

  return { locale, t: text, line: ({ key, args }) => text(key, args), add };
}
