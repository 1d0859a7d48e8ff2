import type { Scenario } from '../scenario/scenario-schema';
import { advance } from './advance';
import { createSession } from './create-session';
import { dispatch } from './dispatch';
import type { PlayLog } from './play-log';
import type { SessionState } from './session-state';

/**
 * Lives a logged day again: the same scenario, seed, temperament and inputs at the same times give
 * the same state as in the game.
 */
export function replayLog(
  log: Pick<PlayLog, 'seed' | 'temperament' | 'inputs' | 'endMilliseconds'>,
  scenario: Scenario,
): SessionState {
  const { seed, temperament, inputs, endMilliseconds } = log;
  let state = createSession(scenario, { seed, temperament });
  const until = (milliseconds: number): void => {
    state = advance(state, Math.max(0, milliseconds - state.timeMilliseconds));
  };
  for (const { atMilliseconds, ...input } of inputs) {
    until(atMilliseconds);
    state = dispatch(state, input);
  }
  until(endMilliseconds);
  return state;
}
