import type { StringKey } from '../../../src/strings/string-key';
import { whoIn } from '../../../src/view-models/identity';
import { englishStrings as strings } from '../../strings/english';

type Args = Readonly<Record<string, string | number>>;

/** The words of the page by key, as its user reads them, for the infant of a seed. */
export interface PageWords {
  (key: StringKey, args?: Args): string;
  /** The text of a key that data names. */
  line(line: { readonly key: string; readonly args?: Args }): string;
}

export function wordsOf(seed: number): PageWords {
  const who = whoIn({ seed });
  const line: PageWords['line'] = ({ key, args }) =>
    strings.line({ key, args: { ...who, ...args } });
  return Object.assign((key: StringKey, args?: Args) => line({ key, ...(args && { args }) }), {
    line,
  });
}
