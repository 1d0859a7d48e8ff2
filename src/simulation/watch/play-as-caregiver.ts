import { asksForLess } from '../../model/answer-arousal';
import { shownFactor, timeOfShownArousal } from '../../model/episode-flow';
import { exp } from '../../model/exact-math';
import { drawNormal, type RandomStream } from '../../model/random';
import type { Manner, ResponseKind } from '../../model/response';
import { advance } from '../../session/advance';
import { dispatch } from '../../session/dispatch';
import { toMilliseconds } from '../../session/draft';
import type { SessionState } from '../../session/session-state';
import { EXHAUSTING, LOUD_FROM, LOUD_SPREAD, MOOD_IN_DELAY, tilted } from '../answer-policy';
import type { ResolvedCare } from '../care';
import { beginDay, createDay, type CaregiverDay } from '../caregiver-day';
import { AT_ARMS_LENGTH, FITTING, UNFITTING } from './hands';

/** Whoever comes at all comes before the infant gives up, as in the simulator. */
const LATEST = 0.93;
/** Shown arousal at which a grip in the midst of a cry frightens, a little above "loud". */
const SHOUTING = 0.56;
/** Own ideas are pushed in so long after a calm stretch began, model milliseconds. Assumption. */
const IMPOSES_AFTER_MILLISECONDS = 3000;
/** Whether an answer went wrong is seen so long after it, model milliseconds. Assumption. */
const SEES_AFTER_MILLISECONDS = 12_000;
/** A wait at least so long is spent with something else that calls. Assumption. */
const BUSY_FROM_MILLISECONDS = 20_000;

/** What goes with the caregiver through a day. */
interface Hands {
  readonly care: ResolvedCare;
  readonly random: RandomStream;
}

/** Lets time pass to a time of the model clock, or until the moment that is on is over. */
function passTo(state: SessionState, atMilliseconds: number): SessionState {
  const { momentIndex } = state;
  let now = state;
  while (now.phase === 'running' && now.momentIndex === momentIndex) {
    if (now.timeMilliseconds >= atMilliseconds) return now;
    const to = Math.min(atMilliseconds, now.nextEventAtMilliseconds ?? atMilliseconds);
    now = advance(now, Math.max(1, to - now.timeMilliseconds));
  }
  return now;
}

const respond = (state: SessionState, response: ResponseKind, manner: Manner): SessionState =>
  dispatch(state, { type: 'respond', response, manner });

const isOn = (state: SessionState, start: SessionState): boolean =>
  state.episode !== null && state.momentIndex === start.momentIndex;

/** Who does not come, or not yet, does something else that calls, if anything does. */
function goElsewhere(state: SessionState): SessionState {
  const task = state.tasks.find(({ status }) => status === 'offered');
  return task ? dispatch(state, { type: 'goBusy', taskId: task.id }) : state;
}

/** Model milliseconds at which the signal has grown so loud; Infinity for one that never does. */
function loudAt({ episode, infant, timeMilliseconds }: SessionState, level: number): number {
  if (!episode || level <= 0) return timeMilliseconds;
  const at = toMilliseconds(timeOfShownArousal(infant, episode, level));
  return Math.max(at, timeMilliseconds);
}

/** When this caregiver sets out for the bid, model milliseconds; null when it does not. */
function setsOutAt(start: SessionState, day: CaregiverDay, { care, random }: Hands): number | null {
  const { episode, timeMilliseconds } = start;
  if (!episode) return null;
  const { answersBids, answersDistress } = day.chance;
  if (random.next() >= (episode.need === 'play' ? answersBids : answersDistress)) return null;
  const loud = loudAt(start, care.loudnessBias * (LOUD_FROM + LOUD_SPREAD * random.next()));
  const own = Math.sqrt(1 - MOOD_IN_DELAY * MOOD_IN_DELAY) * drawNormal(random);
  const spread = care.delayLogSd * (own - MOOD_IN_DELAY * day.mood);
  const delay = 1000 * care.delayMedianSeconds * exp(spread);
  const latest = LATEST * 1000 * episode.patienceSeconds;
  if (loud > timeMilliseconds + latest) return null;
  return Math.max(loud, timeMilliseconds + Math.round(Math.min(latest, delay)));
}

