import type { SessionState } from '../session/session-state';
import type { UntimedPlan } from '../session/untimed-plan';

/** The world stands until the player has chosen. */
export const WAITING: UntimedPlan = {
  isWaiting: true,
  isDeclined: false,
  pending: null,
  runUntilMilliseconds: null,
};

/** The world runs to the next choice. */
export const RUNNING: UntimedPlan = { ...WAITING, isWaiting: false };

/** Where untimed play begins in a day: at a choice, if something is being asked for already. */
export function planAt({ episode, stage }: SessionState): UntimedPlan {
  return episode !== null && stage !== 'calm' ? WAITING : RUNNING;
}

/** Tempo of the world between two choices; a wait that was chosen is shown faster. */
const BRISK_TEMPO = 3;
const PUT_OFF_TEMPO = 8;

/** How fast the world runs in untimed play, as a multiple of the ordinary tempo. */
export function untimedTempo(plan: UntimedPlan): number {
  return plan.pending || plan.isDeclined ? PUT_OFF_TEMPO : BRISK_TEMPO;
}
