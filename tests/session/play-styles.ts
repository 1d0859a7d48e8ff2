import type { NeedKind } from '../../src/model/need';
import type { Manner, ResponseKind } from '../../src/model/response';
import { parseScenario } from '../../src/scenario/parse-scenario';
import type { Scenario } from '../../src/scenario/scenario-schema';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { CueStage, SessionState } from '../../src/session/session-state';
import { FITTING } from '../../src/simulation/watch/hands';
import firstWeeksJson from '../../scenarios/first-weeks.json';

/** The bundled first day, checked. */
export function firstWeeks(): Scenario {
  const result = parseScenario(firstWeeksJson, 'first-weeks.json');
  if (!result.ok) throw new Error(result.problem.path);
  return result.value;
}

export { FITTING };

/** A caregiver for tests: when it answers, with what and how. */
export interface PlayStyle {
  readonly answersFrom: CueStage;
  readonly waitMilliseconds: number;
  readonly manner: Manner;
  readonly responseTo: (need: NeedKind) => ResponseKind;
}

export const KIND: PlayStyle = {
  answersFrom: 'whisper',
  waitMilliseconds: 9000,
  manner: 'gentle',
  responseTo: (need) => FITTING[need],
};

/** Late, abrupt, unfitting, and nothing is mended. */
export const UNKIND: PlayStyle = {
  answersFrom: 'shout',
  waitMilliseconds: 30_000,
  manner: 'abrupt',
  responseTo: (need) => (need === 'hunger' ? 'change' : 'feed'),
};

const STAGES: readonly CueStage[] = ['calm', 'whisper', 'talk', 'shout'];

/** Waits until it is talked to, and answers fittingly, neither softly nor abruptly. */
export const PLAIN: PlayStyle = {
  answersFrom: 'talk',
  waitMilliseconds: 15_000,
  manner: 'plain',
  responseTo: (need) => FITTING[need],
};

/** Fitting, but never before half a minute of loud crying. */
export const LATE: PlayStyle = { ...PLAIN, answersFrom: 'shout', waitMilliseconds: 30_000 };

/** Nobody ever comes. */
export const ABSENT: PlayStyle = { ...LATE, waitMilliseconds: Infinity };

/** Plays a whole day in one style. */
export function playDay(scenario: Scenario, seed: number, style: PlayStyle): SessionState {
  return playFrom(createSession(scenario, { seed }), style);
}

/**
 * Plays a day that has begun, looking every quarter of a model second.
 *
 * @param untilMilliseconds of the model clock; without it, to the end of the day
 * @param step from one look to the next
 */
export function playFrom(
  start: SessionState,
  style: PlayStyle,
  untilMilliseconds = Infinity,
  step = (state: SessionState): SessionState => advance(state, 250),
): SessionState {
  let state = start;
  let seenAt: number | null = null;
  let answered = -1;
  while (state.phase === 'running' && state.timeMilliseconds < untilMilliseconds) {
    state = step(state);
    const isOpen =
      state.episode !== null &&
      answered !== state.momentIndex &&
      STAGES.indexOf(state.stage) >= STAGES.indexOf(style.answersFrom);
    seenAt = isOpen ? (seenAt ?? state.timeMilliseconds) : null;
    const isReady = seenAt !== null && state.timeMilliseconds - seenAt >= style.waitMilliseconds;
    if (!isReady || !state.episode) continue;
    answered = state.momentIndex;
    const response = style.responseTo(state.episode.need);
    state = dispatch(state, { type: 'respond', response, manner: style.manner });
  }
  return state;
}
