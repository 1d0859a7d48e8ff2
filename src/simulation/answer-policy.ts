import { exp, log } from '../model/exact-math';
import { asksForLess } from '../model/answer-arousal';
import type { Answer, AnswerRecord, Episode, Mutable } from '../model/episode';
import {
  createAnswerRecord,
  giveAnswer,
  givesUpAtSeconds,
  shownFactor,
  timeOfShownArousal,
} from '../model/episode-flow';
import type { Infant } from '../model/infant';
import type { Parameters } from '../model/parameters';
import type { ResolvedCare } from './care';
import type { CaregiverDay } from './caregiver-day';
import type { ReadAhead } from './read-ahead';

/** How much of the spread of delays follows the day's mood. Assumption. */
export const MOOD_IN_DELAY = 0.5;
const CHANCE_IN_DELAY = Math.sqrt(1 - MOOD_IN_DELAY * MOOD_IN_DELAY);
/** Loudness a fully loudness-biased caregiver waits for, 0 to 1: from and by how much it varies. */
export const LOUD_FROM = 0.45;
export const LOUD_SPREAD = 0.45;
/** A first answer that fits, and one that does not, 0 to 1. Assumption. */
const FITTING = 1;
const UNFITTING = 0.2;
/** What loud, long crying does to the odds of a gentle answer. Assumption. */
export const EXHAUSTING = 0.7;
/** Latest moment for an answer, as a fraction of the infant's patience. */
const LATEST = 0.95;
/** Uniform draws that an episode takes, whatever happens, so that runs stay comparable. */
const DRAWS = 8;

/** One caregiver's answers to an open episode, by the same functions as in the game: eight draws. */
export function answerByPolicy(
  infant: Infant,
  episode: Episode,
  care: ResolvedCare,
  today: CaregiverDay,
  random: ReadAhead,
  parameters: Parameters,
): void {
  const day = today.chance;
  const at = random.take(DRAWS);
  const { drawn } = random;
  const answers = drawn[at]!;
  const loudness = drawn[at + 1]!;
  const delayDraw = drawn[at + 2]!;
  const manner = drawn[at + 3]!;
  const fits = drawn[at + 4]!;
  const holds = drawn[at + 5]!;
  const repairs = drawn[at + 6]!;
  const repairChance = drawn[at + 7]!;
  const isPlay = episode.need === 'play';
  const isHeard = answers < (isPlay ? day.answersBids : day.answersDistress);
  if (!isHeard) return;
  const spread = MOOD_IN_DELAY * -today.mood + CHANCE_IN_DELAY * normalOf(delayDraw);
  const delay = care.delayMedianSeconds * exp(care.delayLogSd * spread);
  const noticed = noticedAt(infant, episode, care.loudnessBias, loudness, parameters);
  const latest = LATEST * episode.patienceSeconds;
  if (noticed > latest) return;
  const isFrightening = manner < day.frightening;
  const how = (manner - day.frightening) / (1 - day.frightening);
  const clarity = shownFactor(infant, episode.strategy, parameters);
  const asksLess = asksForLess(episode.need);
  const fitChance = asksLess ? day.heeds : isPlay ? 1 : tilted(day.fits, clarity * clarity);
  const patience = episode.strategy === 'amplified' ? EXHAUSTING : 1;
  draft.atSeconds = Math.min(latest, Math.max(delay, noticed));
  draft.fit = fits < fitChance ? FITTING : asksLess ? 0 : UNFITTING;
  draft.manner = how < tilted(day.gentle, patience) ? 'gentle' : 'abrupt';
  draft.isFrightening = isFrightening;
  draft.contact = holds < day.holds ? 1 : 0;
  draft.tracking = care.playTracking;
  giveAnswer(infant, episode, draft, firstRecord, onlyFirst, parameters);
  if (!firstRecord.isMiss || repairs >= day.repairs) return;
  draft.atSeconds += Math.min(latest, repairSeconds(care, repairChance));
  if (draft.atSeconds >= givesUpAtSeconds(episode)) return;
  draft.fit = FITTING;
  draft.manner = 'gentle';
  draft.isFrightening = false;
  giveAnswer(infant, episode, draft, secondRecord, bothRecords, parameters);
}

/** Filled anew for every episode, which is over before the next one is answered. */
const firstRecord = createAnswerRecord();
const secondRecord = createAnswerRecord();
const onlyFirst: AnswerRecord[] = [firstRecord];
const bothRecords: AnswerRecord[] = [firstRecord, secondRecord];
const draft: Mutable<Required<Answer>> = {
  atSeconds: 0,
  fit: 0,
  manner: 'gentle',
  isFrightening: false,
  contact: 0,
  isPause: false,
  tracking: 0,
};

/** A chance with its odds multiplied. */
export function tilted(chance: number, factor: number): number {
  return (chance * factor) / (1 - chance + chance * factor);
}

/** When the signal has grown loud enough for this caregiver: at once without a bias. */
function noticedAt(
  infant: Infant,
  episode: Episode,
  bias: number,
  draw: number,
  parameters: Parameters,
): number {
  if (bias <= 0) return 0;
  const level = bias * (LOUD_FROM + LOUD_SPREAD * draw);
  return timeOfShownArousal(infant, episode, level, parameters);
}

/** Log-normal seconds. */
function repairSeconds(care: ResolvedCare, draw: number): number {
  return care.repairDelayMedianSeconds * exp(care.repairDelayLogSd * normalOf(draw));
}

/** A standard normal from one uniform draw: the logistic curve scaled to match it closely. */
export function normalOf(draw: number): number {
  const bounded = Math.min(0.9995, Math.max(0.0005, draw));
  return log(bounded / (1 - bounded)) / 1.702;
}
