import { settledAtSeconds } from '../model/episode-flow';
import { ACTIVITY_SECONDS } from './session-parameters';
import type { CueStage, SessionEvent, SessionState } from './session-state';

/**
 * In a day that runs late, time in which nothing new is to be seen and nobody does anything passes
 * faster on the screen. Only the player's seconds for a model second change: the model, the log and
 * all that a play comes to are the same at any pace. Times are model seconds; all are assumptions,
 * tuned so that a day takes about as long whether its needs are met soon, late or not at all.
 */

/** A day is late to the full once it is this far behind the pace of its moments. */
const LATE_TO_THE_FULL_SECONDS = 120;

/** How long each thing to see stands at the ordinary pace: a whisper is easily missed. */
const STANDS_SECONDS: Readonly<Record<CueStage, number>> = {
  calm: 8,
  whisper: 32,
  talk: 20,
  shout: 16,
};
/** The same of an infant that is being helped already, after the act has ended. */
const SETTLING_STANDS_SECONDS = 4;
/** Looking closer shows things to read. */
const READING_SECONDS = 32;
/** Whoever moves the pointer or presses a key is about to do something. */
const STIRRED_SECONDS = 12;

/** From standing to the fastest: how long the rise takes, and how many times faster it becomes. */
const WAITING_RISE = { seconds: 12, times: 8 };
const SETTLING_RISE = { seconds: 6, times: 10 };

/** A cost is rounded to this part, so that times add up exactly however the frames fall. */
const EXACT = 64;

/** How far behind the pace of its moments a day is, from 0 to 1. */
function lateness(state: SessionState, atSeconds: number, momentSeconds: number): number {
  const late = atSeconds - momentSeconds * (state.momentIndex + 1);
  return Math.min(1, Math.max(0, late / LATE_TO_THE_FULL_SECONDS));
}

/** A signal that gets quieter asks for nothing. */
const isNews = (event: SessionEvent): boolean => event.type !== 'cue' || event.isRising;

/** How long what happened goes on to be done or read. */
function lastsSeconds(event: SessionEvent | undefined): number {
  if (event?.type === 'look') return READING_SECONDS;
  return event?.type === 'answer' ? ACTIVITY_SECONDS[event.response] : 0;
}

function newestNews(events: readonly SessionEvent[]): SessionEvent | undefined {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (event && isNews(event)) return event;
  }
  return undefined;
}

/** Since when nothing new has come up and nothing has been done, model seconds. */
function quietSinceSeconds({ events, inputs }: SessionState): number {
  const newest = newestNews(events);
  const over = (newest?.atMilliseconds ?? 0) / 1000 + lastsSeconds(newest);
  return Math.max(over, (inputs.at(-1)?.atMilliseconds ?? 0) / 1000);
}

/** What decides how fast time passes, beside the day itself. */
export interface QuietTimeOptions {
  /** See `DayPace`. */
  readonly momentSeconds: number;
  /** When the player last moved or pressed anything; null when that is of no matter. */
  readonly stirredAtMilliseconds: number | null;
  /** The tempo is chosen by the player: both together become no faster than at 1x. */
  readonly tempo: number;
}

/** At tempos below this, slowness has been chosen: nothing is quickened. */
const SLOWEST_QUICKENED_TEMPO = 0.5;

/**
 * How many times faster than ordinarily time passes on the screen, 1 or more, at a time of the
 * model clock up to which nothing has happened since `state`.
 */
export function quickness(
  state: SessionState,
  atMilliseconds: number,
  { momentSeconds, stirredAtMilliseconds, tempo }: QuietTimeOptions,
): number {
  const { reach, activity, turn, episode, stage } = state;
  if (reach || activity || turn || tempo < SLOWEST_QUICKENED_TEMPO) return 1;
  const seconds = atMilliseconds / 1000;
  const late = lateness(state, seconds, momentSeconds);
  if (late === 0) return 1;
  const isSettling = episode !== null && settledAtSeconds(episode) < Infinity;
  const stands = isSettling ? SETTLING_STANDS_SECONDS : STANDS_SECONDS[stage];
  const quiet = seconds - quietSinceSeconds(state) - stands;
  const still =
    stirredAtMilliseconds === null
      ? Infinity
      : seconds - stirredAtMilliseconds / 1000 - STIRRED_SECONDS;
  const rise = isSettling ? SETTLING_RISE : WAITING_RISE;
  const part = Math.min(1, Math.max(0, Math.min(quiet, still) / rise.seconds));
  return Math.min(rise.times / Math.max(1, tempo), 1 + (rise.times - 1) * late * part);
}

/** Within such a stretch of the model clock the pace stays the same, milliseconds. */
const CELL_MILLISECONDS = 250;
/** From here on time is said to pass. */
const SEEN_FROM = 1.5;

/** What lets the world run, and where it may stand still or do something by itself. */
export interface QuietWorld<World> {
  readonly run: (world: World, milliseconds: number) => World;
  /** The next thing that happens beside the day itself, model milliseconds; Infinity if never. */
  readonly nextAtMilliseconds?: (world: World) => number;
  /** It stands still for a reason of its own. */
  readonly isStill?: (world: World) => boolean;
}

/** What came of a piece of the player's time. */
export interface Passed<World> {
  readonly world: World;
  /**
   * Less than it takes for the next model millisecond; to be counted with the next piece. Nothing
   * once the world stands still or its day is over: what is left over belongs to no other day.
   */
  readonly leftMilliseconds: number;
  /** Whether the player should see that time passes faster. */
  readonly isQuick: boolean;
}

/**
 * Lets a world live through a piece of the player's time. Exact: cut into any pieces it gives the
 * same world, as the pace depends on nothing but the day, its clock and the player's own hand.
 *
 * @param milliseconds of the model at the ordinary pace
 */
export function passTime<World extends { readonly session: SessionState }>(
  world: World,
  milliseconds: number,
  { run, nextAtMilliseconds, isStill }: QuietWorld<World>,
  options: QuietTimeOptions,
): Passed<World> {
  let now = world;
  let left = milliseconds;
  while (now.session.phase === 'running') {
    const { session } = now;
    const start = session.timeMilliseconds;
    const cell = CELL_MILLISECONDS * (Math.floor(start / CELL_MILLISECONDS) + 1);
    const faster = quickness(session, cell, options);
    const cost = Math.round(EXACT / faster) / EXACT;
    const isQuick = faster >= SEEN_FROM;
    const next = Math.min(
      session.nextEventAtMilliseconds ?? Infinity,
      nextAtMilliseconds?.(now) ?? Infinity,
    );
    const end = next > start ? Math.min(cell, next) : cell;
    const lived = Math.min(end - start, Math.floor(left / cost));
    if (lived === 0) return { world: now, leftMilliseconds: left, isQuick };
    left -= lived * cost;
    now = run(now, lived);
    if (isStill?.(now)) break;
  }
  return { world: now, leftMilliseconds: 0, isQuick: false };
}