/** Grips the infant twice while it screams; where it never screams, nothing happens. */
function frighten(state: SessionState): SessionState {
  const at = loudAt(state, SHOUTING);
  const loud = at < Infinity ? passTo(state, at) : state;
  return isOn(loud, state) && at < Infinity
    ? respond(respond(loud, 'hold', 'abrupt'), 'hold', 'abrupt')
    : loud;
}

/** What comes first, and how: less fitting where the signal is unclear, less gentle where it is loud. */
function firstAnswer(state: SessionState, day: CaregiverDay, { random }: Hands): SessionState {
  const { episode, infant } = state;
  if (!episode) return state;
  const { need, strategy } = episode;
  const { chance } = day;
  const clarity = shownFactor(infant, strategy);
  const fitChance = asksForLess(need) ? chance.heeds : tilted(chance.fits, clarity * clarity);
  const isFitting = random.next() < (need === 'play' ? 1 : fitChance);
  const isHeld = random.next() < chance.holds;
  const patience = strategy === 'amplified' ? EXHAUSTING : 1;
  const manner = random.next() < tilted(chance.gentle, patience) ? 'gentle' : 'abrupt';
  const fitting = (isHeld ? undefined : AT_ARMS_LENGTH[need]) ?? FITTING[need];
  return respond(state, isFitting ? fitting : UNFITTING[need], manner);
}

/** Notices that it went wrong and comes again, softly and with what fits; or does not. */
function repair(
  start: SessionState,
  state: SessionState,
  day: CaregiverDay,
  { care, random }: Hands,
): SessionState {
  const isMissed = state.events.some(
    (event) =>
      event.type === 'answer' && event.isMiss && event.atMilliseconds >= start.timeMilliseconds,
  );
  if (!isMissed || random.next() >= day.chance.repairs) return state;
  const latest = LATEST * (start.episode?.patienceSeconds ?? 0);
  const spread = exp(care.repairDelayLogSd * drawNormal(random));
  const seconds = Math.min(latest, care.repairDelayMedianSeconds * spread);
  const wait = Math.max(0, Math.round(1000 * seconds) - SEES_AFTER_MILLISECONDS);
  const later = passTo(state, state.timeMilliseconds + wait);
  const need = start.episode?.need;
  return need && isOn(later, start) ? respond(later, FITTING[need], 'gentle') : later;
}

/** One bid, met as a caregiver of the simulator meets it, with the hands of the game. */
function meetBid(start: SessionState, hands: Hands): SessionState {
  const day = createDay();
  // Each lived moment stands for many like it, on better days and on worse ones.
  beginDay(day, hands.care, drawNormal(hands.random));
  const at = setsOutAt(start, day, hands);
  if (at === null) return goElsewhere(start);
  const isLong = at - start.timeMilliseconds >= BUSY_FROM_MILLISECONDS;
  let state = passTo(isLong ? goElsewhere(start) : start, at);
  if (!isOn(state, start)) return state;
  const isFrightening = hands.random.next() < day.chance.frightening;
  state = isFrightening ? frighten(state) : firstAnswer(state, day, hands);
  state = passTo(state, state.timeMilliseconds + SEES_AFTER_MILLISECONDS);
  return repair(start, state, day, hands);
}

/** A calm stretch, in which something of the adult's own may be pushed in. */
function passCalm(state: SessionState, { care, random }: Hands): SessionState {
  if (random.next() >= care.imposesFraction) return state;
  const later = passTo(state, state.timeMilliseconds + IMPOSES_AFTER_MILLISECONDS);
  return later.episode ? later : respond(later, 'offerToy', 'plain');
}

/**
 * Plays a day to its end as a caregiver of the simulator would, by the inputs that a player has.
 * The same state, care and stream give the same day.
 */
export function playAsCaregiver(
  start: SessionState,
  care: ResolvedCare,
  random: RandomStream,
): SessionState {
  const hands = { care, random };
  let state = start;
  let met = '';
  while (state.phase === 'running') {
    const id = state.moments[state.momentIndex]?.id ?? '';
    const isCalm = !state.episode && state.nextMomentAtMilliseconds !== null;
    const part = state.episode ? id : `calm before ${id}`;
    if ((state.episode || isCalm) && met !== part) {
      met = part;
      state = state.episode ? meetBid(state, hands) : passCalm(state, hands);
      continue;
    }
    const next = state.nextEventAtMilliseconds ?? state.timeMilliseconds + 1000;
    state = advance(state, Math.max(1, next - state.timeMilliseconds));
  }
  return state;
}
