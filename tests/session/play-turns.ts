import type { Manner, ResponseKind } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import { VISITS } from './year-visits';

/** Model milliseconds between two looks at the day. */
const STEP = 250;

/** Lets time pass until something holds, at most ten minutes of the model clock. */
export function until(start: SessionState, holds: (state: SessionState) => boolean): SessionState {
  let state = start;
  for (let left = 2400; left > 0 && !holds(state); left -= 1) state = advance(state, STEP);
  if (!holds(state)) throw new Error('it never came');
  return state;
}

/** Does something and lets it land. */
export const act = (
  state: SessionState,
  response: ResponseKind,
  manner: Manner = 'plain',
): SessionState =>
  until(dispatch(state, { type: 'respond', response, manner }), ({ reach }) => reach === null);

/** The first invitation to play of a visit, asked in a whisper. */
export const invited = (visit: number, seed = 5): SessionState =>
  until(
    createSession(VISITS[visit]!, { seed }),
    ({ episode, stage }) => episode?.need === 'play' && stage !== 'calm',
  );
