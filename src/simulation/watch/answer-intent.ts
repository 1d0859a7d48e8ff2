import { asksForLess } from '../../model/answer-arousal';
import { shownFactor, timeOfShownArousal } from '../../model/episode-flow';
import { exp } from '../../model/exact-math';
import { isDistressNeed } from '../../model/need';
import { drawNormal, type RandomStream } from '../../model/random';
import type { Manner, ResponseKind } from '../../model/response';
import { toMilliseconds } from '../../session/draft';
import type { SessionState } from '../../session/session-state';
import { EXHAUSTING, LOUD_FROM, LOUD_SPREAD, MOOD_IN_DELAY, tilted } from '../answer-policy';
import type { ResolvedCare } from '../care';
import type { CaregiverDay } from '../caregiver-day';
import { FITTING, UNFITTING, UNFITTING_AT_ARMS_LENGTH } from './hands';

/** Whoever comes at all comes before the infant gives up, as in the simulator. */
export const LATEST = 0.95;

/** What goes with the caregiver through a day. */
export interface Hands {
  readonly care: ResolvedCare;
  readonly random: RandomStream;
  /** Frightening answers that the moments so far had no room for. */
  frightsOwed: number;
}

/** Model milliseconds at which the signal has grown so loud; Infinity for one that never does. */
export function loudAt({ episode, infant, timeMilliseconds }: SessionState, level: number): number {
  if (!episode || level <= 0) return timeMilliseconds;
  const at = toMilliseconds(timeOfShownArousal(infant, episode, level));
  return Math.max(at, timeMilliseconds);
}

/** What this caregiver means to do about a bid. */
export interface Intent {
  readonly response: ResponseKind;
  readonly manner: Manner;
  /** The infant is helped and laid down again at once, unless it is held. */
  readonly isHeld: boolean;
  readonly isFrightening: boolean;
  /** When it is to reach the infant, model milliseconds. */
  readonly landsAtMilliseconds: number;
}

/** When an answer is to reach the infant, model milliseconds; null when none comes. */
function landsAt(start: SessionState, day: CaregiverDay, { care, random }: Hands): number | null {
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

/** What comes first, how and when: less fitting where the signal is unclear, less gentle where loud. */
export function intentFor(start: SessionState, day: CaregiverDay, hands: Hands): Intent | null {
  const landsAtMilliseconds = landsAt(start, day, hands);
  const { episode, infant } = start;
  if (landsAtMilliseconds === null || !episode) return null;
  const { random } = hands;
  const { need, strategy } = episode;
  const { chance } = day;
  const clarity = shownFactor(infant, strategy);
  const fitChance = asksForLess(need) ? chance.heeds : tilted(chance.fits, clarity * clarity);
  const isFitting = random.next() < (need === 'play' ? 1 : fitChance);
  const isHeld = random.next() < chance.holds;
  const patience = strategy === 'amplified' ? EXHAUSTING : 1;
  const manner = random.next() < tilted(chance.gentle, patience) ? 'gentle' : 'abrupt';
  const unfitting = (isHeld ? undefined : UNFITTING_AT_ARMS_LENGTH[need]) ?? UNFITTING[need];
  // What frightens is wanted as often as the caregiver's file has it; see `frighten`.
  if (isDistressNeed(need) && random.next() < chance.frightening) hands.frightsOwed += 1;
  return {
    response: isFitting ? FITTING[need] : unfitting,
    manner,
    isHeld,
    isFrightening: hands.frightsOwed > 0,
    landsAtMilliseconds,
  };
}
