/**
 * The rules of the play-through that a play was begun by. A kept play is lived again by its own
 * rules, so that it comes to the same numbers as on the day it was played:
 *
 * 1. from the first published logs, which do not name their rules;
 * 2. an infant answers in play and is waited for or not (`turns.ts`), and the weeks between visits
 *    make up for what the days showed too often (`fill-weeks.ts`);
 * 3. a lived moment is learned from once, and the hours it stands for are met as the player meets
 *    moments (`learn-besides.ts`); there and in the weeks between visits care is estimated from what
 *    was lived, not copied (`care-estimate.ts`).
 */
export type PlayRules = 1 | 2 | 3;

/** What a new play begins by. */
export const PRESENT_RULES: PlayRules = 3;

/** The rules of a log; the first ones where it names none. */
export const rulesOfLog = ({ rules }: { readonly rules?: PlayRules | undefined }): PlayRules =>
  rules ?? 1;
