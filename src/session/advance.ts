import type { Draft } from './draft';
import { energyAt } from './energy';
import { runDueEvents } from './next-event';
import type { SessionState } from './session-state';
import { refreshTasks } from './tasks';

/**
 * Lets model time pass, in whole milliseconds. Exact: cut into any pieces it gives the same state.
 * Between two events it costs one copy. A day that has ended stands still. Throws a RangeError for
 * a time that is not a whole number from 0 up.
 */
export function advance(state: SessionState, milliseconds: number): SessionState {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) {
    throw new RangeError(`advance by ${String(milliseconds)}: expected whole milliseconds`);
  }
  if (state.phase === 'ended' || milliseconds === 0) return state;
  const target = state.timeMilliseconds + milliseconds;
  const draft: Draft = { ...state };
  while (
    draft.phase === 'running' &&
    draft.nextEventAtMilliseconds !== null &&
    draft.nextEventAtMilliseconds <= target
  ) {
    draft.timeMilliseconds = Math.max(draft.timeMilliseconds, draft.nextEventAtMilliseconds);
    runDueEvents(draft);
  }
  if (draft.phase === 'running') draft.timeMilliseconds = target;
  draft.energy = energyAt(draft.energyLine, draft.timeMilliseconds);
  refreshTasks(draft);
  return draft;
}
