import type { AnswerEffect, Episode } from '../model/episode';
import { asksForLess } from '../model/answer-arousal';
import { answerEpisode, arousalAt, settledAtSeconds } from '../model/episode-flow';
import { fitOf } from '../model/fit';
import { isDistressNeed, type NeedKind } from '../model/need';
import { CONTACT_FRACTION, type Manner, type ResponseKind } from '../model/response';
import { actUnasked } from './calm-acts';
import { effectsOf } from './circumstances';
import { emit, nowSeconds, type Draft } from './draft';
import { refreshEnergy, tiredness } from './energy';
import {
  ACTIVITY_SECONDS,
  CUE_LEVELS,
  GENTLE_REACH_SECONDS,
  PLAIN_REACH_FRACTION,
  RESPONSE_PLACE,
} from './session-parameters';
import type { InfantPlace, Reach } from './session-state';
import { pauseTask } from './tasks';
import { adultTurnSeconds, takeTurn, tellTurn, trackingNow } from './turns';

/** These have no rough form: they take their time, let go of or not, and are done gently. */
const ALWAYS_GENTLE: readonly ResponseKind[] = ['look', 'putDown', 'askHelp'];

/** Whether a response is done gently however the button is used. */
export const isAlwaysGentle = (response: ResponseKind): boolean => ALWAYS_GENTLE.includes(response);

/** Begins to reach for the infant; with no manner a hold decides it. */
export function beginReach(draft: Draft, response: ResponseKind, manner: Manner | null): void {
  const start = draft.timeMilliseconds;
  // Care takes strength; how soon help comes is a matter of circumstances.
  const factor = response === 'askHelp' ? effectsOf(draft.circumstances).helpTime : 1;
  const after = (how: Manner) =>
    start + Math.ceil(factor * reachMilliseconds(response, how, draft.energy));
  draft.reach = {
    response,
    startedAtMilliseconds: start,
    plainAtMilliseconds: after('plain'),
    gentleAtMilliseconds: after('gentle'),
    manner: isAlwaysGentle(response) ? 'gentle' : manner,
  };
  // Somebody can be called to help from the stove; everything else is done at the infant's side.
  if (response !== 'askHelp') comeNear(draft);
}

/** How long a reach of this manner takes to land with so much energy, model milliseconds. */
export function reachMilliseconds(response: ResponseKind, manner: Manner, energy: number): number {
  const isCare = response !== 'look' && response !== 'askHelp';
  const gentle = GENTLE_REACH_SECONDS[response] * (isCare ? tiredness(energy) : 1);
  if (manner === 'abrupt') return 0;
  return Math.ceil(gentle * (manner === 'plain' ? PLAIN_REACH_FRACTION : 1) * 1000);
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
 * Gripped suddenly, and again, while it is upset: that frightens. One abrupt act alone startles and
 * no more. Assumption. By the first rules only a scream counted as upset.
 */
function isFrightening(draft: Draft, episode: Episode, response: ResponseKind): boolean {
  const isAgain = episode.answers.some((answer) => answer.manner === 'abrupt');
  const isUpset = draft.rules >= 2 ? isUpsetInside(draft, episode) : draft.stage === 'shout';
  return CONTACT_FRACTION[response] > 0 && isUpset && isAgain;
}

/** What the infant feels counts, not what it shows: a quiet one may be as upset as a loud one. */
function isUpsetInside(draft: Draft, episode: Episode): boolean {
  const felt = arousalAt(episode, nowSeconds(draft));
  return isDistressNeed(episode.need) && felt >= CUE_LEVELS.talk.up;
}

/** Two grips so soon after each other are one: what frightened. Model seconds, assumption. */
const ONE_GRIP_SECONDS = 2;

/** The episode as a frightening second grip finds it: the first one is a part of it. */
function withoutFirstGrip(episode: Episode, atSeconds: number): Episode {
  const last = episode.answers.at(-1);
  if (last?.manner !== 'abrupt' || atSeconds - last.atSeconds > ONE_GRIP_SECONDS) return episode;
  return { ...episode, answers: episode.answers.slice(0, -1) };
}

/** Of an act that holds, the part that it has to last for the holding to count in full. Assumption. */
const HELD_PART = 0.5;

/**
 * Laid down again while the help is still working: no new answer, but when it comes at once the
 * holding was cut short, and the infant was helped without being held.
 */
function layDownAgain(draft: Draft, manner: Manner): AnswerEffect | null {
  const { episode, activity } = draft;
  const held = episode?.answers.at(-1);
  const isHelping = episode !== null && settledAtSeconds(episode) < Infinity;
  const isHeld = draft.place === 'arms' || draft.place === 'changingTable';
  if (!isHelping || !held || !isHeld || !isComforting(episode.need)) return null;
  const lasted = draft.timeMilliseconds - (activity?.startedAtMilliseconds ?? 0);
  const whole = activity ? activity.endsAtMilliseconds - activity.startedAtMilliseconds : 0;
  const isCut = activity !== null && lasted < HELD_PART * whole;
  const contact = isCut ? held.contact * (lasted / whole) : held.contact;
  draft.episode = { ...episode, answers: [...episode.answers.slice(0, -1), { ...held, contact }] };
  const effect = isCut ? 'unmoved' : 'easesALittle';
  emit(draft, {
    type: 'answer',
    momentId: draft.moments[draft.momentIndex]?.id ?? null,
    response: 'space',
    manner,
    effect,
    isMiss: false,
    isMend: false,
    delaySeconds: nowSeconds(draft) - episode.startedAtSeconds,
  });
  return effect;
}

/** Needs in which an infant wishes to be held. */
const isComforting = (need: NeedKind): boolean => isDistressNeed(need) && !asksForLess(need);

/** Gives an answer to the open bid, as the infant gets it, and tells what it did. */
function answerBid(draft: Draft, response: ResponseKind, manner: Manner): AnswerEffect {
  const { episode: open, momentStart } = draft;
  if (!open || !momentStart) throw new Error('no bid is open');
  takeTurn(draft, response, manner);
  const isFright = manner === 'abrupt' && isFrightening(draft, open, response);
  const known = isFright && draft.rules >= 2 ? withoutFirstGrip(open, nowSeconds(draft)) : open;
  const episode = { ...known, arousal: { ...known.arousal } };
  const record = answerEpisode(draft.infant, episode, {
    atSeconds: nowSeconds(draft),
    fit: fitOf(open.need, response),
    manner,
    isFrightening: isFright,
    contact: CONTACT_FRACTION[response],
    // Put down safely to take a breath: never held against anybody.
    isPause: response === 'putDown',
    ...trackingNow(draft),
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
  tellTurn(draft, response);
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
  if (draft.rules >= 2 && response === 'space') {
    const effect = layDownAgain(draft, manner);
    if (effect) return effect;
  }
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
    const seconds = adultTurnSeconds(draft) ?? ACTIVITY_SECONDS[response];
    draft.activity = {
      response,
      manner,
      effect,
      startedAtMilliseconds: draft.timeMilliseconds,
      endsAtMilliseconds: draft.timeMilliseconds + Math.ceil(seconds * 1000),
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
