import type { ResponseKind } from '../model/response';
import type { SessionState } from '../session/session-state';
import { frightNow } from './fright';

/** What goes on in play: the adult's voice, game or toy. */
const GAME: readonly ResponseKind[] = ['talk', 'play', 'offerToy'];

/** Taken from it again before it had looked back, by the events of the turns. */
function isTakenAgain({ events, turn }: SessionState): boolean {
  if (turn?.whose !== 'away') return false;
  const turns = events.filter((event) => event.type === 'turn');
  const [before, last] = [turns.at(-2), turns.at(-1)];
  const isTaken = (what: string | undefined) => what === 'taken' || what === 'imposed';
  return before?.momentId === last?.momentId && isTaken(before?.what) && isTaken(last?.what);
}

/**
 * Whether the game goes after an infant that has turned away: tickled on, chased with face, voice
 * or toy. Letting it be, instead, brings it back.
 */
export function isChased(state: SessionState): boolean {
  const { activity } = state;
  if (!activity || !GAME.includes(activity.response) || frightNow(state) !== null) return false;
  return activity.effect === 'stiffens' || isTakenAgain(state);
}
