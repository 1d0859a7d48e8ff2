import type { Answer, AnswerRecord, Episode } from './episode';
import { FITTING_FROM } from './fit';
import { isDistressNeed } from './need';
import type { Parameters } from './parameters';

/** Whether there is something to mend. */
export function hasMiss(answers: readonly AnswerRecord[]): boolean {
  for (const answer of answers) if (answer.isMiss) return true;
  return false;
}

/** Fits, and neither abrupt nor frightening. */
export function isKind(answer: Answer): boolean {
  return answer.fit >= FITTING_FROM && answer.manner !== 'abrupt' && !answer.isFrightening;
}

export function isMiss(episode: Episode, answer: Answer, parameters: Parameters): boolean {
  if (answer.isFrightening || answer.manner === 'abrupt') return true;
  if (answer.isPause === true) return false;
  if (answer.fit < FITTING_FROM) return true;
  const isFirst = episode.answers.length === 0;
  const delay = answer.atSeconds - episode.startedAtSeconds;
  return isFirst && isDistressNeed(episode.need) && delay > parameters.lateAfterSeconds;
}
