import { asksForLess } from '../../model/answer-arousal';
import { shownFactor, timeOfShownArousal } from '../../model/episode-flow';
import { exp } from '../../model/exact-math';
import { isDistressNeed, type NeedKind } from '../../model/need';
import { PARAMETERS } from '../../model/parameters';
import type { Manner, ResponseKind } from '../../model/response';
import { toMilliseconds } from '../../session/draft';
import type { SessionState } from '../../session/session-state';
import { EXHAUSTING, LOUD_FROM, LOUD_SPREAD, MOOD_IN_DELAY, tilted } from '../answer-policy';
import type { ResolvedCare } from '../care';
import type { CaregiverDay } from '../caregiver-day';
import type { EvenDraws } from './even-draws';
import { FITTING, UNFITTING, UNFITTING_AT_ARMS_LENGTH } from './hands';

/** Whoever comes at all comes before the infant gives up, as in the simulator. */
export const LATEST = 0.95;

/** What goes with the caregiver through a day. */
export interface Hands {
  readonly care: ResolvedCare;
  readonly draws: EvenDraws;
  /** Frightening answers that are due, with parts of one. */
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

/** Occasions whose chances are spread evenly by themselves. */
function sortOf(need: NeedKind): string {
  if (asksForLess(need)) return 'less';
  return need === 'play' ? 'play' : 'comfort';
}

/** When an answer is to reach the infant, model milliseconds; null when none comes. */
function landsAt(start: SessionState, day: CaregiverDay, { care, draws }: Hands): number | null {
  const { episode, timeMilliseconds } = start;
  if (!episode) return null;
  const { answersBids, answersDistress } = day.chance;
  const chance = episode.need === 'play' ? answersBids : answersDistress;
  if (draws.draw('answers', sortOf(episode.need)) >= chance) return null;
  const loudness = LOUD_FROM + LOUD_SPREAD * draws.draw('loudness');
  const loud = loudAt(start, care.loudnessBias * loudness);
  const own = Math.sqrt(1 - MOOD_IN_DELAY * MOOD_IN_DELAY) * draws.drawNormal('delay');
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
  const { draws } = hands;
  const { need, strategy } = episode;
  const { chance } = day;
  const sort = sortOf(need);
  const clarity = shownFactor(infant, strategy);
  const fitChance = asksForLess(need) ? chance.heeds : tilted(chance.fits, clarity * clarity);
  const isFitting = need === 'play' || draws.draw('fits', sort) < fitChance;
  const isHeld = draws.draw('holds') < chance.holds;
  const patience = strategy === 'amplified' ? EXHAUSTING : 1;
  const isCalm = isDistressNeed(need) || draws.draw('frightens', sort) >= chance.frightening;
  const isGentle = draws.draw('gentle', sort) < tilted(chance.gentle, patience) && isCalm;
  const unfitting = (isHeld ? undefined : UNFITTING_AT_ARMS_LENGTH[need]) ?? UNFITTING[need];
  // What frightens is rare and weighty: it is owed by parts of one, as often as the caregiver's file
  // has it, and given when it has come to a whole; see `frighten`. Where the game has nothing that
  // frightens, it is abrupt, and owed as far as such a moment teaches.
  const weight = isDistressNeed(need) ? 1 : PARAMETERS.playWeight;
  hands.frightsOwed += weight * chance.frightening;
  return {
    response: isFitting ? FITTING[need] : unfitting,
    manner: isGentle ? 'gentle' : 'abrupt',
    isHeld,
    isFrightening: isDistressNeed(need) && hands.frightsOwed >= 1,
    landsAtMilliseconds,
  };
}
