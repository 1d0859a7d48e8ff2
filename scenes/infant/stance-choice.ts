import type { InfantView } from '../../src/view-models/infant-view';
import { monthsOf } from './growth';
import type { HandsView } from '../../src/view-models/scene-view';
import type { Stance } from './stances';

/** Ages in months from which most infants do it: motor milestones of the first year. */
const PROPS_UP_FROM = 3;
const SITS_FROM = 6.5;
/** Until then it leans on its hands when it does not need them (WHO: free sitting at 4 to 9 months). */
const SITS_FREELY_FROM = 7.5;
export const CRAWLS_FROM = 8.5;
const PULLS_UP_FROM = 9.5;
/** From here on it stands up as soon as it is content, not only when it is glad. */
const STANDS_FROM = 11.5;
/** So much of the expression has to be content, or glad. Assumption. */
const CONTENT_SHARE = 0.6;
const GLAD_SHARE = 0.5;
/**
 * A stance is kept for at least this long, unless the infant is upset, asleep or handled, or has been
 * put on its chair or taken off it.
 */
const KEPT_MILLISECONDS = 6000;

/** Acts that take hold of the infant: it turns to whoever does them. */
const HANDLING: readonly HandsView['response'][] = [
  'feed',
  'hold',
  'rock',
  'change',
  'putDown',
  'askHelp',
];

/** Whether somebody is about to lift, feed or change the infant. */
export function isHandledBy(hands: HandsView | null): boolean {
  return hands !== null && HANDLING.includes(hands.response);
}

function usualStance(months: number): Stance {
  return months >= SITS_FROM ? 'sitting' : 'lying';
}

/**
 * How an infant holds itself: what it can do at its age, and what it feels like doing. Tired,
 * hungry or upset it sits or lies; asleep it lies on its back; content, it moves about.
 *
 * @param isHandled somebody is about to lift, feed or change it
 */
export function wantedStance(view: InfantView, isHandled: boolean): Stance {
  const months = monthsOf(view.ageWeeks);
  const { asleep = 0, smile = 0, laughReach = 0, calmAlert = 0, play = 0 } = view.expressions;
  const { soothed = 0, avert = 0 } = view.expressions;
  if (view.pose === 'highChair' && !view.isAsleep) return 'highChair';
  if (view.pose !== 'mat' || view.isAsleep || asleep > 0.4) return 'lying';
  const usual = usualStance(months);
  const glad = smile + laughReach;
  const content = glad + calmAlert + play;
  const isQuiet = calmAlert + soothed + avert >= CONTENT_SHARE;
  if (isQuiet && !isHandled && months >= SITS_FROM && months < SITS_FREELY_FROM) return 'propped';
  if (isHandled || content < CONTENT_SHARE) return usual;
  if (months < SITS_FROM) {
    // A laugh reaches out with both arms, for which the infant lies on its back.
    return months >= PROPS_UP_FROM && laughReach < GLAD_SHARE ? 'prone' : usual;
  }
  if (months >= PULLS_UP_FROM && glad >= GLAD_SHARE) return 'standing';
  if (months >= STANDS_FROM && calmAlert + glad >= GLAD_SHARE) return 'standing';
  return months >= CRAWLS_FROM ? 'crawling' : usual;
}

/** Keeps a stance for a while, so that a passing smile does not move the whole infant. */
export interface StanceKeeper {
  /** Goes on by some milliseconds of real time. */
  step(elapsedMilliseconds: number, view: InfantView, isHandled: boolean): Stance;
}

export function createStanceKeeper(): StanceKeeper {
  let stance: Stance | null = null;
  let kept = 0;
  return {
    step(elapsedMilliseconds, view, isHandled) {
      kept += elapsedMilliseconds;
      const wanted = wantedStance(view, isHandled);
      const isNeeded = wanted === 'lying' || wanted === 'sitting';
      const isMoved = wanted === 'highChair' || stance === 'highChair';
      if (
        stance === null ||
        (wanted !== stance && (isNeeded || isMoved || kept >= KEPT_MILLISECONDS))
      ) {
        stance = wanted;
        kept = 0;
      }
      return stance;
    },
  };
}
