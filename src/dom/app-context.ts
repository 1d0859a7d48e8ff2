import type { AppStoreState } from '../store/app-state';
import type { Strings } from '../strings/create-strings';
import type { StringArgs, StringKey } from '../strings/string-key';
import { identityOf } from '../view-models/identity';

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

/** The words of a day: the infant's name and pronoun follow from its seed. */
export function wordsForSeed(strings: Strings, seed: number): Words {
  const { name, pronoun } = identityOf(seed);
  return {
    locale: strings.locale,
    t: (key, args) => strings.t(key, { name, pronoun, ...args }),
    line: ({ key, args }) => strings.line({ key, args: { name, pronoun, ...args } }),
  };
}
