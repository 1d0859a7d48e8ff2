import { asksForLess } from '../model/answer-arousal';
import type { Answer, EpisodeOutcome } from '../model/episode';
import { isDistressNeed, type NeedKind } from '../model/need';

/** What a moment came out of. */
export interface MomentOrigin {
  /** In the calm before it the caregiver had pushed something of its own. */
  readonly isAfterImposing: boolean;
  /** It cut into a calm stretch; the day's plan did not have it. */
  readonly isExtra?: boolean | undefined;
}

/** As much of a lived moment as tells how it was cared for. */
export interface CaredMoment extends MomentOrigin {
  readonly outcome: Pick<
    EpisodeOutcome,
    'need' | 'strategy' | 'signalClarity' | 'startedAtSeconds' | 'answers'
  >;
  /** Play, with an infant old enough to take turns in it. */
  readonly isInTurns?: boolean | undefined;
}

/** How often each need has come up. */
export type NeedCounts = Readonly<Partial<Record<NeedKind, number>>>;

/** From this share of contact on the model holds nothing back against a caregiver (`experience.ts`). */
export const HELD_FROM = 0.4;

/** The latest visit weighs this much against an earlier one. Assumption. */
export const LATEST_WEIGHT = 2;

/** Like is answered like like: needs that call for much the same from a caregiver. */
export function kindOf(need: NeedKind): 'distress' | 'less' | 'play' {
  if (asksForLess(need)) return 'less';
  return isDistressNeed(need) ? 'distress' : 'play';
}

/** A lived moment's answers, told from its start. */
export function answersOf({ outcome }: CaredMoment): readonly Answer[] {
  return outcome.answers.map((answer) => ({
    ...answer,
    atSeconds: answer.atSeconds - outcome.startedAtSeconds,
  }));
}
