import type { Episode } from '../../src/model/episode';
import type { NeedKind } from '../../src/model/need';
import type { SignallingStrategy } from '../../src/model/signalling-strategy';
import { createSession } from '../../src/session/create-session';
import type { CueStage, SessionEvent, SessionState } from '../../src/session/session-state';
import type { Blend, Expression } from '../../src/view-models/expressions';
import { firstWeeks } from '../session/play-styles';

const ORDINARY = { reactivity: 0.5, soothability: 0.5, readability: 0.5 };
const NOW_MILLISECONDS = 100_000;

/** A calm infant with nothing due for a long while. */
export function calmState(changes: Partial<SessionState> = {}): SessionState {
  const base = createSession(firstWeeks(), { seed: 1, temperament: ORDINARY });
  return {
    ...base,
    timeMilliseconds: NOW_MILLISECONDS,
    nextMomentAtMilliseconds: NOW_MILLISECONDS + 500_000,
    ...changes,
  };
}

/** Shown arousal in the middle of each stage. */
const LEVEL: Readonly<Record<CueStage, number>> = { calm: 0, whisper: 0.24, talk: 0.5, shout: 0.8 };

export interface SignalOptions {
  readonly strategy?: SignallingStrategy;
  readonly felt?: number;
  readonly ageWeeks?: number;
  readonly fear?: number;
  /** Model seconds since the need began. */
  readonly sinceSeconds?: number;
  readonly changes?: Partial<SessionState>;
}

/** An infant in the midst of a need, at a steady level. */
export function signalState(
  need: NeedKind,
  stage: CueStage,
  options: SignalOptions = {},
): SessionState {
  const { strategy = 'plain', felt = LEVEL[stage], ageWeeks = 26, fear = 0 } = options;
  const base = calmState();
  const startedAtSeconds = NOW_MILLISECONDS / 1000 - (options.sinceSeconds ?? 1);
  const episode: Episode = {
    need,
    intensity: 0.7,
    isSoothable: true,
    startedAtSeconds,
    strategy,
    patienceSeconds: 500,
    arousal: {
      startSeconds: startedAtSeconds,
      startLevel: felt,
      targetLevel: felt,
      tauSeconds: 30,
    },
    settlesAtSeconds: Infinity,
    peakArousal: felt,
    areaBefore: 0,
    answers: [],
  };
  const moment = { ...base.moments[0]!, need };
  return {
    ...base,
    infant: { ...base.infant, ageWeeks, trust: { ...base.infant.trust, fear } },
    moments: [moment, ...base.moments.slice(1)],
    nextMomentAtMilliseconds: null,
    episode,
    momentStart: {
      atMilliseconds: startedAtSeconds * 1000,
      energy: 0.8,
      whereabouts: 'near',
      firstAnswerStage: null,
      isAfterImposing: false,
    },
    stage,
    ...options.changes,
  };
}

/** Adds an event that has happened just now, or so many milliseconds ago. */
export function withEvent(
  state: SessionState,
  event: Record<string, unknown>,
  agoMilliseconds = 0,
): SessionState {
  const atMilliseconds = state.timeMilliseconds - agoMilliseconds;
  const stamped = { id: state.events.length, atMilliseconds, ...event } as SessionEvent;
  return { ...state, events: [...state.events, stamped] };
}

/** The caregiver has just come near. */
export const CAME_NEAR = { type: 'whereabouts', whereabouts: 'near' };

/** What these expressions weigh together in a blend. */
export function weightOf(blend: Blend, ...names: readonly Expression[]): number {
  return names.reduce((sum, name) => sum + (blend[name] ?? 0), 0);
}
