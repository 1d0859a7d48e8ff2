import type { QuietWorld } from '../session/quiet-time';
import type { SessionState } from '../session/session-state';
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

/** Shorter stretches of quick time, and breaks in them, are not told: milliseconds of the page. */
const TOLD_FROM = 700;

/** What a day's tick works with: the store's tools, and since when time has been quick or even. */
interface Ticking {
  readonly tools: StoreTools;
  readonly quick: { sinceMilliseconds: number | null; seenMilliseconds: number };
}

function tell({ get, set }: StoreTools, isTimeQuick: boolean): void {
  if (get().isTimeQuick !== isTimeQuick) set({ isTimeQuick });
}

/** Tells the page when time begins or ceases to pass faster. */
function tellQuick({ tools, quick }: Ticking, isQuick: boolean, now: number): void {
  const isTold = tools.get().isTimeQuick;
  if (isQuick) {
    quick.sinceMilliseconds ??= now;
    quick.seenMilliseconds = now;
    tell(tools, isTold || now - quick.sinceMilliseconds >= TOLD_FROM);
  } else {
    quick.sinceMilliseconds = null;
    tell(tools, isTold && now - quick.seenMilliseconds < TOLD_FROM);
  }
}

/** Nothing passes faster, and nothing says so. */
function beEven({ tools, quick }: Ticking): void {
  quick.sinceMilliseconds = null;
  tell(tools, false);
}

function standStill(ticking: Ticking): void {
  ticking.tools.clock.stop();
  beEven(ticking);
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

/** Lets a world of the day pass as far as the page's clock says; quiet time passes faster. */
function passPiece<World extends Partial<AppState> & { readonly session: SessionState }>(
  ticking: Ticking,
  engine: GameEngine,
  piece: { readonly world: World; readonly rules: QuietWorld<World>; readonly tempo: Timed },
  now: number,
): void {
  const { tools } = ticking;
  const { world, rules, tempo } = piece;
  const due = tools.clock.take(now, tempo * paceOf(tools.get()).modelSecondsPerPlayerSecond);
  const passed = engine.passTime(world, due, rules, quietOptions(tools, tempo));
  tools.clock.giveBack(passed.leftMilliseconds);
  if (passed.world !== world) tools.set(passed.world);
  tellQuick(ticking, passed.isQuick, now);
}

function tickTimed(ticking: Ticking, engine: GameEngine, tempo: Timed, now: number): void {
  const { session } = ticking.tools.get();
  if (!session) return;
  const world = { session };
  const rules: QuietWorld<typeof world> = {
    run: (day, milliseconds) => ({ session: engine.advance(day.session, milliseconds) }),
  };
  passPiece(ticking, engine, { world, rules, tempo }, now);
}

function tickUntimed(ticking: Ticking, engine: GameEngine, now: number): void {
  const { get, set, clock } = ticking.tools;
  const { session, untimed } = get();
  beEven(ticking);
  const speed = untimedTempo(untimed) * VISIT_PACE.modelSecondsPerPlayerSecond;
  const milliseconds = clock.takeWhole(now, speed);
  if (milliseconds === 0 || !session) return;
  const next = engine.runUntimed({ session, plan: untimed }, milliseconds);
  set({ session: next.session, untimed: next.plan });
}

/** Lets as much of the watched day pass as the page's clock says. */
function tickWatched(ticking: Ticking, engine: GameEngine, now: number): void {
  const { get, set, clock } = ticking.tools;
  const { session, watch } = get();
  if (!session || !watch) return;
  const tempo = watchTempo(get());
  const world = { session, watch };
  if (tempo !== 'untimed') {
    return passPiece(ticking, engine, { world, rules: engine.watchedWorld, tempo }, now);
  }
  beEven(ticking);
  const milliseconds = clock.takeWhole(now, STEP_TEMPO * VISIT_PACE.modelSecondsPerPlayerSecond);
  if (milliseconds > 0) set(engine.runWatch(world, milliseconds));
}

function tickOnce(ticking: Ticking, now: number): void {
  const { tools } = ticking;
  const { session, settings, untimed, watch } = tools.get();
  const engine = tools.engine.current;
  if (isStanding(tools.get()) || !session || !engine) return standStill(ticking);
  if (isWatching(tools.get())) {
    if (watch?.isAsking || watch?.isStopped) return standStill(ticking);
    return tickWatched(ticking, engine, now);
  }
  if (settings.tempo !== 'untimed') tickTimed(ticking, engine, settings.tempo, now);
  else if (untimed.isWaiting) return standStill(ticking);
  else tickUntimed(ticking, engine, now);
  // A finished moment and a finished day are kept at once.
  const after = tools.get().session;
  const isNews = after?.history.length !== session.history.length || after.phase !== session.phase;
  if (isNews) tools.saveDay();
}

/**
 * Lets as much model time pass as the page's clock says, at the tempo of the settings.
 *
 * @returns to be called once for each animation frame, with the page's clock in milliseconds
 */
export function dayTick(tools: StoreTools): (nowMilliseconds: number) => void {
  const ticking = { tools, quick: { sinceMilliseconds: null, seenMilliseconds: 0 } };
  return (now) => tickOnce(ticking, now);
}
