import type { AppActions } from './app-state';
import { continueKept, showOrRefuse, withEngine } from './begin-play';
import type { StoreTools } from './store-tools';

type YearActions = Pick<
  AppActions,
  | 'want'
  | 'beginWanted'
  | 'continueYear'
  | 'toYear'
  | 'endVisit'
  | 'goOnWithYear'
  | 'toReunion'
  | 'toSchool'
>;

/** A year: beginning it, the weeks between its visits, and going on. */
export function yearActions(
  tools: StoreTools,
  newGame: AppActions['newGame'],
  drawFirstSeed: () => number,
): YearActions {
  const { get, set, clock } = tools;
  const atRest = { isPaused: false, pauseReason: null, openDialog: null } as const;

  const beginWanted = (): Promise<void> => {
    const { wanted } = get();
    if (wanted.kind === 'day') return newGame(wanted);
    return withEngine(tools, (engine) =>
      showOrRefuse(tools, engine, engine.startYear(drawFirstSeed())),
    );
  };

  return {
    want(wanted) {
      set({ wanted });
      if (get().settings.contentNoteSeen) void beginWanted();
      else set({ openDialog: 'contentNote' });
    },
    beginWanted,
    continueYear: () => continueKept(tools, 'year'),
    toYear() {
      tools.saveDay();
      set({ ...atRest, screen: 'year' });
    },
    endVisit() {
      const { session, year } = get();
      const engine = tools.engine.current;
      if (!session || !year || !engine) return;
      clock.stop();
      tools.saveDay();
      const weeksToNext = engine.weeksToNext({ year, session });
      set({ ...atRest, screen: 'chapter', weeksToNext });
    },
    goOnWithYear: () =>
      withEngine(tools, (engine) => {
        const { session, year, weeksToNext } = get();
        if (!session || !year) return;
        // After the last visit comes the reunion, then school, then looking back.
        if (weeksToNext) showOrRefuse(tools, engine, engine.nextVisit({ year, session }));
        else set({ ...atRest, screen: 'reunion' });
      }),
    toReunion: () => set({ ...atRest, screen: 'reunion' }),
    toSchool: () => set({ ...atRest, screen: 'school' }),
  };
}
