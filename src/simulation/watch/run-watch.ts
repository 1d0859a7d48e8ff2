import { advance } from '../../session/advance';
import { dispatch } from '../../session/dispatch';
import type { QuietWorld } from '../../session/quiet-time';
import type { SessionEvent, SessionState } from '../../session/session-state';
import type { WatchedDay } from './watch-day';
import type { StopOption } from './watch-stops';

/** What was guessed at a stop; null when it was passed by. */
export interface WatchGuess {
  readonly stopId: string;
  readonly guess: StopOption | null;
}

/** Where watching stands. Plain, immutable data. */
export interface WatchState {
  readonly day: WatchedDay;
  /** Of the day's inputs, so many have been done. */
  readonly doneCount: number;
  /** In the order of the stops; the next stop is the one after the last guess. */
  readonly guesses: readonly WatchGuess[];
  /** The day stands at a question. */
  readonly isAsking: boolean;
  /** The watcher has stopped the day. */
  readonly isStopped: boolean;
  /** One step: it runs until something happens after so many events, and stops. */
  readonly stepAfterEventCount: number | null;
}

/** A session and where watching stands in it. */
export interface WatchStep {
  readonly session: SessionState;
  readonly watch: WatchState;
}

/** A day that is about to be watched. */
export function beginWatch(day: WatchedDay, isStopped: boolean): WatchState {
  return {
    day,
    doneCount: 0,
    guesses: [],
    isAsking: false,
    isStopped,
    stepAfterEventCount: null,
  };
}

/** Something that is worth a look: what a step goes to. */
function isSeen(event: SessionEvent): boolean {
  switch (event.type) {
    case 'cue':
      return event.isRising;
    case 'task':
      return event.status === 'offered' || event.status === 'doing';
    case 'answer':
    case 'leftOff':
    case 'turn':
    case 'settled':
    case 'gaveUp':
    case 'dayEnded':
      return true;
    case 'moment':
    case 'look':
    case 'whereabouts':
      return false;
  }
}

const hasStepped = (session: SessionState, { stepAfterEventCount }: WatchState): boolean =>
  stepAfterEventCount !== null && session.events.slice(stepAfterEventCount).some(isSeen);

/** Does what the caregiver does at this very time. */
function actNow({ session, watch }: WatchStep): WatchStep {
  let now = session;
  let { doneCount } = watch;
  const { inputs } = watch.day;
  for (let input = inputs[doneCount]; input; input = inputs[doneCount]) {
    if (input.atMilliseconds > now.timeMilliseconds) break;
    now = dispatch(now, input);
    doneCount += 1;
  }
  return doneCount === watch.doneCount
    ? { session, watch }
    : { session: now, watch: { ...watch, doneCount } };
}

/** Lets the watched day run for at most so long; it stands where it asks, or after a step. */
export function runWatch(step: WatchStep, milliseconds: number): WatchStep {
  let { session, watch } = step;
  const end = session.timeMilliseconds + milliseconds;
  while (session.phase === 'running' && !watch.isAsking) {
    const stop = watch.day.stops[watch.guesses.length];
    if (stop && stop.atMilliseconds <= session.timeMilliseconds) {
      return { session, watch: { ...watch, isAsking: true, stepAfterEventCount: null } };
    }
    ({ session, watch } = actNow({ session, watch }));
    if (hasStepped(session, watch)) {
      return { session, watch: { ...watch, isStopped: true, stepAfterEventCount: null } };
    }
    if (session.timeMilliseconds >= end) break;
    const input = watch.day.inputs[watch.doneCount];
    const ahead = [end, stop?.atMilliseconds ?? end, input?.atMilliseconds ?? end];
    if (session.nextEventAtMilliseconds !== null) ahead.push(session.nextEventAtMilliseconds);
    const to = Math.max(session.timeMilliseconds, Math.min(...ahead));
    session = advance(session, Math.max(1, to - session.timeMilliseconds));
  }
  return { session, watch };
}

/** The question has an answer, or is passed by; the day goes on. */
export function guessNext(watch: WatchState, guess: StopOption | null): WatchState {
  const stop = watch.day.stops[watch.guesses.length];
  if (!watch.isAsking || !stop) return watch;
  return { ...watch, isAsking: false, guesses: [...watch.guesses, { stopId: stop.id, guess }] };
}

/** A watched day as `passTime` runs it: it also heeds what the caregiver does next, and questions. */
export const watchedWorld: QuietWorld<WatchStep> = {
  run: runWatch,
  nextAtMilliseconds: ({ watch: { day, doneCount, guesses } }) =>
    Math.min(
      day.inputs[doneCount]?.atMilliseconds ?? Infinity,
      day.stops[guesses.length]?.atMilliseconds ?? Infinity,
    ),
  isStill: ({ watch }) => watch.isAsking || watch.isStopped,
};
