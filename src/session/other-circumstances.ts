import type { Scenario } from '../scenario/scenario-schema';
import { branchByCircumstances } from './branch-day';
import type { DayTimeline } from './branch-timeline';
import { HARDER_CARDS, LIGHTER_CARDS } from './card-strain';
import type { SessionState } from './session-state';

/** A day as it was, or the same hands in it under other cards, and what came of it. */
export interface OtherDay {
  readonly kind: 'own' | 'lighter' | 'harder';
  readonly end: SessionState;
}

/** Two sets of cards to lay a lived day beside. */
const OTHER_CARDS = { lighter: LIGHTER_CARDS, harder: HARDER_CARDS } as const;

/** The day with lighter circumstances, as it was, and with harder ones. */
export function daysUnderOthers(timeline: DayTimeline, scenario: Scenario): readonly OtherDay[] {
  const own = { kind: 'own', end: timeline.end } as const;
  const other = (kind: 'lighter' | 'harder'): OtherDay[] => {
    const cards = OTHER_CARDS[kind];
    if (cards.join() === timeline.end.circumstances.join()) return [];
    return [{ kind, end: branchByCircumstances(timeline, scenario, cards) }];
  };
  return [...other('lighter'), own, ...other('harder')];
}
