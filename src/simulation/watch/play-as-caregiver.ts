import { timeOfLevel } from '../../model/arousal';
import { settledAtSeconds } from '../../model/episode-flow';
import { exp } from '../../model/exact-math';
import { BEST_TRACKING } from '../../model/play-quality';
import type { Manner, ResponseKind } from '../../model/response';
import { advance } from '../../session/advance';
import { dispatch } from '../../session/dispatch';
import { toMilliseconds } from '../../session/draft';
import { reachDueMilliseconds, reachMilliseconds } from '../../session/respond';
import { OVERSTIMULATED_AFTER_TOO_MUCH } from '../../session/draw-bid';
import { CUE_LEVELS } from '../../session/session-parameters';
import type { SessionState } from '../../session/session-state';
import type { ResolvedCare } from '../care';
import { beginDay, createDay, type CaregiverDay } from '../caregiver-day';
import { intentFor, LATEST, loudAt, type Hands, type Intent } from './answer-intent';
import { evenDraws } from './even-draws';
import { FITTING } from './hands';

/** Own ideas are pushed in so long after a calm stretch began, model milliseconds. Assumption. */
const IMPOSES_AFTER_MILLISECONDS = 3000;
/** So many toys, one after the other, are too much for any infant. */
const TOYS_TOO_MANY = 3;
/** Whether an answer went wrong is seen so long after it, model milliseconds. Assumption. */
const SEES_AFTER_MILLISECONDS = 12_000;
/** Whoever tracks every movement goes on after so long, model milliseconds. Assumption. */
const GOES_ON_AFTER_MILLISECONDS = 1500;
/** The closest tracking that hands can do. */
const MOST_TRACKING = 0.95;
/** A wait at least so long is spent with something else that calls. Assumption. */
const BUSY_FROM_MILLISECONDS = 20_000;

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

/**
 * Lets the time pass until setting out, so that it lands when it is to land; but not before there is
 * something to be seen, if anything ever is.
 */
function setOut(state: SessionState, { response, manner, landsAtMilliseconds }: Intent) {
  const reach = reachMilliseconds(response, manner, state.energy);
  const seen = loudAt(state, CUE_LEVELS.whisper.up) + 1;
  const earliest = seen <= landsAtMilliseconds ? seen : 0;
  return passTo(state, Math.max(earliest, landsAtMilliseconds - reach));
}

/**
 * Grips the infant twice while it is upset. Where it is not upset yet, at the time of the answer,
 * nothing frightens: it is owed to the next bid.
 */
function frighten(state: SessionState, { landsAtMilliseconds }: Intent, hands: Hands) {
  const { episode } = state;
  if (!episode) return null;
  const upsetAt = toMilliseconds(timeOfLevel(episode.arousal, CUE_LEVELS.talk.up));
  const at = Math.max(landsAtMilliseconds, upsetAt);
  if (at > 1000 * (episode.startedAtSeconds + LATEST * episode.patienceSeconds)) return null;
  const upset = passTo(state, at);
  if (!isOn(upset, state)) return null;
  hands.frightsOwed -= 1;
  return respond(respond(upset, 'hold', 'abrupt'), 'hold', 'abrupt');
}

/** Lays the infant down again as soon as it is helped. */
function layDown(state: SessionState, start: SessionState): SessionState {
  const landed = state.reach ? passTo(state, state.reach.gentleAtMilliseconds) : state;
  const { episode, place } = landed;
  const isHelped = isOn(landed, start) && episode && settledAtSeconds(episode) < Infinity;
  const isInArms = place === 'arms' || place === 'changingTable';
  return isHelped && isInArms ? respond(landed, 'space', 'plain') : landed;
}

/** Of the infant's turns in play, how many a caregiver takes that tracks so closely. */
function turnsTaken({ care, draws }: Hands): number {
  // A longer row of turns than this does not fit into one invitation.
  const tracking = Math.min(MOST_TRACKING, care.playTracking);
  const turns = Math.max(0, tracking - BEST_TRACKING) / (2 * (1 - tracking));
  return Math.floor(turns + draws.draw('turns'));
}

/** Goes on talking where it would be the infant's turn, or leaves it its turn. */
function goOn(state: SessionState, start: SessionState, intent: Intent, hands: Hands) {
  let now = state;
  if (start.episode?.need !== 'play') return now;
  for (let left = turnsTaken(hands); left > 0 && isOn(now, start) && now.turn; left -= 1) {
    now = respond(
      passTo(now, now.timeMilliseconds + GOES_ON_AFTER_MILLISECONDS),
      intent.response,
      intent.manner,
    );
    if (now.reach) now = passTo(now, reachDueMilliseconds(now.reach));
  }
  return now;
}

