import type { SessionEvent } from '../session/session-state';
import type { Observation } from './observation';

/**
 * A face bent over a phone is a still face to an infant: it first bids for it, then looks away, and
 * part of that stays for a while when the face is back (still-face studies; Mesman and others 2009).
 * Times are model seconds and drawing choices.
 */
const BIDS_SECONDS = 10;
const STAYS_SECONDS = 10;
/** The studies begin at about two months. */
const FROM_WEEKS = 8;

export type StillFaceCue = 'bidsAtFace' | 'looksOff';

type TaskEvent = Extract<SessionEvent, { readonly type: 'task' }>;
const isOfTask = (event: SessionEvent): event is TaskEvent => event.type === 'task';

/** When the last call was taken, and when it was left, model milliseconds; Infinity while it is on. */
function lastCall({ state }: Observation): { readonly from: number; readonly to: number } | null {
  const ids = state.tasks.filter(({ kind }) => kind === 'phone').map(({ id }) => id);
  const own = state.events.filter(isOfTask);
  const taken = own
    .filter(({ taskId, status }) => status === 'doing' && ids.includes(taskId))
    .at(-1);
  if (!taken) return null;
  const left = own.find(({ id, taskId }) => id > taken.id && taskId === taken.taskId);
  return { from: taken.atMilliseconds, to: left?.atMilliseconds ?? Infinity };
}

/** What a caregiver on the phone, or just off it, sees the infant do; null for nothing of the kind. */
export function stillFaceCue(look: Observation): StillFaceCue | null {
  const { state } = look;
  if (state.infant.ageWeeks < FROM_WEEKS || state.isAsleep) return null;
  const call = lastCall(look);
  if (!call) return null;
  const now = state.timeMilliseconds;
  const lasted = (Math.min(now, call.to) - call.from) / 1000;
  if (now < call.to) return lasted < BIDS_SECONDS ? 'bidsAtFace' : 'looksOff';
  const isFresh = (now - call.to) / 1000 < STAYS_SECONDS;
  return isFresh && lasted >= BIDS_SECONDS ? 'looksOff' : null;
}
