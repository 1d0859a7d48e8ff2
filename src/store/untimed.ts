import { settledAtSeconds } from '../model/episode-flow';
import type { Manner, ResponseKind } from '../model/response';
import { advance } from '../session/advance';
import { dispatch } from '../session/dispatch';
import type { SessionEvent, SessionInput, SessionState } from '../session/session-state';
import type { UntimedPlan } from '../session/untimed-plan';
import type { When } from './app-state';
import { RUNNING, WAITING } from './untimed-plan';

/** A session and where untimed play stands in it. */
export interface UntimedStep {
  readonly session: SessionState;
  readonly plan: UntimedPlan;
}

/** How long each way of putting off is, model seconds: an ordinary wait and a slow one. */
const PUT_OFF_SECONDS: Readonly<Record<'minute' | 'later', number>> = { minute: 60, later: 180 };
/** "Watch a little longer", model seconds. */
const WATCH_SECONDS = 15;

const isHandBusy = ({ reach, activity }: SessionState): boolean =>
  reach !== null || activity !== null;

const isSettling = ({ episode }: SessionState): boolean =>
  episode !== null && settledAtSeconds(episode) < Infinity;

function asksForChoice(event: SessionEvent, state: SessionState): boolean {
  switch (event.type) {
    case 'cue':
      // From across the room a whisper is not noticed, so nobody is asked about it.
      return event.isRising && (state.whereabouts === 'near' || event.stage !== 'whisper');
    case 'answer':
      return event.effect !== 'eases' && event.effect !== 'easesALittle';
    case 'turn':
      // Whose turn it is now is what the player is asked about: to go on, or to wait.
      return event.what === 'passes' || event.what === 'replies' || event.what === 'returns';
    case 'look':
      return true;
    case 'task':
      return event.status === 'offered' || event.status === 'done';
    case 'moment':
    case 'leftOff':
    case 'settled':
    case 'gaveUp':
    case 'whereabouts':
    case 'dayEnded':
      return false;
  }
}

/** Whether something has come up between two states that the player should decide about. */
function isChoiceDue(before: SessionState, after: SessionState): boolean {
  const isNewsForChoice = after.events
    .slice(before.events.length)
    .some((event) => asksForChoice(event, after));
  // What was done has come to its end, and the need is still there.
  const isLeftOver = before.activity !== null && after.activity === null && after.episode !== null;
  return isNewsForChoice || (isLeftOver && !isSettling(after));
}

/** A put-off or declined choice belongs to its moment; when that is over, it is too. */
function isMomentOver(before: SessionState, after: SessionState): boolean {
  return before.episode !== null && after.momentIndex !== before.momentIndex;
}

function stepTo(state: SessionState, plan: UntimedPlan, end: number): number {
  const stops = [end, state.nextEventAtMilliseconds, plan.runUntilMilliseconds];
  if (plan.pending) stops.push(plan.pending.atMilliseconds);
  const ahead = stops.filter((time): time is number => time !== null);
  return Math.max(state.timeMilliseconds, Math.min(...ahead));
}

/** What holds after one step of the running world. */
function planAfter(before: SessionState, after: SessionState, plan: UntimedPlan): UntimedPlan {
  if (after.phase === 'ended') return RUNNING;
  const isPutOff = plan.pending !== null || plan.isDeclined;
  if (isPutOff) return isMomentOver(before, after) ? RUNNING : plan;
  const hasWatched =
    plan.runUntilMilliseconds !== null && after.timeMilliseconds >= plan.runUntilMilliseconds;
  return hasWatched || isChoiceDue(before, after) ? WAITING : plan;
}

/** Lets the world run for at most so long, and stops it exactly where the next choice is due. */
export function runUntimed(step: UntimedStep, milliseconds: number): UntimedStep {
  let { session, plan } = step;
  const end = session.timeMilliseconds + milliseconds;
  while (!plan.isWaiting && session.phase === 'running' && session.timeMilliseconds < end) {
    const to = stepTo(session, plan, end);
    const before = session;
    session = advance(session, to - before.timeMilliseconds);
    plan = planAfter(before, session, plan);
    const { pending } = plan;
    if (pending && session.timeMilliseconds >= pending.atMilliseconds) {
      const { response, manner } = pending;
      session = dispatch(session, { type: 'respond', response, manner });
      plan = RUNNING;
    }
  }
  return { session, plan };
}

/** An input at a standstill, after which the world runs to the next choice. */
export function actUntimed(session: SessionState, input: SessionInput): UntimedStep {
  const after = dispatch(session, input);
  // What is under way already needs no second start: the world goes on until it has been done.
  if (after === session) return { session, plan: isHandBusy(session) ? RUNNING : WAITING };
  // Whoever comes back to an infant that asks for something is asked what to do about it.
  const isBack = input.type === 'goNear' && after.episode !== null;
  return { session: after, plan: isBack || isChoiceDue(session, after) ? WAITING : RUNNING };
}

/** The player has chosen what, how and when. */
export function chooseUntimed(
  session: SessionState,
  choice: { readonly response: ResponseKind; readonly manner: Manner; readonly when: When },
): UntimedStep {
  const { response, manner, when } = choice;
  if (when === 'now') return actUntimed(session, { type: 'respond', response, manner });
  // With nothing asked for there is nothing to put off: the world runs on to the next choice.
  if (!session.episode) return { session, plan: RUNNING };
  if (when === 'notThisTime') return { session, plan: { ...RUNNING, isDeclined: true } };
  const atMilliseconds = session.timeMilliseconds + PUT_OFF_SECONDS[when] * 1000;
  return { session, plan: { ...RUNNING, pending: { response, manner, atMilliseconds } } };
}

/** Lets a little time pass, or until something comes up. */
export function watchUntimed(session: SessionState): UntimedStep {
  const runUntilMilliseconds = session.timeMilliseconds + WATCH_SECONDS * 1000;
  return { session, plan: { ...RUNNING, runUntilMilliseconds } };
}