/** Notices that it went wrong and comes again, softly and with what fits; or does not. */
function repair(
  start: SessionState,
  state: SessionState,
  intent: Intent,
  day: CaregiverDay,
  hands: Hands,
): SessionState {
  const { care, draws } = hands;
  const missed = state.events.find(
    (event) =>
      event.type === 'answer' && event.isMiss && event.atMilliseconds >= start.timeMilliseconds,
  );
  const { episode } = start;
  if (!missed || !episode || draws.draw('repairs') >= day.chance.repairs) return state;
  const latest = LATEST * episode.patienceSeconds;
  const spread = exp(care.repairDelayLogSd * draws.drawNormal('repairDelay'));
  const seconds = Math.min(latest, care.repairDelayMedianSeconds * spread);
  const response = FITTING[episode.need];
  const landsAtMilliseconds = missed.atMilliseconds + Math.round(1000 * seconds);
  const reach = reachMilliseconds(response, 'gentle', state.energy);
  const later = passTo(state, Math.max(state.timeMilliseconds, landsAtMilliseconds - reach));
  if (!isOn(later, start)) return later;
  let mended = respond(later, response, 'gentle');
  if (episode.need === 'play') {
    if (mended.reach) mended = passTo(mended, reachDueMilliseconds(mended.reach));
    return goOn(mended, start, { ...intent, response, manner: 'gentle' }, hands);
  }
  return intent.isHeld ? mended : layDown(mended, start);
}

/** One bid, met as a caregiver of the simulator meets it, with the hands of the game. */
function meetBid(start: SessionState, hands: Hands): SessionState {
  const day = createDay();
  // Each lived moment stands for many like it, on better days and on worse ones.
  beginDay(day, hands.care, hands.draws.drawNormal('mood'));
  const intent = intentFor(start, day, hands);
  if (!intent) return goElsewhere(start);
  const isLong = intent.landsAtMilliseconds - start.timeMilliseconds >= BUSY_FROM_MILLISECONDS;
  const away = isLong ? goElsewhere(start) : start;
  let state = (intent.isFrightening && frighten(away, intent, hands)) || null;
  if (!state) {
    const ready = setOut(away, intent);
    if (!isOn(ready, start)) return ready;
    state = respond(ready, intent.response, intent.manner);
    if (state.reach) state = passTo(state, reachDueMilliseconds(state.reach));
    state = goOn(state, start, intent, hands);
    if (!intent.isHeld) state = layDown(state, start);
  }
  state = passTo(state, state.timeMilliseconds + SEES_AFTER_MILLISECONDS);
  return repair(start, state, intent, day, hands);
}

/** Calm lasts until a plain reach has landed: nothing is pushed into the next need by mistake. */
function hasTimeFor(response: ResponseKind, state: SessionState): boolean {
  const lands = state.timeMilliseconds + reachMilliseconds(response, 'plain', state.energy);
  const until = state.nextMomentAtMilliseconds;
  return state.phase === 'running' && !state.episode && until !== null && lands < until;
}

/**
 * A calm stretch, in which something of the adult's own may be pushed in; at times again and again,
 * until the infant asks for less, as often as the simulator has it.
 */
function passCalm(state: SessionState, { care, draws }: Hands): SessionState {
  if (draws.draw('imposes') >= care.imposesFraction) return state;
  let left = draws.draw('pushesOn') < OVERSTIMULATED_AFTER_TOO_MUCH ? TOYS_TOO_MANY : 1;
  let now = passTo(state, state.timeMilliseconds + IMPOSES_AFTER_MILLISECONDS);
  for (; left > 0 && hasTimeFor('offerToy', now); left -= 1) {
    now = respond(now, 'offerToy', 'plain');
    if (now.reach) now = passTo(now, reachDueMilliseconds(now.reach));
  }
  return now;
}

/**
 * Plays a day to its end as a caregiver of the simulator would, by the inputs that a player has.
 * The same state and care give the same day.
 */
export function playAsCaregiver(start: SessionState, care: ResolvedCare): SessionState {
  const hands: Hands = { care, draws: evenDraws(start), frightsOwed: 0 };
  hands.frightsOwed = hands.draws.draw('frightens');
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
