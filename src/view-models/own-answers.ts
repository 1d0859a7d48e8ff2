import type { AnswerRecord } from '../model/episode';
import type { SessionEvent, SessionState } from '../session/session-state';

type LeftEvent = Extract<SessionEvent, { type: 'leftOff' }>;

/** The times at which somebody walked off in the midst of care. */
export function leavings({ events }: Pick<SessionState, 'events'>): readonly LeftEvent[] {
  return events.filter((event) => event.type === 'leftOff');
}

/**
 * Every answer that was given, in order. Walking off without a word is felt as one more answer,
 * which the model needs to know of; somebody who counts their answers does not mean it.
 */
export function ownAnswers(state: Pick<SessionState, 'events' | 'history'>): AnswerRecord[] {
  const left = new Set(
    leavings(state)
      .filter(({ isTold }) => !isTold)
      .map(({ atMilliseconds }) => atMilliseconds),
  );
  const isLeaving = ({ atSeconds, fit, contact }: AnswerRecord): boolean =>
    fit === 0 && contact === 0 && left.has(Math.round(1000 * atSeconds));
  return state.history.flatMap(({ outcome }) =>
    outcome.answers.filter((answer) => !isLeaving(answer)),
  );
}
