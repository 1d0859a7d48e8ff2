import type { Manner, ResponseKind } from '../model/response';
import { breakOff } from './break-off';
import { emit, type Draft } from './draft';
import { refreshEnergy } from './energy';
import { runDueEvents } from './next-event';
import { beginReach, comeNear, isAlwaysGentle, land, mannerOfRelease } from './respond';
import { MOST_ACTS } from './session-parameters';
import type { SessionInput, SessionState } from './session-state';
import { pauseTask, startTask } from './tasks';

/** A key pressed again must not make the hand start anew; to be quicker or softer is another act. */
function isOnItsWay({ reach }: Draft, response: ResponseKind, manner: Manner | null): boolean {
  if (reach?.response !== response) return false;
  return manner === null || reach.manner === manner || isAlwaysGentle(response);
}

function reachFor(draft: Draft, input: SessionInput & { type: 'reach' | 'respond' }): boolean {
  const { response } = input;
  if (response === 'askHelp' && draft.helpLeftCount === 0) return false;
  const manner = input.type === 'respond' ? input.manner : null;
  if (isOnItsWay(draft, response, manner)) return false;
  beginReach(draft, response, manner);
  return true;
}

function release(draft: Draft): boolean {
  if (!draft.reach || draft.reach.manner !== null) return false;
  land(draft, mannerOfRelease(draft.reach, draft.timeMilliseconds));
  return true;
}

/** Whoever walks off lays the infant down first. */
function layDown(draft: Draft): void {
  draft.activity = null;
  if (draft.place === 'arms' || draft.place === 'changingTable') {
    draft.place = draft.isAsleep ? 'cot' : 'mat';
  }
}

function goBusy(draft: Draft, taskId: string): boolean {
  const task = draft.tasks.find((candidate) => candidate.id === taskId);
  if (task?.status !== 'offered') return false;
  draft.reach = null;
  draft.turn = null;
  const isHelperHolding = draft.activity?.response === 'askHelp';
  if (!isHelperHolding) {
    breakOff(draft);
    layDown(draft);
  }
  pauseTask(draft);
  startTask(draft, taskId);
  if (draft.whereabouts !== 'busy') {
    draft.whereabouts = 'busy';
    emit(draft, { type: 'whereabouts', whereabouts: 'busy' });
  }
  refreshEnergy(draft);
  return true;
}

function goNear(draft: Draft): boolean {
  if (draft.whereabouts === 'near') return false;
  comeNear(draft);
  return true;
}

function apply(draft: Draft, input: SessionInput): boolean {
  switch (input.type) {
    case 'reach':
    case 'respond':
      return reachFor(draft, input);
    case 'release':
      return release(draft);
    case 'goNear':
      return goNear(draft);
    case 'goBusy':
      return goBusy(draft, input.taskId);
  }
}

/**
 * What the player does, now. An input that makes no sense at this moment changes nothing and is
 * not logged; the same state comes back.
 */
export function dispatch(state: SessionState, input: SessionInput): SessionState {
  if (state.phase === 'ended' || state.inputs.length >= MOST_ACTS) return state;
  const draft: Draft = { ...state };
  if (!apply(draft, input)) return state;
  draft.inputs = [...draft.inputs, { ...input, atMilliseconds: draft.timeMilliseconds }];
  runDueEvents(draft);
  return draft;
}
