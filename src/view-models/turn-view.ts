import { isChased } from './chase';
import type { SessionEvent } from '../session/session-state';
import type { Blend } from './expressions';
import type { Observation } from './observation';

/**
 * What an infant does while turns are taken in play. Picture and words both come from here
 * (`cue.<id>`). Behaviours after descriptions of early exchanges: a still, bright look with an open
 * mouth before the own turn; a coo, a smile or kicking legs in it; a look aside when talked over.
 * The blend weights are drawing choices.
 */
export const TURN_CUES = {
  drawsBreath: { calmAlert: 0.5, smile: 0.35, laughReach: 0.15 },
  answersCoo: { smile: 0.65, laughReach: 0.35 },
  answersSmile: { smile: 0.95, calmAlert: 0.05 },
  answersKick: { play: 0.7, laughReach: 0.3 },
  looksAside: { avert: 0.85, calmAlert: 0.15 },
  turnsFurther: { avert: 0.6, overstim: 0.4 },
  looksBack: { calmAlert: 0.7, smile: 0.3 },
} as const satisfies Record<string, Blend>;
export type TurnCueId = keyof typeof TURN_CUES;

const REPLY_CUE = { coo: 'answersCoo', smile: 'answersSmile', kick: 'answersKick' } as const;
/** How long an answer shows, before it waits for more; model seconds, drawing choice. */
const SHOWS_SECONDS = 9;

/** What shows of the turns just now; null where nobody plays or the caregiver is at it. */
export function turnCue({ state, lastTurn }: Observation): TurnCueId | null {
  switch (state.turn?.whose) {
    case 'infant':
      return 'drawsBreath';
    case 'away':
      return isChased(state) ? 'turnsFurther' : 'looksAside';
    case 'open': {
      const isFresh = lastTurn !== null && lastTurn.agoSeconds <= SHOWS_SECONDS;
      const isReply = isFresh && lastTurn.event.what === 'replies';
      return isReply ? REPLY_CUE[lastTurn.event.reply] : 'looksBack';
    }
    case 'adult':
    case undefined:
      return null;
  }
}

/** What the context says an infant in play is busy with, by the key of the context. */
const THINGS = {
  'context.smile.ceiling': 'ceiling',
  'context.cups.found': 'cups',
  'context.spoon.turned': 'spoon',
  'context.peek.cloth': 'cloth',
  'context.peek.looks': 'cloth',
  'context.shelf.looksBack': 'shelf',
  'context.box.in': 'blocks',
  'context.cot.soft': 'rabbit',
  'context.shoe.up': 'shoe',
  'context.dog.window': 'dog',
  'context.ball.rolled': 'ball',
  'context.pot.lid': 'pot',
} as const;
export type PlayThing = (typeof THINGS)[keyof typeof THINGS];
/** Things of plays; one may come up twice. */
export const PLAY_THINGS: readonly PlayThing[] = Object.values(THINGS);

/** What it looks at, in an invitation to play: a thing, or null for the caregiver's face. */
export function thingLookedAt({ moment }: Pick<Observation, 'moment'>): PlayThing | null {
  if (moment?.need !== 'play') return null;
  const known: Readonly<Record<string, PlayThing | undefined>> = THINGS;
  for (const key of moment.contextKeys) {
    const thing = known[key];
    if (thing) return thing;
  }
  return null;
}

type AnswerEvent = Extract<SessionEvent, { type: 'answer' }>;

/** The exchange before this act had come to an answer of the infant that can be copied. */
function isAfterKick(events: readonly SessionEvent[], { id, momentId }: AnswerEvent): boolean {
  const before = events.filter((event) => event.type === 'turn' && event.id < id).at(-1);
  if (before?.type !== 'turn' || before.momentId !== momentId) return false;
  return before.what === 'replies' && before.reply !== 'smile';
}

/** Whether an act in play, done in its turn, copied the infant or named what it looks at. */
export function playedAsOf(
  events: readonly SessionEvent[],
  event: AnswerEvent,
  thing: PlayThing | null,
): 'copied' | 'named' | null {
  if (event.response === 'play') return isAfterKick(events, event) ? 'copied' : null;
  return event.response === 'talk' && thing ? 'named' : null;
}
