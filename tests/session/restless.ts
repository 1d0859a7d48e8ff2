import type { RandomStream } from '../../src/model/random';
import { MANNERS, RESPONSE_KINDS } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';

const pick = <Item>(items: readonly Item[], random: RandomStream): Item =>
  items[Math.floor(random.next() * items.length)] as Item;

/** One step of somebody who does anything at any time: a little time passes, then perhaps an act. */
export function restlessStep(state: SessionState, random: RandomStream): SessionState {
  const now = advance(state, Math.floor(random.next() * 15_000));
  const draw = random.next();
  const response = pick(RESPONSE_KINDS, random);
  if (draw < 0.15) {
    return dispatch(now, { type: 'respond', response, manner: pick(MANNERS, random) });
  }
  if (draw < 0.25) return dispatch(now, { type: 'reach', response });
  if (draw < 0.32) return dispatch(now, { type: 'release' });
  if (draw < 0.37) return dispatch(now, { type: 'goNear' });
  const task = now.tasks.find(({ status }) => status === 'offered');
  return draw < 0.45 && task ? dispatch(now, { type: 'goBusy', taskId: task.id }) : now;
}
