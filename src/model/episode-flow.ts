import { arousalArea, arousalLevel, timeOfLevel } from './arousal';
import { BEST_TRACKING } from './play-quality';
import { answerArousal } from './answer-arousal';
import type { Answer, AnswerRecord, Episode, Mutable } from './episode';
import { hasMiss, isComforted, isKind, isMiss, lastAnswer } from './judge-answer';
import type { Infant } from './infant';
import { isDistressNeed, type NeedKind } from './need';
import { PARAMETERS, type Parameters } from './parameters';
import type { Draws } from './random';
import { chooseStrategy } from './strategy-choice';
import type { SignallingStrategy } from './signalling-strategy';
import { countMean } from './trust-state';

/**
 * An answer that does not meet the need renews the hope that one will, but not for ever: after this
 * many times its patience an infant stops. Assumption.
 */
const MOST_PATIENCES = 1.5;

/** Shared by all episodes before their first answer; never changed. */
const NO_ANSWERS: AnswerRecord[] = [];

/** A need as it begins. */
export interface Bid {
  readonly need: NeedKind;
  /** 0 to 1: how far arousal rises when nobody comes. */
  readonly intensity: number;
  readonly isSoothable: boolean;
  readonly atSeconds: number;
}

/** Begins an episode. The infant picks how it will signal: one uniform draw. */
export function openEpisode(
  infant: Infant,
  bid: Bid,
  random: Draws,
  parameters: Parameters = PARAMETERS,
): Episode {
  const episode = createEpisode();
  reopenEpisode(episode, infant, bid, random, parameters);
  episode.answers = [];
  return episode;
}

/** An episode that can be opened again and again, for runs of millions of them. */
export type ReusableEpisode = Mutable<Episode>;

/** An episode yet to be opened. */
export function createEpisode(): ReusableEpisode {
  return {
    need: 'hunger',
    intensity: 0,
    isSoothable: true,
    startedAtSeconds: 0,
    strategy: 'plain',
    patienceSeconds: 0,
    arousal: { startSeconds: 0, startLevel: 0, targetLevel: 0, tauSeconds: 1 },
    settlesAtSeconds: Infinity,
    peakArousal: 0,
    areaBefore: 0,
    answers: [],
  };
}

/** Begins an episode in place of the one before. */
export function reopenEpisode(
  episode: ReusableEpisode,
  infant: Infant,
  bid: Bid,
  random: Draws,
  parameters: Parameters,
): void {
  const strategy = chooseStrategy(infant, random.next(), parameters);
  const { arousal } = episode;
  arousal.startSeconds = bid.atSeconds;
  arousal.startLevel = 0;
  arousal.targetLevel =
    bid.intensity * (strategy === 'minimised' ? parameters.minimisedArousal : 1);
  arousal.tauSeconds =
    parameters.riseTauSeconds * (strategy === 'amplified' ? parameters.amplifiedRise : 1);
  episode.need = bid.need;
  episode.intensity = bid.intensity;
  episode.isSoothable = bid.isSoothable;
  episode.startedAtSeconds = bid.atSeconds;
  episode.strategy = strategy;
  episode.patienceSeconds = patience(infant, bid, strategy, parameters);
  episode.settlesAtSeconds = Infinity;
  episode.peakArousal = 0;
  episode.areaBefore = 0;
  episode.answers = NO_ANSWERS;
}

/** Who has learned that nobody comes stops sooner; who has learned to be loud goes on longer. */
function patience(
  infant: Infant,
  bid: Bid,
  strategy: SignallingStrategy,
  parameters: Parameters,
): number {
  if (!bid.isSoothable) return parameters.boutSeconds;
  if (!isDistressNeed(bid.need)) return parameters.playFadeSeconds;
  const { comesFor, comesAgainst } = infant.trust;
  const hope = 1 - parameters.patienceTrust * (1 - countMean(comesFor, comesAgainst));
  const style =
    strategy === 'plain'
      ? 1
      : strategy === 'amplified'
        ? parameters.amplifiedPatience
        : parameters.minimisedPatience;
  return parameters.patienceSeconds * hope * style;
}

/** Arousal inside, 0 to 1. */
export function arousalAt(episode: Episode, atSeconds: number): number {
  return arousalLevel(episode.arousal, atSeconds);
}

