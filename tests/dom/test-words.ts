import type { Words } from '../../src/dom/app-context';
import { englishStrings as strings } from '../strings/english';

const who = { name: 'Noa', pronoun: 'they', family: 'open' };

/** The English words for an infant called Noa. */
export const words: Words = {
  locale: 'en',
  t: (key, args) => strings.t(key, { ...who, ...args }),
  line: ({ key, args }) => strings.line({ key, args: { ...who, ...args } }),
};
