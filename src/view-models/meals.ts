import type { SessionState } from '../session/session-state';

/** What is told of a moment that is a meal: the infant sits at the table, with a bowl and a spoon. */
const MEAL_CONTEXTS: readonly string[] = [
  'context.porridge.warm',
  'context.porridge.smelled',
  'context.spoon.again',
  'context.spoon.closed',
];

/** The moment that is on, or the one during which something was begun that still goes on. */
function momentIdNow({ events, activity, moments, momentIndex, episode }: SessionState) {
  if (!activity) return episode ? (moments[momentIndex]?.id ?? null) : null;
  const begun = events
    .filter(
      ({ type, atMilliseconds }) =>
        (type === 'moment' || type === 'settled') &&
        atMilliseconds <= activity.startedAtMilliseconds,
    )
    .at(-1);
  return begun?.type === 'moment' ? begun.momentId : null;
}

/** Whether the infant is at a meal, so that it is shown on the high chair and fed with a spoon. */
export function isAtMeal(state: SessionState): boolean {
  if (state.isAsleep) return false;
  const id = momentIdNow(state);
  const moment = state.moments.find((each) => each.id === id);
  return moment?.contextKeys.some((key) => MEAL_CONTEXTS.includes(key)) ?? false;
}
