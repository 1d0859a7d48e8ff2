import type { AnswerEffect, Episode } from '../model/episode';
import { answerEpisode } from '../model/episode-flow';
import { fitOf } from '../model/fit';
import { CONTACT_FRACTION, type Manner, type ResponseKind } from '../model/response';
import { actUnasked } from './calm-acts';
import { emit, nowSeconds, type Draft } from './draft';
import { refreshEnergy, tiredness } from './energy';
import {
  ACTIVITY_SECONDS,
  GENTLE_REACH_SECONDS,
  PLAIN_REACH_FRACTION,
  RESPONSE_PLACE,
} from './session-parameters';
import type { InfantPlace, Reach } from './session-state';
import { pauseTask } from './tasks';

/** These have no rough form: they take their time, let go of or not, and are done gently. */
const ALWAYS_GENTLE: readonly ResponseKind[] = ['look', 'putDown', 'askHelp'];

/** Whether a response is done gently however the button is used. */
export const isAlwaysGentle = (response: ResponseKind): boolean => ALWAYS_GENTLE.includes(response);

/** Begins to reach for the infant; with no manner a hold decides it. */
export function beginReach(draft: Draft, response: ResponseKind, manner: Manner | null): void {
  const isCare = response !== 'look' && response !== 'askHelp';
  const gentle = GENTLE_REACH_SECONDS[response] * (isCare ? tiredness(draft.energy) : 1);
  const start = draft.timeMilliseconds;
  draft.reach = {
    response,
    startedAtMilliseconds: start,
    plainAtMilliseconds: start + Math.ceil(gentle * PLAIN_REACH_FRACTION * 1000),
    gentleAtMilliseconds: start + Math.ceil(gentle * 1000),
    manner: isAlwaysGentle(response) ? 'gentle' : manner,
  };
  // Somebody can be called to help from the stove; everything else is done at the infant's side.
  if (response !== 'askHelp') comeNear(draft);
}

/** What a held reach is when it is let go of now. */
export function mannerOfRelease(reach: Reach, atMilliseconds: number): Manner {
  if (atMilliseconds >= reach.gentleAtMilliseconds) return 'gentle';
  return atMilliseconds >= reach.plainAtMilliseconds ? 'plain' : 'abrupt';
}

/** When a reach lands by itself, model milliseconds. */
export function reachDueMilliseconds(reach: Reach): number {
  if (reach.manner === 'abrupt') return reach.startedAtMilliseconds;
  return reach.manner === 'plain' ? reach.plainAtMilliseconds : reach.gentleAtMilliseconds;
}

/** Leaves what keeps the caregiver busy. */
export function comeNear(draft: Draft): void {
  if (draft.whereabouts === 'near') return;
  pauseTask(draft);
  draft.whereabouts = 'near';
  emit(draft, { type: 'whereabouts', whereabouts: 'near' });
  refreshEnergy(draft);
}

/**
 * Gripped suddenly, and again, while it screams: that frightens. One abrupt act alone startles and
 * no more. Assumption.
 */
function isFrightening(draft: Draft, episode: Episode, response: ResponseKind): boolean {
  const isAgain = episode.answers.some((answer) => answer.manner === 'abrupt');
  return CONTACT_FRACTION[response] > 0 && draft.stage === 'shout' && isAgain;
}

/** Gives an answer to the open bid, as the infant gets it, and tells what it did. */
function answerBid(draft: Draft, response: ResponseKind, manner: Manner): AnswerEffect {
  const { episode: open, momentStart } = draft;
  if (!open || !momentStart) throw new Error('no bid is open');
  const episode = { ...open, arousal: { ...open.arousal } };
  const record = answerEpisode(draft.infant, episode, {
    atSeconds: nowSeconds(draft),
    fit: fitOf(open.need, response),
    manner,
    isFrightening: manner === 'abrupt' && isFrightening(draft, open, response),
    contact: CONTACT_FRACTION[response],
    // Put down safely to take a breath: never held against anybody.
    isPause: response === 'putDown',
  });
  draft.episode = episode;
  draft.momentStart = {
    ...momentStart,
    firstAnswerStage: momentStart.firstAnswerStage ?? draft.stage,
  };
  const { effect, isMiss, isMend } = record;
  emit(draft, {
    type: 'answer',
    momentId: draft.moments[draft.momentIndex]?.id ?? null,
    response,
    manner,
    effect,
    isMiss,
    isMend,
    delaySeconds: nowSeconds(draft) - open.startedAtSeconds,
  });
  return effect;
}

/** What the infant gets of a response that has just reached it; null when there is nothing to feel. */
function effectOf(draft: Draft, response: ResponseKind, manner: Manner): AnswerEffect | null {
  const { episode } = draft;
  if (response === 'look') {
    const moment = episode ? draft.moments[draft.momentIndex] : undefined;
    emit(draft, { type: 'look', momentId: moment?.id ?? null });
    return null;
  }
  if (!episode) return actUnasked(draft, response, manner);
  return answerBid(draft, response, manner);
}

function placeAfter({ place }: Draft, response: ResponseKind): InfantPlace {
  // Giving space to an infant that lies already leaves it where it lies.
  if (response === 'space' && (place === 'mat' || place === 'cot')) return place;
  return RESPONSE_PLACE[response] ?? place;
}

/** Lets the reach land: the infant gets it in this very millisecond. */
export function land(draft: Draft, manner: Manner): void {
  const { reach } = draft;
  if (!reach) throw new Error('nothing is on its way');
  const { response } = reach;
  draft.reach = null;
  if (response === 'askHelp') draft.helpLeftCount -= 1;
  const effect = effectOf(draft, response, manner);
  if (response !== 'look' || draft.activity === null) {
    draft.activity = {
      response,
      manner,
      effect,
      startedAtMilliseconds: draft.timeMilliseconds,
      endsAtMilliseconds: draft.timeMilliseconds + Math.ceil(ACTIVITY_SECONDS[response] * 1000),
    };
  }
  draft.place = placeAfter(draft, response);
  refreshEnergy(draft);
}

/** Ends what is being done; a sleeping infant is laid in its cot, a changed one taken off the table. */
export function endActivity(draft: Draft): void {
  draft.activity = null;
  if (draft.isAsleep && draft.place !== 'cot') draft.place = 'cot';
  else if (draft.place === 'changingTable') draft.place = 'mat';
  refreshEnergy(draft);
}
