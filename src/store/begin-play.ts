import type { FileProblem, Result } from '../scenario/file-problem';
import type { GameEngine, StartedPlay } from './game-engine';
import { SAVE_KEYS, setAside, type SaveKind } from './save-slot';
import type { Screen } from './app-state';
import type { YearState } from '../session/year-state';
import type { StoreTools } from './store-tools';

/** Nothing of another day is on the screen. */
export const HERE = { lookedAt: null, replay: null, isPast: false, watch: null } as const;

/** The screen of what follows a year; null before that. */
export function screenAfter(year: YearState | null): Screen | null {
  if (!year?.after) return null;
  return year.after.isAtSchool ? 'school' : 'reunion';
}

/** Shows a play-through where it stands: in a day, between two visits, or after its day. */
export function showPlay(
  tools: StoreTools,
  engine: GameEngine,
  { session, year, untimed }: StartedPlay,
): void {
  const isOver = session.phase === 'ended';
  tools.clock.stop();
  tools.hand.stirredAtMilliseconds = null;
  tools.set({
    session,
    year,
    weeksToNext: year && isOver ? engine.weeksToNext({ year, session }) : null,
    screen: screenAfter(year) ?? (!isOver ? 'play' : year ? 'chapter' : 'debrief'),
    isPaused: false,
    pauseReason: null,
    openDialog: null,
    untimed,
    ...HERE,
  });
  tools.saveDay();
}

/** Runs `use` with the rules of the game, when they have arrived; a failure becomes a sentence. */
export async function withEngine(
  tools: StoreTools,
  use: (engine: GameEngine) => void,
): Promise<void> {
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
export function refusal({
  file,
  path,
  value,
  expected,
}: FileProblem): [string, Record<string, string>] {
  if (expected === 'noNewerFormat') return ['error.scenario.newer', { file }];
  const place = path === '' ? 'whole' : 'part';
  return ['error.scenario.refused', { file, path, value, expected, place }];
}

/** Shows what has begun, or says why its scenario was refused. */
export function showOrRefuse(
  tools: StoreTools,
  engine: GameEngine,
  begun: Result<StartedPlay>,
): void {
  if (begun.ok) showPlay(tools, engine, begun.value);
  else tools.addNotice(...refusal(begun.problem), 'problem');
}

/** Goes on with what was kept; what cannot be gone on with is set aside, and a sentence says so. */
export function continueKept(tools: StoreTools, kind: SaveKind): Promise<void> {
  const { set, dependencies, addNotice } = tools;
  return withEngine(tools, (engine) => {
    const restored = engine.restoreDay(dependencies.storage.read(SAVE_KEYS[kind]) ?? '');
    if (restored.ok) {
      showPlay(tools, engine, restored.value);
      return;
    }
    const { problem } = restored;
    setAside(dependencies.storage, kind);
    set(kind === 'year' ? { savedYear: null } : { saved: null });
    const isNewer = problem.expected === 'noNewerFormat';
    addNotice(isNewer ? 'notice.save.newer' : 'notice.save.corrupt', {}, 'problem');
    if (!isNewer) addNotice(...refusal(problem), 'problem');
  });
}
