import { FITTING_FROM } from '../model/fit';
import { isDistressNeed } from '../model/need';
import type { MomentRecord } from '../session/session-state';

/** A leaf of the story vine: answered, missed, or mended with a gold seam. */
export type VineLeaf = 'answered' | 'missed' | 'mended';

/** How a finished moment shows on the vine and in the debrief. */
export function leafOf(record: MomentRecord): VineLeaf {
  const { answers, settledAfterSeconds, need } = record.outcome;
  if (answers.some((answer) => answer.isMend)) return 'mended';
  if (answers.length === 0) return 'missed';
  const isHelped = answers.some((answer) => answer.fit >= FITTING_FROM && !answer.isMiss);
  if (isHelped) return 'answered';
  const isSettled = settledAfterSeconds !== null && isDistressNeed(need);
  return isSettled && answers.some((answer) => answer.effect === 'eases') ? 'answered' : 'missed';
}
