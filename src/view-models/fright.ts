import type { ResponseKind } from '../model/response';
import type { SessionEvent, SessionState } from '../session/session-state';

/**
 * What a frightening act is to the infant. Whether an act frightens is the model's matter; which of
 * these it was follows from what was done, what went before and whether the infant cried, so that
 * every play that was ever kept tells it alike.
 */
export const FRIGHT_KINDS = ['shout', 'looming', 'mocking', 'mixed'] as const;
export type FrightKind = (typeof FRIGHT_KINDS)[number];

type AnswerEvent = Extract<SessionEvent, { type: 'answer' }>;
type Played = Pick<SessionState, 'events' | 'episode' | 'history'>;

/** By voice alone, from beside the infant. */
const isVoice = (response: ResponseKind): boolean => response === 'talk' || response === 'play';

/** What stands behind an act, as far as it matters for what it is like. */
interface FrightCause {
  readonly response: ResponseKind;
  readonly isCrying: boolean;
  /** Abrupt acts of this moment that came before, the oldest first. */
  readonly before: readonly ResponseKind[];
}

/** From so many voices before on, one more at a cry is felt as a copy of it. Assumption. */
const VOICES_BEFORE_A_COPY = 2;

/**
 * The table of frights: a sudden loud voice, a shape that looms, mocking, and signals that call and
 * repel at once, as descriptions of frightening care have them. Which act stands for which is an
 * assumption.
 */
export function frightOfCause({ response, isCrying, before }: FrightCause): FrightKind {
  switch (response) {
    case 'talk':
      return isCrying && before.filter(isVoice).length >= VOICES_BEFORE_A_COPY
        ? 'mocking'
        : 'shout';
    case 'play':
      return isCrying ? 'mocking' : 'looming';
    case 'feed':
    case 'change':
    case 'rock':
      return 'mixed';
    case 'hold': {
      // The voice, or a step back, sent away; the hands pull near.
      const last = before.at(-1);
      return last && (isVoice(last) || last === 'space') ? 'mixed' : 'looming';
    }
    case 'offerToy':
    case 'space':
    case 'look':
    case 'putDown':
    case 'askHelp':
      return 'looming';
  }
}

function answersOf({ episode, history, events }: Played, momentId: string) {
  const past = history.find(({ moment }) => moment.id === momentId);
  if (past) return past.outcome.answers;
  const open = events.filter((event) => event.type === 'moment').at(-1);
  return open?.momentId === momentId ? (episode?.answers ?? []) : [];
}

function causeOf(events: readonly SessionEvent[], act: AnswerEvent): FrightCause {
  const own = events.filter(
    (event) => event.id < act.id && 'momentId' in event && event.momentId === act.momentId,
  );
  const stage = own.filter((event) => event.type === 'cue').at(-1)?.stage;
  const before = own.flatMap((event) =>
    event.type === 'answer' && event.manner === 'abrupt' ? [event.response] : [],
  );
  return { response: act.response, isCrying: stage === 'shout', before };
}

/** What an act was that frightened; null when it did not. */
export function frightOf(played: Played, act: AnswerEvent): FrightKind | null {
  if (act.manner !== 'abrupt' || act.momentId === null) return null;
  const seconds = act.atMilliseconds / 1000;
  const isFright = answersOf(played, act.momentId).some(
    (answer) => answer.isFrightening && answer.atSeconds === seconds,
  );
  return isFright ? frightOfCause(causeOf(played.events, act)) : null;
}

/** What is being done to the infant, when it frightened; null otherwise. */
export function frightNow(state: SessionState): FrightKind | null {
  const { activity, events } = state;
  if (activity?.manner !== 'abrupt') return null;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index]!;
    if (event.atMilliseconds < activity.startedAtMilliseconds) return null;
    if (event.type === 'answer' && event.response === activity.response)
      return frightOf(state, event);
  }
  return null;
}

/** What frightened in a moment, the first of it; null when nothing did. */
export function frightIn(played: Played, momentId: string): FrightKind | null {
  for (const event of played.events) {
    if (event.type !== 'answer' || event.momentId !== momentId) continue;
    const fright = frightOf(played, event);
    if (fright) return fright;
  }
  return null;
}
