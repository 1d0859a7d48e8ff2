import { SINGLE_DAY_PACE, VISIT_PACE, type DayPace, type Tempo } from '../session/session-time';
import type { AppState } from './app-state';
import type { GameEngine } from './game-engine';
import { isWatching, watchTempo } from './is-watching';
import { isStanding, type StoreTools } from './store-tools';
import { untimedTempo } from './untimed-plan';

/** In untimed tempo each step of a watched day shows at this multiple of the ordinary tempo. */
const STEP_TEMPO = 2;

/** A watched day goes by like a visit of a year: there is nothing to learn to do. */
const paceOf = (state: AppState): DayPace =>
  state.year || isWatching(state) ? VISIT_PACE : SINGLE_DAY_PACE;

/** Whoever looks inside the infant reads figures that go by the clock: it stays even for them. */
const mayQuicken = ({ settings }: AppState): boolean => settings.quickQuiet && !settings.xrayOpen;

/** Tells the page when time begins or ceases to pass faster. */
function showQuick({ get, set }: StoreTools, isTimeQuick: boolean): void {
  if (get().isTimeQuick !== isTimeQuick) set({ isTimeQuick });
}

function standStill(tools: StoreTools): void {
  tools.clock.stop();
  showQuick(tools, false);
}

/** The options under which quiet time passes now, at a tempo of the player's. */
function quietOptions(tools: StoreTools, tempo: number) {
  const state = tools.get();
  return {
    momentSeconds: mayQuicken(state) ? paceOf(state).momentSeconds : Infinity,
    stirredAtMilliseconds: isWatching(state) ? null : tools.hand.stirredAtMilliseconds,
    tempo,
  };
}

type Timed = Exclude<Tempo, 'untimed'>;

function tickTimed(tools: StoreTools, engine: GameEngine, tempo: Timed, now: number): void {
  const { get, set, clock } = tools;
  const { session } = get();
  if (!session) return;
  const due = clock.take(now, tempo * paceOf(get()).modelSecondsPerPlayerSecond);
  const world = {
    run: (day: { session: typeof session }, milliseconds: number) => ({
      session: engine.advance(day.session, milliseconds),
    }),
  };
  const passed = engine.passTime({ session }, due, world, quietOptions(tools, tempo));
  clock.giveBack(passed.leftMilliseconds);
  if (passed.world.session !== session) set(passed.world);
  showQuick(tools, passed.isQuick);
}

function tickUntimed(tools: StoreTools, engine: GameEngine, now: number): void {
  const { get, set, clock } = tools;
  const { session, untimed } = get();
  showQuick(tools, false);
  const speed = untimedTempo(untimed) * VISIT_PACE.modelSecondsPerPlayerSecond;
  const milliseconds = clock.takeWhole(now, speed);
  if (milliseconds === 0 || !session) return;
  const next = engine.runUntimed({ session, plan: untimed }, milliseconds);
  set({ session: next.session, untimed: next.plan });
}

/** Lets as much of the watched day pass as the page's clock says. */
function tickWatched(tools: StoreTools, engine: GameEngine, now: number): void {
  const { get, set, clock } = tools;
  const { session, watch } = get();
  if (!session || !watch) return;
  const tempo = watchTempo(get());
  const speed = (tempo === 'untimed' ? STEP_TEMPO : tempo) * VISIT_PACE.modelSecondsPerPlayerSecond;
  if (tempo === 'untimed') {
    const milliseconds = clock.takeWhole(now, speed);
    if (milliseconds > 0) set(engine.runWatch({ session, watch }, milliseconds));
    return;
  }
  const passed = engine.passTime(
    { session, watch },
    clock.take(now, speed),
    engine.watchedWorld,
    quietOptions(tools, tempo),
  );
  clock.giveBack(passed.leftMilliseconds);
  if (passed.world.session !== session || passed.world.watch !== watch) set(passed.world);
  showQuick(tools, passed.isQuick);
}

/** Lets as much model time pass as the page's clock says, at the tempo of the settings. */
export function tickDay(tools: StoreTools, now: number): void {
  const { session, settings, untimed, watch } = tools.get();
  const engine = tools.engine.current;
  if (isStanding(tools.get()) || !session || !engine) return standStill(tools);
  if (isWatching(tools.get())) {
    if (watch?.isAsking || watch?.isStopped) return standStill(tools);
    return tickWatched(tools, engine, now);
  }
  if (settings.tempo !== 'untimed') tickTimed(tools, engine, settings.tempo, now);
  else if (untimed.isWaiting) return standStill(tools);
  else tickUntimed(tools, engine, now);
  // A finished moment and a finished day are kept at once.
  const after = tools.get().session;
  const isNews = after?.history.length !== session.history.length || after.phase !== session.phase;
  if (isNews) tools.saveDay();
}
