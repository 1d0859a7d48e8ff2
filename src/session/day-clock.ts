import type { LightChange, SessionState } from './session-state';

type ClockState = Pick<
  SessionState,
  | 'timeMilliseconds'
  | 'moments'
  | 'momentIndex'
  | 'momentStart'
  | 'calmFrom'
  | 'nextMomentAtMilliseconds'
>;

/**
 * Minutes since midnight on the wall. Within a moment a minute is a minute; between two moments
 * the hands run ahead to where the next one begins.
 */
export function clockMinutesAt(state: ClockState): number {
  const { timeMilliseconds, momentStart, calmFrom, nextMomentAtMilliseconds } = state;
  const moment = state.moments[state.momentIndex];
  if (momentStart && moment) {
    return moment.clockMinutes + (timeMilliseconds - momentStart.atMilliseconds) / 60_000;
  }
  const calmMilliseconds = timeMilliseconds - calmFrom.atMilliseconds;
  if (nextMomentAtMilliseconds === null || !moment) {
    return calmFrom.clockMinutes + calmMilliseconds / 60_000;
  }
  const whole = nextMomentAtMilliseconds - calmFrom.atMilliseconds;
  const fraction = whole === 0 ? 1 : calmMilliseconds / whole;
  return calmFrom.clockMinutes + (moment.clockMinutes - calmFrom.clockMinutes) * fraction;
}

/** The hands of the clock run ahead to the next moment, and are not there yet. */
export function runsAhead(state: ClockState): boolean {
  const { momentStart, nextMomentAtMilliseconds, moments, momentIndex } = state;
  const next = moments[momentIndex];
  if (momentStart || nextMomentAtMilliseconds === null || !next) return false;
  return clockMinutesAt(state) + 1 < next.clockMinutes;
}

/** The light outside at a minute of the day. */
export function lightAt(light: readonly LightChange[], minutes: number): LightChange['light'] {
  return light.filter((change) => change.fromMinutes <= minutes).at(-1)?.light ?? 'night';
}
