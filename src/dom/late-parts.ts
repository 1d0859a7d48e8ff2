import type { AfterPage } from './after/after-page';
import type { Announcer } from './announcer';
import type { PageContext } from './app-context';
import type { DebriefPage } from './debrief/debrief-page';
import type * as DialogsPart from './dialogs/dialogs-entry';
import type { LabOutside, LabPage } from './lab/lab-entry';
import { fetchLostStyles } from './lost-styles';
import type { PlaysPage } from './plays/plays-page';
import type { PlayPage } from './play/play-page';
import type * as StoryPart from './story/story-entry';
import type { WatchPage } from './watch/watch-page';
import type * as YearPart from './year/year-entry';
import { isWatching } from '../store/is-watching';
import type { LoadYearRunner, YearLookPage, YearLookParts } from './year-look/year-look-page';
import { LATE_TABLES, type LateTable } from '../strings/late-tables';

/** Parts of the page that arrive when they are first needed; null until then. */
export interface LateParts {
  readonly dialogs: typeof DialogsPart | null;
  readonly play: PlayPage | null;
  readonly debrief: DebriefPage | null;
  readonly year: typeof YearPart | null;
  readonly story: typeof StoryPart | null;
  readonly lab: LabPage | null;
  readonly after: AfterPage | null;
  readonly watch: WatchPage | null;
  readonly yearLook: YearLookPage | null;
  readonly plays: PlaysPage | null;
  hasFailed(part: LatePart): boolean;
  ask(part: LatePart): void;
  /** Tries once more to get a part that did not come. */
  askAgain(part: LatePart): void;
}
type LatePart = keyof typeof NOTHING_YET;

/** The code of a part and its words, side by side. */
async function loadWithWords<Part>(
  strings: PageContext['strings'],
  tables: readonly LateTable[],
  code: Promise<Part>,
): Promise<Part> {
  const words = Promise.all(tables.map((table) => LATE_TABLES[table]()));
  const [part, arrived] = await Promise.all([code, words]);
  for (const table of arrived) strings.add(table.default);
  return part;
}

/** Nothing may wait for a dialog that cannot be shown; the next press asks for it again. */
function goOnWithoutDialogs(store: PageContext['store'], forget: () => void): void {
  forget();
  const { actions } = store.getState();
  actions.closeDialog();
  actions.resume();
  actions.addNotice('notice.loadFailed', {}, 'problem');
}

/** Whom one can watch is called as in the lab. */
const WATCH_WORDS: readonly LateTable[] = ['watch', 'play', 'year', 'lab'];
/** The look back says what play and the year say, too. */
const LOOK_WORDS: readonly LateTable[] = ['look', 'play', 'year', 'watch'];

const NOTHING_YET = {
  dialogs: null,
  play: null,
  debrief: null,
  year: null,
  story: null,
  lab: null,
  after: null,
  watch: null,
  yearLook: null,
  plays: null,
} as const;

async function loadYearLook(parts: YearLookParts): Promise<YearLookPage> {
  const { createYearLookPage } = await loadWithWords(
    parts.context.strings,
    ['yearLook', ...LOOK_WORDS],
    import('./year-look/year-look-page'),
  );
  return createYearLookPage(parts);
}

/** What these parts need of the world outside the page. */
export interface LateOutside {
  readonly lab: LabOutside;
  readonly loadYearRunner: LoadYearRunner;
}

type Parts = { -readonly [Key in keyof LateParts]: LateParts[Key] };

/** How each part comes, and into which place of `parts`. */
function loadersOf(
  context: PageContext,
  announcer: Announcer,
  arrived: () => void,
  outside: LateOutside,
  parts: Parts,
): Readonly<Record<LatePart, () => Promise<void>>> {
  const withWords = <Part>(tables: readonly LateTable[], code: Promise<Part>): Promise<Part> =>
    loadWithWords(context.strings, tables, code);
  return {
    dialogs: async () => {
      parts.dialogs = await withWords(['dialogs', 'year'], import('./dialogs/dialogs-entry'));
    },
    play: async () => {
      parts.ask('dialogs');
      const { createPlayPage } = await withWords(['play', 'year'], import('./play/play-entry'));
      parts.play = createPlayPage(context, announcer, arrived);
    },
    debrief: async () => {
      const { createDebriefPage } = await withWords(LOOK_WORDS, import('./debrief/debrief-page'));
      parts.debrief = createDebriefPage(context, announcer, arrived);
    },
    year: async () => {
      parts.year = await withWords(['play', 'year'], import('./year/year-entry'));
    },
    story: async () => {
      parts.story = await withWords(['story'], import('./story/story-entry'));
    },
    lab: async () => {
      const { createLabPage } = await withWords(['lab', 'year'], import('./lab/lab-entry'));
      parts.lab = createLabPage({ context, announcer, outside: outside.lab, redraw: arrived });
    },
    watch: async () => {
      parts.ask('dialogs');
      const { createWatchPage } = await withWords(WATCH_WORDS, import('./watch/watch-entry'));
      parts.watch = createWatchPage(context, announcer, isWatching);
    },
    after: async () => {
      const { createAfterPage } = await withWords(['after'], import('./after/after-entry'));
      parts.after = createAfterPage(context, announcer, arrived);
    },
    plays: async () => {
      const { createPlaysPage } = await withWords(LOOK_WORDS, import('./plays/plays-page'));
      parts.plays = createPlaysPage(context, arrived);
    },
    yearLook: async () => {
      parts.yearLook = await loadYearLook({ context, announcer, redraw: arrived, ...outside });
    },
  };
}

/**
 * Keeps what has arrived, each part together with its words; `arrived` is called after each part,
 * or when one did not come.
 */
export function createLateParts(
  context: PageContext,
  announcer: Announcer,
  arrived: () => void,
  outside: LateOutside,
): LateParts {
  const { store } = context;
  const asked = new Map<LatePart, 'asked' | 'failed'>();
  const parts: Parts = {
    ...NOTHING_YET,
    hasFailed: (part) => asked.get(part) === 'failed',
    ask,
    askAgain(part) {
      asked.delete(part);
      ask(part);
      arrived();
    },
  };
  const load = loadersOf(context, announcer, arrived, outside, parts);

  function ask(part: LatePart): void {
    if (asked.has(part)) return;
    asked.set(part, 'asked');
    const isHere = fetchLostStyles().then(() => load[part]());
    isHere.then(arrived, () => {
      asked.set(part, 'failed');
      if (part === 'dialogs') goOnWithoutDialogs(store, () => asked.delete(part));
      arrived();
    });
  }
  return parts;
}
