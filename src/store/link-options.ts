import { BUILT_IN_CAREGIVER_NAMES, type BuiltInCaregiverName } from '../caregivers/caregiver-names';
import { areTogether, CIRCUMSTANCES, type Circumstance } from '../session/circumstance-names';
import { TEMPOS, type Tempo } from '../session/session-time';
import type { Settings } from './settings';

/** Only the names of the scenario files: their contents arrive with the rules of the game. */
const SCENARIO_FILES = import.meta.glob([
  '../../scenarios/*.json',
  '!../../scenarios/*.schema.json',
]);
/** Scenarios that a link may name. */
const SCENARIO_IDS = Object.keys(SCENARIO_FILES).map((path) => path.replace(/^.*\/|\.json$/g, ''));
/** Languages of the string tables. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a link asks for. A key that is absent leaves things as they are. */
export interface LinkOptions {
  readonly scenario?: string;
  /** Unsigned 32-bit. */
  readonly seed?: number;
  /** Cards of circumstances, or that three are drawn from the seed. */
  readonly circumstances?: readonly Circumstance[] | 'drawn';
  readonly tempo?: Tempo;
  readonly manner?: Settings['manner'];
  readonly sound?: 'off';
  readonly motion?: 'reduced';
  readonly lang?: Language;
  readonly view?: 'title' | 'play' | 'watch' | 'lab' | 'gallery' | 'reunion' | 'school';
  /** Whom to watch, and on which visit of the year (a scenario's id). */
  readonly caregiver?: BuiltInCaregiverName;
  readonly visit?: string;
  /** Code of a set-up of the lab. */
  readonly lab?: string;
  /** The code of a play to look back on; it is checked when it is opened. */
  readonly log?: string;
  /** What draws the picture, whatever the graphics driver calls itself. */
  readonly renderer?: 'webgl' | 'canvas';
  /** Stills for the gallery: `expression:cry,skin:s5`, several parted by `;`. */
  readonly still?: string;
}

/** A value of a link that this game does not know. */
export interface LinkProblem {
  readonly key: string;
  readonly value: string;
}

interface LinkKey {
  /** For teachers and players, or only for those who test the game. */
  readonly audience: 'public' | 'tester';
  /** The values, as the documentation names them. */
  readonly values: string;
  /** The value as the game uses it; undefined when it is not one of the values. */
  readonly read: (text: string) => unknown;
}

const oneOf =
  (values: readonly (string | number)[]) =>
  (text: string): unknown =>
    values.find((value) => String(value) === text);

/** Characters; a sheet of some dozens of stills. */
const MAX_STILL = 6000;
const MAX_SEED = 2 ** 32 - 1;
function readSeed(text: string): number | undefined {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text) && seed <= MAX_SEED ? seed : undefined;
}

/** Names of cards, parted by commas, in any order; only what can be true together. */
function readCards(text: string): LinkOptions['circumstances'] {
  if (text === 'drawn') return text;
  const names = text.split(',');
  const cards = CIRCUMSTANCES.filter((card) => names.includes(card));
  return cards.length === names.length && areTogether(cards) ? cards : undefined;
}

/** Whether it is a set-up is seen when the lab has arrived. */
function readLabText(text: string): string | undefined {
  return /^[\w.-]{1,60000}$/.test(text) ? text : undefined;
}

/** Every key that a link may hold: the one list, for the code, the documentation and the tests. */
export const LINK_KEYS: Readonly<Record<keyof LinkOptions, LinkKey>> = {
  scenario: { audience: 'public', values: SCENARIO_IDS.join('|'), read: oneOf(SCENARIO_IDS) },
  seed: { audience: 'public', values: `0..${MAX_SEED}`, read: readSeed },
  circumstances: {
    audience: 'public',
    values: `drawn|${CIRCUMSTANCES.join(',')}`,
    read: readCards,
  },
  tempo: { audience: 'public', values: TEMPOS.join('|'), read: oneOf(TEMPOS) },
  manner: { audience: 'public', values: 'hold|switch', read: oneOf(['hold', 'switch']) },
  sound: { audience: 'public', values: 'off', read: oneOf(['off']) },
  motion: { audience: 'public', values: 'reduced', read: oneOf(['reduced']) },
  lang: { audience: 'public', values: LANGUAGES.join('|'), read: oneOf(LANGUAGES) },
  view: {
    audience: 'public',
    values: 'title|play|watch|lab|gallery|reunion|school',
    read: oneOf(['title', 'play', 'watch', 'lab', 'gallery', 'reunion', 'school']),
  },
  caregiver: {
    audience: 'public',
    values: BUILT_IN_CAREGIVER_NAMES.join('|'),
    read: oneOf(BUILT_IN_CAREGIVER_NAMES),
  },
  visit: { audience: 'public', values: SCENARIO_IDS.join('|'), read: oneOf(SCENARIO_IDS) },
  lab: { audience: 'public', values: 'CODE', read: readLabText },
  still: { audience: 'tester', values: 'name:value,…;…', read: (text) => text.slice(0, MAX_STILL) },
  log: { audience: 'public', values: 'SS1...', read: (text) => text || undefined },
  renderer: { audience: 'tester', values: 'webgl|canvas', read: oneOf(['webgl', 'canvas']) },
};

/** Longest value that is repeated to the user. */
const SHOWN_LENGTH = 40;

/** Reads the query of an address. Unknown keys are ignored; bad values are left out and told. */
export function readLink(query: string): {
  readonly options: LinkOptions;
  readonly problems: readonly LinkProblem[];
} {
  const options: Record<string, unknown> = {};
  const problems: LinkProblem[] = [];
  const parameters = new URLSearchParams(query);
  for (const [key, { read }] of Object.entries(LINK_KEYS)) {
    const text = parameters.get(key);
    if (text === null) continue;
    const value = read(text);
    if (value === undefined) problems.push({ key, value: text.slice(0, SHOWN_LENGTH) });
    else options[key] = value;
  }
  return { options, problems };
}

/** The settings that a link asks for. */
export function settingsOfLink(options: LinkOptions): Partial<Settings> {
  const { tempo, manner, sound, motion } = options;
  return {
    ...(tempo === undefined ? {} : { tempo }),
    ...(manner === undefined ? {} : { manner }),
    ...(sound === undefined ? {} : { isMuted: true }),
    ...(motion === undefined ? {} : { motion }),
  };
}
