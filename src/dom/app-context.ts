import type { AppStoreState } from '../store/app-state';
import type { Strings } from '../strings/create-strings';
import type { StringArgs, StringKey } from '../strings/string-key';
import { whoIn, type Cast } from '../view-models/identity';

/** The part of the store that the page uses. */
export interface AppStore {
  getState(): AppStoreState;
  subscribe(listener: (state: AppStoreState, before: AppStoreState) => void): () => void;
}

/** Words with the infant's name and pronoun already in them. */
export interface Words {
  readonly locale: string;
  readonly t: (key: StringKey, args?: StringArgs) => string;
  readonly line: (line: { readonly key: string; readonly args?: StringArgs }) => string;
}

/** What a screen gets to draw itself. */
export interface PageContext {
  readonly store: AppStore;
  readonly strings: Strings;
}

/** The words of a day, with who it is about in them. */
export function wordsFor(strings: Strings, cast: Cast): Words {
  const who = whoIn(cast);
  return {
    locale: strings.locale,
    t: (key, args) => strings.t(key, { ...who, ...args }),
    line: ({ key, args }) => strings.line({ key, args: { ...who, ...args } }),
  };
}
