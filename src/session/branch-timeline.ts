import { advance } from './advance';
import { dispatch } from './dispatch';
import type { LoggedInput, SessionInput, SessionState } from './session-state';

/**
 * A part of the day by name: a moment while it is on, or the calm that follows one. It tells which
 * answers belong together when a moment of the day goes otherwise and all later times shift.
 */
export type SegmentName = `on:${string}` | `after:${string}`;

/** Something done, by its part of the day and the time since that part began. */
export interface ScriptedInput {
  readonly segment: SegmentName;
  readonly offsetMilliseconds: number;
  readonly input: SessionInput;
}

/** What was done in a day, relative to its parts, and where it stopped. */
export interface DayScript {
  readonly inputs: readonly ScriptedInput[];
  /** Where the play was left; null when the day came to its end. */
  readonly stop: { readonly segment: SegmentName; readonly offsetMilliseconds: number } | null;
}

/** A lived day that can be looked at anywhere. */
export interface DayTimeline {
  /** The state after each thing that happened or was done, in order of time. */
  readonly states: readonly SessionState[];
  readonly script: DayScript;
  readonly end: SessionState;
}

/** The part of the day that a state is in. */
export function segmentOf(state: SessionState): SegmentName {
  const { moments, momentIndex } = state;
  if (state.episode) return `on:${moments[momentIndex]?.id ?? ''}`;
  return `after:${moments[momentIndex - 1]?.id ?? ''}`;
}

/** When that part began, model milliseconds. */
export function segmentStart({ momentStart, calmFrom }: SessionState): number {
  return momentStart?.atMilliseconds ?? calmFrom.atMilliseconds;
}

/** Lets time pass to whatever happens next, but not beyond a time. */
export function stepTowards(state: SessionState, untilMilliseconds: number): SessionState {
  const to = Math.min(untilMilliseconds, state.nextEventAtMilliseconds ?? untilMilliseconds);
  return advance(state, to - state.timeMilliseconds);
}

/**
 * Lives logged inputs again from a state, keeping every state on the way.
 *
 * @param start a state at or before the first input
 * @param endMilliseconds model clock at which the log stops
 */
export function liveTimeline(
  start: SessionState,
  inputs: readonly LoggedInput[],
  endMilliseconds: number,
): DayTimeline {
  const states: SessionState[] = [start];
  const scripted: ScriptedInput[] = [];
  let state = start;
  const until = (milliseconds: number): void => {
    while (state.phase === 'running' && state.timeMilliseconds < milliseconds) {
      state = stepTowards(state, milliseconds);
      states.push(state);
    }
  };
  for (const { atMilliseconds, ...input } of inputs) {
    until(atMilliseconds);
    scripted.push({
      segment: segmentOf(state),
      offsetMilliseconds: state.timeMilliseconds - segmentStart(state),
      input,
    });
    state = dispatch(state, input);
    states.push(state);
  }
  until(endMilliseconds);
  const stop = {
    segment: segmentOf(state),
    offsetMilliseconds: state.timeMilliseconds - segmentStart(state),
  };
  return {
    states,
    script: { inputs: scripted, stop: state.phase === 'ended' ? null : stop },
    end: state,
  };
}

/** The day as it stood at a time of the model clock; what was done in that millisecond is done. */
export function stateAt({ states }: DayTimeline, atMilliseconds: number): SessionState {
  let low = 0;
  let high = states.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (states[middle]!.timeMilliseconds <= atMilliseconds) low = middle;
    else high = middle - 1;
  }
  const state = states[low]!;
  return advance(state, Math.max(0, Math.round(atMilliseconds) - state.timeMilliseconds));
}

/** The day at the instant a moment of it begins; null when it never came to that. */
export function stateAtMoment({ states }: DayTimeline, momentId: string): SessionState | null {
  return states.find((state) => segmentOf(state) === `on:${momentId}`) ?? null;
}
