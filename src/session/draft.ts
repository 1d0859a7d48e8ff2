import type { SessionEvent, SessionState } from './session-state';

/** A session that is being worked on: top-level fields may be set, everything inside is replaced. */
export type Draft = { -readonly [Key in keyof SessionState]: SessionState[Key] };

type WithoutStamp<Event> = Event extends unknown ? Omit<Event, 'id' | 'atMilliseconds'> : never;

/** Adds what happened, now, to the list of events. */
export function emit(draft: Draft, event: WithoutStamp<SessionEvent>): void {
  const stamped = { id: draft.events.length, atMilliseconds: draft.timeMilliseconds, ...event };
  draft.events = [...draft.events, stamped];
}

/** The model clock in seconds, as the model wants it. */
export function nowSeconds(draft: Draft): number {
  return draft.timeMilliseconds / 1000;
}

/** The first whole millisecond not before a time in seconds; Infinity stays Infinity. */
export function toMilliseconds(seconds: number): number {
  const milliseconds = Math.ceil(seconds * 1000);
  return milliseconds / 1000 < seconds ? milliseconds + 1 : milliseconds;
}
