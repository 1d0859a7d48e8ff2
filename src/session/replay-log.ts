import { shortValue, type Result } from '../scenario/file-problem';
import type { Scenario } from '../scenario/scenario-schema';
import { advance } from './advance';
import { createSession } from './create-session';
import { dispatch } from './dispatch';
import type { PlayLog } from './play-log';
import type { SessionState } from './session-state';

/**
 * Lives a logged day again: the same scenario, seed, temperament and inputs at the same times give
 * the same state as in the game. An act that could not be done then (after the end of the day, for
 * one) is a problem, named by its place in the log: the game would not have written it.
 */
export function replayLog(
  log: Pick<PlayLog, 'seed' | 'temperament' | 'inputs' | 'endMilliseconds'>,
  scenario: Scenario,
  file: string,
): Result<SessionState> {
  const { seed, temperament, inputs, endMilliseconds } = log;
  let state = createSession(scenario, { seed, temperament });
  const until = (milliseconds: number): void => {
    state = advance(state, Math.max(0, milliseconds - state.timeMilliseconds));
  };
  for (const [index, act] of inputs.entries()) {
    const { atMilliseconds, ...input } = act;
    until(atMilliseconds);
    const after = dispatch(state, input);
    if (after === state) {
      const path = `inputs.${String(index)}`;
      return {
        ok: false,
        problem: { file, path, value: shortValue(act), expected: 'possibleAct' },
      };
    }
    state = after;
  }
  until(endMilliseconds);
  return { ok: true, value: state };
}
