import { readdirSync, readFileSync } from 'node:fs';
import { createStrings } from '../../src/strings/create-strings';
import type { StringKey } from '../../src/strings/string-key';

const FOLDER = 'assets/strings';

/** Each English table by its file's name: a new file is looked at without being named here. */
export const englishTables: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  readdirSync(FOLDER)
    .filter((file) => /^en(-[a-z]+)*\.json$/.test(file))
    .map((file) => [
      file,
      JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, string>,
    ]),
);

/** All English words, whichever table they arrive with. */
export const english = Object.fromEntries(
  [...englishTables.values()].flatMap((table) => Object.entries(table)),
) as Readonly<Record<StringKey, string>>;

/** The English words as the game has them once every screen has arrived. */
export const englishStrings = createStrings(english, 'en');
