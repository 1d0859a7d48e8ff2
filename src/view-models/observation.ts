import { arousalAt, shownArousalAt } from '../model/episode-flow';
import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import type { PlannedMoment, SessionEvent, SessionState } from '../session/session-state';

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** What a view may need to know of this instant, worked out once. Times in model seconds. */
export interface Observation {
  readonly state: SessionState;
  readonly seconds: number;
  /** The moment that is on; null while calm. */
  readonly moment: PlannedMoment | null;
  readonly reading: TrustReading;
  /** Arousal inside and outside, 0 to 1. */
  readonly felt: number;
  readonly shown: number;
  readonly isNear: boolean;
  /** How much the infant keeps back from this caregiver, 0 to 1. */
  readonly guard: number;
  /** How gladly it turns to this caregiver, 0 to 1. */
  readonly warmth: number;
  readonly fear: number;
  /** The last answer and how long ago; null when none has been given lately. */
  readonly lastAnswer: { readonly event: EventOf<'answer'>; readonly agoSeconds: number } | null;
  /** The last time the caregiver walked off in the midst of care, and how long ago. */
  readonly lastLeft: { readonly event: EventOf<'leftOff'>; readonly agoSeconds: number } | null;
  /** The last thing that happened to the turns in play; null when nothing has lately. */
  readonly lastTurn: { readonly event: EventOf<'turn'>; readonly agoSeconds: number } | null;
  /** Seconds since the caregiver came near; Infinity when that is long past or not so. */
  readonly cameNearAgoSeconds: number;
  readonly settledAgoSeconds: number;
}

/** Events older than this no longer show; model seconds, assumption. */
const LOOK_BACK_SECONDS = 60;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** 0 below `low`, 1 above `high`, straight between. */
export function ramp(value: number, low: number, high: number): number {
  return clamp((value - low) / (high - low));
}

/** Readings change only when a moment is learned from, and then the infant is a new object. */
const readings = new WeakMap<object, TrustReading>();
export function readingOf(state: SessionState): TrustReading {
  const known = readings.get(state.infant.trust);
  if (known) return known;
  const reading = readTrust(state.infant);
  readings.set(state.infant.trust, reading);
  return reading;
}

function lastEvent<Type extends SessionEvent['type']>(
  state: SessionState,
  type: Type,
): { event: EventOf<Type>; agoSeconds: number } | null {
  const oldest = state.timeMilliseconds - LOOK_BACK_SECONDS * 1000;
  for (let index = state.events.length - 1; index >= 0; index--) {
    const event = state.events[index]!;
    if (event.atMilliseconds < oldest) return null;
    if (event.type === type) {
      const agoSeconds = (state.timeMilliseconds - event.atMilliseconds) / 1000;
      return { event: event as EventOf<Type>, agoSeconds };
    }
  }
  return null;
}

/**
 * How the relationship shows between and before signals. View thresholds around the reading a day
 * starts with; they feed nothing back.
 */
function bearing(reading: TrustReading): { guard: number; warmth: number } {
  const trust = reading.trustInCaregiver.mean;
  const safe = reading.expectations.safe.mean;
  const held = Math.max(reading.strategyMix.minimised - 1 / 3, 0);
  const kept = ramp(0.5 - trust, 0, 0.25) + 0.8 * ramp(0.5 - safe, 0, 0.3) + 0.8 * held;
  const glad = 0.6 * ramp(trust, 0.45, 0.8) + 0.4 * ramp(safe, 0.5, 0.9);
  const guard = clamp(kept + 0.6 * reading.fear);
  return { guard, warmth: clamp(glad) * (1 - guard) };
}

/** Looks at a session once, for everything that shows or says it. */
export function observe(state: SessionState): Observation {
  const seconds = state.timeMilliseconds / 1000;
  const { episode, infant } = state;
  const reading = readingOf(state);
  const near = lastEvent(state, 'whereabouts');
  const isNear = state.whereabouts === 'near';
  return {
    state,
    seconds,
    moment: episode ? (state.moments[state.momentIndex] ?? null) : null,
    reading,
    felt: episode ? arousalAt(episode, seconds) : 0,
    shown: episode ? shownArousalAt(infant, episode, seconds) : 0,
    isNear,
    ...bearing(reading),
    fear: reading.fear,
    lastAnswer: lastEvent(state, 'answer'),
    lastLeft: lastEvent(state, 'leftOff'),
    lastTurn: lastEvent(state, 'turn'),
    cameNearAgoSeconds: isNear && near ? near.agoSeconds : Infinity,
    settledAgoSeconds: lastEvent(state, 'settled')?.agoSeconds ?? Infinity,
  };
}
