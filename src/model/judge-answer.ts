import type { Answer, AnswerRecord, Episode } from './episode';
import { FITTING_FROM } from './fit';
import { isDistressNeed } from './need';
import type { Parameters } from './parameters';

// Counted loops here and in `experience.ts`: engines build these into their callers.

/**
 * The last answer, if there was any. Asking a list for its item -1 is no plain look-up for engines
 * but a search for a property of that name, which is many times dearer.
 */
export function lastAnswer(answers: readonly AnswerRecord[]): AnswerRecord | undefined {
  return answers.length === 0 ? undefined : answers[answers.length - 1];
}

/** Whether there is something to mend. */
export function hasMiss(answers: readonly AnswerRecord[]): boolean {
  for (let index = 0; index < answers.length; index += 1) if (answers[index]!.isMiss) return true;
  return false;
}

/** Whether any answer was kind. */
export function isComforted(answers: readonly AnswerRecord[]): boolean {
  for (let index = 0; index < answers.length; index += 1) if (isKind(answers[index]!)) return true;
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
