import { asksForLess } from '../../src/model/answer-arousal';
import { shownArousalAt } from '../../src/model/episode-flow';
import type { NeedKind } from '../../src/model/need';
import type { RandomStream } from '../../src/model/random';
import { drawNormal } from '../../src/model/random';
import type { Manner, ResponseKind } from '../../src/model/response';
import { advance } from '../../src/session/advance';
import { dispatch } from '../../src/session/dispatch';
import type { SessionState } from '../../src/session/session-state';
import type { ResolvedCare } from '../../src/simulation/care';
import { beginDay, createDay } from '../../src/simulation/caregiver-day';
import { FITTING } from './play-styles';

/** A first answer that does not meet the need: what a caregiver may well try first. */
const UNFITTING: Readonly<Record<NeedKind, ResponseKind>> = {
  hunger: 'rock',
  fullness: 'feed',
  tired: 'feed',
  discomfort: 'rock',
  overstimulated: 'talk',
  pain: 'change',
  closeness: 'feed',
  play: 'offerToy',
  unexplained: 'feed',
};
/** The same needs met, as far as it goes, without holding. */
const AT_ARMS_LENGTH: Readonly<Partial<Record<NeedKind, ResponseKind>>> = {
  tired: 'space',
  pain: 'talk',
  closeness: 'talk',
  unexplained: 'putDown',
};

/** Whoever comes at all comes before the infant gives up, as in the simulator. */
const LATEST = 0.93;

/** Lets time pass to a time of the model clock, or until the moment that is on is over. */
function passTo(state: SessionState, atMilliseconds: number): SessionState {
  const { momentIndex } = state;
  let now = state;
  while (now.phase === 'running' && now.momentIndex === momentIndex) {
    const to = Math.min(atMilliseconds, now.nextEventAtMilliseconds ?? atMilliseconds);
    if (now.timeMilliseconds >= atMilliseconds) return now;
    now = advance(now, Math.max(1, to - now.timeMilliseconds));
  }
  return now;
}

const answer = (state: SessionState, response: ResponseKind, manner: Manner): SessionState =>
  dispatch(state, { type: 'respond', response, manner });

const logNormal = (median: number, sd: number, random: RandomStream): number =>
  median * Math.exp(sd * drawNormal(random));

/** When the signal has grown loud enough, model milliseconds; never, for a very soft one. */
function loudAt(state: SessionState, level: number): number {
  const { episode, infant, timeMilliseconds } = state;
  if (!episode || level <= 0) return timeMilliseconds;
  for (let seconds = 0; seconds < 600; seconds += 2) {
    const at = timeMilliseconds + seconds * 1000;
    if (shownArousalAt(infant, episode, at / 1000) >= level) return at;
  }
  return Infinity;
}

/** One bid, met as a caregiver of the simulator meets it, with the hands of the game. */
function meetBid(start: SessionState, care: ResolvedCare, random: RandomStream): SessionState {
  const need = start.episode?.need ?? 'hunger';
  const day = createDay();
  beginDay(day, care, drawNormal(random));
  const { chance } = day;
  const isPlay = need === 'play';
  if (random.next() >= (isPlay ? chance.answersBids : chance.answersDistress)) return start;
  const loud = loudAt(start, care.loudnessBias * (0.45 + 0.45 * random.next()));
  const delay = 1000 * logNormal(care.delayMedianSeconds, care.delayLogSd, random);
  const latest = LATEST * 1000 * (start.episode?.patienceSeconds ?? 0);
  if (loud > start.timeMilliseconds + latest) return start;
  const due = start.timeMilliseconds + Math.round(Math.min(latest, delay));
  let state = passTo(start, Math.max(loud, due));
  if (!state.episode || state.momentIndex !== start.momentIndex) return state;
  if (random.next() < chance.frightening) {
    state = passTo(state, Math.max(state.timeMilliseconds, loudAt(state, 0.56)));
    if (!state.episode) return state;
    state = answer(answer(state, 'hold', 'abrupt'), 'hold', 'abrupt');
  } else {
    const fits = isPlay || random.next() < (asksForLess(need) ? chance.heeds : chance.fits);
    const isHeld = random.next() < chance.holds;
    const fitting = (isHeld ? undefined : AT_ARMS_LENGTH[need]) ?? FITTING[need];
    const manner = random.next() < chance.gentle ? 'gentle' : 'abrupt';
    state = answer(state, fits ? fitting : UNFITTING[need], manner);
  }
  state = passTo(state, state.timeMilliseconds + 12_000);
  const isMissed = state.events.some(
    (event) =>
      event.type === 'answer' && event.isMiss && event.atMilliseconds >= start.timeMilliseconds,
  );
  if (!isMissed || random.next() >= chance.repairs) return state;
  const wait = 1000 * logNormal(care.repairDelayMedianSeconds, care.repairDelayLogSd, random);
  state = passTo(
    state,
    state.timeMilliseconds + Math.max(0, Math.round(Math.min(latest, wait)) - 12_000),
  );
  return state.episode && state.momentIndex === start.momentIndex
    ? answer(state, FITTING[need], 'gentle')
    : state;
}

/** Plays a day as a caregiver of the simulator would, through the session's own inputs. */
export function playAsCaregiver(
  start: SessionState,
  care: ResolvedCare,
  random: RandomStream,
): SessionState {
  let state = start;
  let met = '';
  while (state.phase === 'running') {
    const id = state.moments[state.momentIndex]?.id ?? '';
    if (state.episode && met !== id) {
      met = id;
      state = meetBid(state, care, random);
      continue;
    }
    const isCalm = !state.episode && state.nextMomentAtMilliseconds !== null;
    const between = `calm before ${id}`;
    if (isCalm && met !== between) {
      met = between;
      if (random.next() < care.imposesFraction) {
        state = passTo(state, state.timeMilliseconds + 3000);
        if (!state.episode) state = answer(state, 'offerToy', 'plain');
      }
      continue;
    }
    const next = state.nextEventAtMilliseconds ?? state.timeMilliseconds + 1000;
    state = advance(state, Math.max(1, next - state.timeMilliseconds));
  }
  return state;
}
