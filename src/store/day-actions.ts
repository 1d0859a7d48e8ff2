import type { FileProblem } from '../scenario/file-problem';
import type { AppActions } from './app-state';
import type { GameEngine } from './game-engine';
import { SAVE_KEY, setAside } from './save-slot';
import type { StoreTools } from './store-tools';

type DayActions = Pick<
  AppActions,
  | 'newGame'
  | 'continueSaved'
  | 'finish'
  | 'playAgainSame'
  | 'playAgainOther'
  | 'toTitle'
  | 'exportLog'
>;

const FIRST_SCENARIO = 'first-weeks';

type Day = Extract<ReturnType<GameEngine['startDay']>, { ok: true }>['value'];

function show(tools: StoreTools, { session, untimed }: Day): void {
  tools.clock.stop();
  tools.set({
    session,
    screen: session.phase === 'ended' ? 'debrief' : 'play',
    isPaused: false,
    pauseReason: null,
    openDialog: null,
    untimed,
  });
  tools.saveDay();
}

/** Runs `use` with the rules of the game, when they have arrived; a failure becomes a sentence. */
async function withEngine(tools: StoreTools, use: (engine: GameEngine) => void): Promise<void> {
  const { get, set, engine, dependencies, addNotice } = tools;
  if (get().isLoading) return;
  set({ isLoading: true });
  try {
    engine.current ??= await dependencies.loadEngine();
  } catch {
    set({ isLoading: false });
    addNotice('notice.loadFailed', {}, 'problem');
    return;
  }
  set({ isLoading: false });
  use(engine.current);
}

/** The sentence for a file that cannot be used. */
function refusal({ file, path, value, expected }: FileProblem): [string, Record<string, string>] {
  if (expected === 'noNewerFormat') return ['error.scenario.newer', { file }];
  const place = path === '' ? 'whole' : 'part';
  return ['error.scenario.refused', { file, path, value, expected, place }];
}

/** Starting, leaving and going on with days. */
export function dayActions(tools: StoreTools): DayActions {
  const { get, set, dependencies, addNotice } = tools;
  const { storage, linkDay, drawSeed } = dependencies;
  /** A link's seed is for the first day; whoever plays on meets somebody else. */
  let firstSeed = linkDay.seed;

  const newGame: AppActions['newGame'] = (options = {}) =>
    withEngine(tools, (engine) => {
      const seed = options.seed ?? firstSeed ?? drawSeed();
      firstSeed = undefined;
      const scenarioId = options.scenarioId ?? linkDay.scenarioId ?? FIRST_SCENARIO;
      const started = engine.startDay(scenarioId, seed);
      if (started.ok) show(tools, started.value);
      else addNotice(...refusal(started.problem), 'problem');
    });

  const playAgain = (isSame: boolean): Promise<void> => {
    const { session } = get();
    if (!session) return newGame();
    const { scenarioId, seed } = session;
    return newGame({ scenarioId, seed: isSame ? seed : drawSeed() });
  };

  return {
    newGame,
    continueSaved: () =>
      withEngine(tools, (engine) => {
        const restored = engine.restoreDay(storage.read(SAVE_KEY) ?? '');
        if (restored.ok) {
          show(tools, restored.value);
          return;
        }
        const { problem } = restored;
        setAside(storage);
        set({ saved: null });
        const isNewer = problem.expected === 'noNewerFormat';
        addNotice(isNewer ? 'notice.save.newer' : 'notice.save.corrupt', {}, 'problem');
        if (!isNewer) addNotice(...refusal(problem), 'problem');
      }),
    finish() {
      if (!get().session) return;
      tools.saveDay();
      set({ screen: 'debrief', isPaused: false, pauseReason: null, openDialog: null });
    },
    playAgainSame: () => playAgain(true),
    playAgainOther: () => playAgain(false),
    toTitle() {
      tools.saveDay();
      set({ screen: 'title', isPaused: false, pauseReason: null, openDialog: null });
    },
    exportLog() {
      const { session } = get();
      const engine = tools.engine.current;
      if (!session || !engine) throw new Error('there is no day to export');
      return engine.logText(session);
    },
  };
}
