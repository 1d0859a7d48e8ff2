import type { AfterAct, AfterYear } from '../session/after-year';
import { keepCopy } from '../storage/text-storage';
import type { AppActions, AppState } from './app-state';
import { continueKept, screenAfter, showOrRefuse, withEngine } from './begin-play';
import { SAVE_KEYS } from './save-slot';
import type { StoreTools } from './store-tools';
import { beginWatching } from './watch-actions';

type YearActions = Pick<
  AppActions,
  | 'want'
  | 'replaceYear'
  | 'beginWanted'
  | 'continueYear'
  | 'toYear'
  | 'endVisit'
  | 'goOnWithYear'
  | 'toReunion'
  | 'toSchool'
  | 'actAfter'
  | 'toYearLook'
>;

const AT_REST = { isPaused: false, pauseReason: null, openDialog: null } as const;

/** The clock waits with the first child until the player starts it: there is much to read. */
function isFirstChild(act: AfterAct): boolean {
  return act.type === 'beginSchool';
}

/** How long the child has waited goes with the answer, where the half minute counts. */
function withWait(act: AfterAct, after: AfterYear, { settings }: AppState): AfterAct {
  const waitedSeconds = Math.floor(after.teacherMilliseconds / 1000);
  const isWaiting = act.type === 'answer' && act.choice.when !== 'no' && waitedSeconds > 0;
  if (!isWaiting || settings.tempo === 'untimed') return act;
  return { ...act, choice: { ...act.choice, waitedSeconds } };
}

/** Coming back, school, and looking back on it all. */
function afterActions(
  tools: StoreTools,
): Pick<YearActions, 'toReunion' | 'toSchool' | 'actAfter' | 'toYearLook'> {
  const { get, set, clock } = tools;
  const enter = (): Promise<void> =>
    withEngine(tools, (engine) => {
      const { year, session } = get();
      const isPlayed = year !== null && session !== null;
      const next = isPlayed ? engine.beginAfter({ year, session }) : engine.tryAfter();
      clock.stop();
      set({ ...AT_REST, year: next, screen: screenAfter(next) ?? 'chapter' });
      tools.saveDay();
    });
  const actAfter = (asked: AfterAct): void => {
    const { year } = get();
    const engine = tools.engine.current;
    if (!year?.after || !engine) return;
    const act = withWait(asked, year.after, get());
    const after = engine.actAfterYear(year.after, act);
    if (after === year.after) return;
    const next = { ...year, after };
    set({ year: next, screen: screenAfter(next) ?? get().screen });
    if (isFirstChild(act)) set({ isPaused: true, pauseReason: 'player' });
    tools.saveDay();
  };
  return {
    toReunion: enter,
    toSchool: async () => {
      await enter();
      actAfter({ type: 'toSchool' });
    },
    actAfter,
    toYearLook() {
      clock.stop();
      tools.saveDay();
      set({ ...AT_REST, screen: 'yearLook', lookedAt: null });
    },
  };
}

/** Puts the year that is kept where it can be found again. */
async function keepOldYear({ dependencies }: StoreTools): Promise<void> {
  const text = dependencies.storage.read(SAVE_KEYS.year);
  if (text === null) return;
  const isKept = await dependencies.keepRun?.(text).catch(() => false);
  if (isKept !== true) keepCopy(dependencies.storage, SAVE_KEYS.year);
}

/** A year: beginning it, the weeks between its visits, and going on. */
export function yearActions(
  tools: StoreTools,
  newGame: AppActions['newGame'],
  drawFirstSeed: () => number,
): YearActions {
  const { get, set, clock } = tools;

  const beginWanted = (): Promise<void> => {
    const { wanted } = get();
    if (wanted.kind === 'day') return newGame(wanted);
    if (wanted.kind === 'watch') return beginWatching(tools, drawFirstSeed);
    return withEngine(tools, (engine) => {
      const { circumstances, story } = get();
      const chosen = { circumstances, story: story ?? undefined };
      showOrRefuse(tools, engine, engine.startYear(drawFirstSeed(), chosen));
      set({ story: null });
    });
  };
  const beginOrNote = async (): Promise<void> => {
    if (get().settings.contentNoteSeen) await beginWanted();
    else set({ openDialog: 'contentNote' });
  };
  const after = afterActions(tools);

  return {
    ...after,
    want(wanted) {
      set({ wanted });
      if (wanted.kind === 'year' && get().savedYear) set({ openDialog: 'newYear' });
      else void beginOrNote();
    },
    async replaceYear() {
      await keepOldYear(tools);
      set({ openDialog: null });
      await beginOrNote();
    },
    beginWanted,
    continueYear: () => continueKept(tools, 'year'),
    toYear() {
      tools.saveDay();
      set({ ...AT_REST, screen: 'year' });
    },
    endVisit() {
      const { session, year } = get();
      const engine = tools.engine.current;
      if (!session || !year || !engine) return;
      clock.stop();
      tools.saveDay();
      const screen = screenAfter(year);
      const weeksToNext = screen ? null : engine.weeksToNext({ year, session });
      set({ ...AT_REST, screen: screen ?? 'chapter', weeksToNext });
    },
    goOnWithYear: () =>
      withEngine(tools, (engine) => {
        const { session, year, weeksToNext } = get();
        if (!session || !year) return;
        // After the last visit comes the reunion, then school, then looking back.
        if (weeksToNext) showOrRefuse(tools, engine, engine.nextVisit({ year, session }));
        else void after.toReunion();
      }),
  };
}
