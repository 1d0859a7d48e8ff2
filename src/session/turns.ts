import type { Answer } from '../model/episode';
import { mixSeed } from '../model/random';
import type { Manner, ResponseKind } from '../model/response';
import { emit, type Draft } from './draft';
import type { Turn, TurnReply } from './session-state';

/**
 * Serve and return: after the caregiver's turn in play comes the infant's, and it answers when it is
 * waited for. Times are model seconds. At life's own pace an infant takes one to three seconds to
 * answer (published pauses of early vocal exchanges are about that long); these are drawn out so
 * that at the usual tempo, four times as fast, the wait can be seen and left alone. Assumption.
 */
const ADULT_TURN_SECONDS = 6;
const SHORTEST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 11;
/** An infant that keeps its signals back takes so much longer. Assumption. */
const HELD_BACK = 1.4;
/** Talked over, it looks aside for so long, and comes back if it is let. Assumption. */
const AWAY_SECONDS = 11;
/** Having answered, it waits so long for more. Assumption. */
const OPEN_SECONDS = 20;
/** After so many turns of its own an infant has had enough of this game. Assumption. */
const MOST_TURNS = 5;
/** From this age on turns are taken in play (milestone lists: coos in turns at two to four months). */
export const TURNS_FROM_WEEKS = 12;

const REPLIES: readonly TurnReply[] = ['coo', 'smile', 'kick'];

/** What goes on in play: another serve, or something of the adult's own. */
const isServe = (response: ResponseKind): boolean => response === 'talk' || response === 'play';

/** How many turns of this exchange the infant has had or lost so far: a salt for its draws. */
const turnsOf = ({ left, taken }: Turn): number => left + taken;

/** A fraction that depends on nothing but the seed, the moment and the turn. */
function drawnFor({ seed, momentIndex }: Draft, turn: Turn, salt: number): number {
  const mixed = mixSeed(seed, 4096 * salt + 64 * momentIndex + turnsOf(turn)) >>> 0;
  return mixed / 2 ** 32;
}

/** How the infant answers in this turn. */
function replyOf(draft: Draft, turn: Turn): TurnReply {
  const index = Math.floor(drawnFor(draft, turn, 2) * REPLIES.length);
  return REPLIES[index] ?? 'coo';
}

/**
 * How closely the caregiver has followed so far, 0 to 1, as the model has it: with pauses .5, and
 * more the larger the share of the infant's turns that was taken from it, half a turn short of all.
 */
function trackingOf({ left, taken }: Turn): number {
  return 0.5 + (0.5 * taken) / (taken + left + 0.5);
}

/** The tracking that goes with an answer that lands now; nothing where no turns are taken. */
export function trackingNow({ turn }: Draft): Pick<Answer, 'tracking'> {
  return turn ? { tracking: trackingOf(turn) } : {};
}

/** Brings the last answer up to what the exchange has become since. */
function retrack(draft: Draft): void {
  const { episode, turn } = draft;
  const last = episode?.answers.at(-1);
  if (!episode || !last || !turn) return;
  const answer = { ...last, tracking: trackingOf(turn) };
  draft.episode = { ...episode, answers: [...episode.answers.slice(0, -1), answer] };
}

const momentIdOf = (draft: Draft): string => draft.moments[draft.momentIndex]?.id ?? '';

function tell(draft: Draft, what: 'passes' | 'replies' | 'taken' | 'imposed' | 'returns'): void {
  const reply = draft.turn ? replyOf(draft, draft.turn) : 'coo';
  emit(draft, { type: 'turn', momentId: momentIdOf(draft), what, reply });
}

const until = (draft: Draft, seconds: number): number =>
  draft.timeMilliseconds + Math.ceil(1000 * seconds);

/** Whether what is on is play, with an infant old enough to take turns in it. */
export const takesTurns = ({ rules, infant, episode }: Draft): boolean =>
  rules >= 2 && infant.ageWeeks >= TURNS_FROM_WEEKS && episode?.need === 'play';

/**
 * The caregiver's act in play, before the infant has felt it: a serve that waits for its turn, one
 * that takes the infant's turn, or something that ends the exchange.
 */
export function takeTurn(draft: Draft, response: ResponseKind, manner: Manner): void {
  if (!takesTurns(draft)) return;
  const { turn } = draft;
  const isOver = turn !== null && turn.whose !== 'open';
  if (response === 'offerToy' || (isServe(response) && (isOver || manner === 'abrupt'))) {
    const before = turn ?? { left: 0, taken: 0 };
    const taken = before.taken + (isOver ? 1 : 0);
    draft.turn = {
      whose: 'away',
      untilMilliseconds: until(draft, AWAY_SECONDS),
      left: before.left,
      taken,
    };
  } else if (isServe(response)) {
    draft.turn = {
      whose: 'adult',
      untilMilliseconds: until(draft, ADULT_TURN_SECONDS),
      left: turn?.left ?? 0,
      taken: turn?.taken ?? 0,
    };
  } else {
    draft.turn = null;
  }
}

/** What was felt of it, told after the answer itself. */
export function tellTurn(draft: Draft, response: ResponseKind): void {
  if (draft.turn?.whose !== 'away') return;
  tell(draft, response === 'offerToy' ? 'imposed' : 'taken');
}

/** How long the caregiver's part lasts in an exchange, model seconds; null where there is none. */
export const adultTurnSeconds = ({ turn }: Draft): number | null =>
  turn?.whose === 'adult' ? ADULT_TURN_SECONDS : null;

/** When the turn passes on by itself, model milliseconds; Infinity when it does not. */
export const turnDueMilliseconds = ({ turn }: Draft): number => turn?.untilMilliseconds ?? Infinity;

/** An exchange is not over before the infant has had its say, and the caregiver a chance for more. */
export const exchangeHoldsUntilMilliseconds = ({ turn }: Draft): number =>
  turn && turnsOf(turn) < MOST_TURNS ? turn.untilMilliseconds : 0;

/** The turn passes on: to the infant, to its answer, or back after a look aside. */
export function passTurn(draft: Draft): void {
  const { turn } = draft;
  if (!turn) return;
  switch (turn.whose) {
    case 'adult': {
      const part = drawnFor(draft, turn, 1);
      const wait = SHORTEST_WAIT_SECONDS + part * (LONGEST_WAIT_SECONDS - SHORTEST_WAIT_SECONDS);
      const slow = draft.episode?.strategy === 'minimised' ? HELD_BACK : 1;
      draft.turn = { ...turn, whose: 'infant', untilMilliseconds: until(draft, slow * wait) };
      tell(draft, 'passes');
      return;
    }
    case 'infant':
    case 'away':
      tell(draft, turn.whose === 'infant' ? 'replies' : 'returns');
      draft.turn = {
        ...turn,
        whose: 'open',
        untilMilliseconds: until(draft, OPEN_SECONDS),
        left: turn.left + (turn.whose === 'infant' ? 1 : 0),
      };
      retrack(draft);
      return;
    case 'open':
      draft.turn = null;
      return;
  }
}
