import { exp } from '../model/exact-math';
import type { AnswerEffect } from '../model/episode';
import type { Manner, ResponseKind } from '../model/response';
import { clockMinutesAt } from './day-clock';
import { emit, type Draft } from './draft';
import { openBid } from './moments';
import {
  IMPOSING_FROM,
  LOOKS_AWAY_FROM,
  STIMULATION_TAU_SECONDS,
  TOO_MUCH_BIDS_PER_DAY,
  TOO_MUCH_INTENSITY,
  UNASKED_ABRUPT_LOAD,
  UNASKED_LOAD,
} from './session-parameters';

const TOO_MUCH_ID = 'too-much';

/** What unasked-for acts have heaped up by now, 0 to 1 and a little over. */
export function stimulationAt(draft: Pick<Draft, 'stimulation' | 'timeMilliseconds'>): number {
  const seconds = (draft.timeMilliseconds - draft.stimulation.atMilliseconds) / 1000;
  return draft.stimulation.level * exp(-seconds / STIMULATION_TAU_SECONDS);
}

/** The adult's own idea, pushed in. */
const isImposing = (response: ResponseKind) => UNASKED_LOAD[response] >= IMPOSING_FROM;

/** How a calm or sleeping infant takes an act it did not ask for. */
function effectOf(draft: Draft, response: ResponseKind, manner: Manner): AnswerEffect {
  if (manner === 'abrupt' && UNASKED_LOAD[response] > 0) return 'startles';
  if (isImposing(response) && (draft.isAsleep || draft.stimulation.level >= LOOKS_AWAY_FROM)) {
    return 'stiffens';
  }
  switch (response) {
    case 'talk':
    case 'hold':
    case 'rock':
    case 'askHelp':
      return draft.stimulation.level >= LOOKS_AWAY_FROM ? 'unmoved' : 'eases';
    case 'play':
    case 'space':
      return 'easesALittle';
    case 'feed':
    case 'change':
    case 'offerToy':
    case 'look':
    case 'putDown':
      return 'unmoved';
  }
}

/** After too many unasked-for acts the infant asks for less: a bid the day had not planned. */
function askForLess(draft: Draft): void {
  const count = draft.moments.filter((moment) => moment.id.startsWith(TOO_MUCH_ID)).length;
  if (draft.stimulation.level < 1 || count >= TOO_MUCH_BIDS_PER_DAY) return;
  const moment = {
    id: `${TOO_MUCH_ID}-${String(count + 1)}`,
    need: 'overstimulated',
    intensity: TOO_MUCH_INTENSITY,
    isSoothable: true,
    gapSeconds: 0,
    clockMinutes: Math.floor(clockMinutesAt(draft)),
    place: draft.place,
    contextKeys: ['context.unasked.much'],
  } as const;
  draft.moments = [
    ...draft.moments.slice(0, draft.momentIndex),
    moment,
    ...draft.moments.slice(draft.momentIndex),
  ];
  draft.stimulation = { level: 0, atMilliseconds: draft.timeMilliseconds };
  draft.endsAtMilliseconds = null;
  openBid(draft, moment, { isAfterImposing: draft.isCalmImposed, isExtra: true });
}

/**
 * An act in a calm moment. A voice or a hold is welcome; the adult's own game pushed in again and
 * again builds up until the infant looks away and then asks for less.
 */
export function actUnasked(draft: Draft, response: ResponseKind, manner: Manner): AnswerEffect {
  const isAbrupt = manner === 'abrupt';
  const isWaking =
    draft.isAsleep && (isAbrupt || UNASKED_LOAD[response] >= 0.15) && response !== 'putDown';
  const extra = (isAbrupt ? UNASKED_ABRUPT_LOAD : 0) + (isWaking ? UNASKED_ABRUPT_LOAD : 0);
  const load = UNASKED_LOAD[response] + (UNASKED_LOAD[response] > 0 ? extra : 0);
  const level = Math.max(0, stimulationAt(draft) + load);
  draft.stimulation = { level, atMilliseconds: draft.timeMilliseconds };
  const effect = effectOf(draft, response, manner);
  draft.isCalmImposed ||= isImposing(response) || effect === 'startles';
  if (isWaking) draft.isAsleep = false;
  emit(draft, {
    type: 'answer',
    momentId: null,
    response,
    manner,
    effect,
    isMiss: effect === 'startles' || effect === 'stiffens',
    isMend: false,
    delaySeconds: null,
  });
  askForLess(draft);
  return effect;
}
