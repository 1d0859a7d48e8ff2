import type { AppActions } from './app-state';
import { circumstanceActions } from './circumstance-actions';
import { continueKept, HERE, showOrRefuse, withEngine } from './begin-play';
import type { StoreTools } from './store-tools';
import { yearActions } from './year-actions';

type DayActions = Pick<
  AppActions,
  | 'newGame'
  | 'continueSaved'
  | 'want'
  | 'toggleCircumstance'
  | 'drawCircumstances'
  | 'clearCircumstances'
  | 'beginWanted'
  | 'continueYear'
  | 'toYear'
  | 'endVisit'
  | 'goOnWithYear'
  | 'toReunion'
  | 'toSchool'
  | 'actAfter'
  | 'replaceYear'
  | 'toYearLook'
  | 'finish'
  | 'playAgainSame'
  | 'playAgainOther'
  | 'openLab'
  | 'toTitle'
  | 'exportLog'
>;

const FIRST_SCENARIO = 'first-weeks';

/** The seed of what begins next: a link's for the first; whoever plays on meets somebody else. */
function seedsOf({ dependencies }: StoreTools) {
  let first = dependencies.linkDay.seed;
  const next = (): number => (first ??= dependencies.drawSeed());
  return {
    nextSeed: next,
    drawFirstSeed: (): number => {
      const seed = next();
      first = undefined;
      return seed;
    },
  };
}

/** Starting, leaving and going on with days. */
export function dayActions(tools: StoreTools): DayActions {
  const { get, set } = tools;
  const { linkDay, drawSeed } = tools.dependencies;
  const { nextSeed, drawFirstSeed } = seedsOf(tools);

  const newGame: AppActions['newGame'] = (options = {}) =>
    withEngine(tools, (engine) => {
      const seed = options.seed ?? drawFirstSeed();
      const scenarioId = options.scenarioId ?? linkDay.scenarioId ?? FIRST_SCENARIO;
      const circumstances = options.circumstances ?? get().circumstances;
      showOrRefuse(tools, engine, engine.startDay(scenarioId, seed, circumstances));
    });

  const playAgain = (isSame: boolean): Promise<void> => {
    const { session } = get();
    if (!session) return newGame();
    const { scenarioId, seed, circumstances } = session;
    return newGame({ scenarioId, seed: isSame ? seed : drawSeed(), circumstances });
  };

  return {
    newGame,
    continueSaved: () => continueKept(tools, 'day'),
    ...yearActions(tools, newGame, drawFirstSeed),
    ...circumstanceActions(tools, nextSeed),
    finish() {
      const { session, replay } = get();
      if (!session) return;
      tools.saveDay();
      const back = replay
        ? { session: replay.origin, replay: null, isPast: replay.wasPast, lookedAt: null }
        : {};
      set({ screen: 'debrief', isPaused: false, pauseReason: null, openDialog: null, ...back });
      replay?.done(session);
    },
    playAgainSame: () => playAgain(true),
    playAgainOther: () => playAgain(false),
    openLab() {
      set({ screen: 'lab', isPaused: false, pauseReason: null, openDialog: null });
    },
    toTitle() {
      tools.saveDay();
      // A day that was only looked at or watched is not kept from wherever the way leads next.
      const forgotten = get().isPast ? { session: null, year: null } : {};
      set({
        ...forgotten,
        screen: 'title',
        isPaused: false,
        pauseReason: null,
        openDialog: null,
        ...HERE,
      });
    },
    exportLog() {
      const { session, year } = get();
      const engine = tools.engine.current;
      if (!session || !engine) throw new Error('there is no day to export');
      return engine.logText({ session, year });
    },
  };
}