/** How strongly arousal shows: 1 for a plain signal of an infant of ordinary readability. */
export function shownFactor(
  infant: Infant,
  strategy: SignallingStrategy,
  parameters: Parameters = PARAMETERS,
): number {
  const clarity = 1 + parameters.readabilitySpan * (infant.temperament.readability - 0.5);
  const style =
    strategy === 'plain'
      ? 1
      : strategy === 'amplified'
        ? parameters.amplifiedShown
        : parameters.minimisedShown;
  return clarity * style * (1 - parameters.fearMutesShown * infant.trust.fear);
}

function shownCap(need: NeedKind, parameters: Parameters): number {
  return isDistressNeed(need) ? 1 : parameters.playShownCap;
}

/** What shows of the arousal, 0 to 1. Invitations and "enough" never grow into a cry. */
export function shownArousalAt(
  infant: Infant,
  episode: Episode,
  atSeconds: number,
  parameters: Parameters = PARAMETERS,
): number {
  const shown = arousalAt(episode, atSeconds) * shownFactor(infant, episode.strategy, parameters);
  return Math.min(shown, shownCap(episode.need, parameters));
}

/** Seconds at which the present segment first shows this level; Infinity when it never does. */
export function timeOfShownArousal(
  infant: Infant,
  episode: Episode,
  level: number,
  parameters: Parameters = PARAMETERS,
): number {
  if (level > shownCap(episode.need, parameters)) return Infinity;
  return timeOfLevel(episode.arousal, level / shownFactor(infant, episode.strategy, parameters));
}

/** Gives an answer; changes the episode and says what the answer did. */
export function answerEpisode(
  infant: Infant,
  episode: Episode,
  answer: Answer,
  parameters: Parameters = PARAMETERS,
): AnswerRecord {
  const record = createAnswerRecord();
  // A new list each time: an earlier outcome may still hold the old one.
  giveAnswer(infant, episode, answer, record, [...episode.answers, record], parameters);
  return record;
}

/** A record yet to be filled. */
export function createAnswerRecord(): Mutable<AnswerRecord> {
  return {
    atSeconds: 0,
    fit: 0,
    manner: 'gentle',
    isFrightening: false,
    contact: 0,
    isPause: false,
    tracking: BEST_TRACKING,
    effect: 'unmoved',
    isMiss: false,
    isMend: false,
  };
}

/**
 * Gives an answer and fills its record in place. `answers` becomes the episode's list: the answers
 * so far and this record.
 */
export function giveAnswer(
  infant: Infant,
  episode: Episode,
  answer: Answer,
  record: Mutable<AnswerRecord>,
  answers: AnswerRecord[],
  parameters: Parameters,
): void {
  const { arousal } = episode;
  const level = arousalLevel(arousal, answer.atSeconds);
  episode.areaBefore += arousalArea(arousal, answer.atSeconds, level);
  record.effect = answerArousal(infant, episode, answer, level, parameters);
  record.atSeconds = answer.atSeconds;
  record.fit = answer.fit;
  record.manner = answer.manner;
  record.isFrightening = answer.isFrightening;
  record.contact = answer.contact;
  record.isPause = answer.isPause === true;
  record.tracking = answer.tracking ?? BEST_TRACKING;
  record.isMiss = isMiss(episode, answer, parameters);
  record.isMend = isKind(answer) && hasMiss(episode.answers);
  episode.peakArousal = Math.max(episode.peakArousal, level, arousal.startLevel);
  episode.answers = answers;
  episode.settlesAtSeconds = timeToSettle(episode, parameters);
}

/** Seconds at which it settles; Infinity when the present segment does not lead there. */
export function settledAtSeconds(episode: Episode): number {
  return episode.settlesAtSeconds;
}

function timeToSettle(episode: Episode, parameters: Parameters): number {
  const { arousal, answers } = episode;
  if (!episode.isSoothable) {
    return isComforted(answers) ? episode.startedAtSeconds + episode.patienceSeconds : Infinity;
  }
  if (arousal.targetLevel >= parameters.settleLevel) return Infinity;
  if (arousal.startLevel <= parameters.settleLevel) return arousal.startSeconds;
  return timeOfLevel(arousal, parameters.settleLevel);
}

/** Seconds at which an infant whose need is not met stops signalling; Infinity when it settles. */
export function givesUpAtSeconds(episode: Episode): number {
  if (episode.settlesAtSeconds < Infinity) return Infinity;
  const last = lastAnswer(episode.answers);
  const from = episode.isSoothable && last ? last.atSeconds : episode.startedAtSeconds;
  const latest = episode.startedAtSeconds + MOST_PATIENCES * episode.patienceSeconds;
  return Math.min(from + episode.patienceSeconds, latest);
}
