import type { ArousalSegment } from './arousal';
import type { Answer, AnswerEffect, Episode } from './episode';
import { FITTING_FROM } from './fit';
import type { Infant } from './infant';
import type { NeedKind } from './need';
import type { Parameters } from './parameters';

/** Below this fit an answer to "enough" is more of the same. Assumption. */
const PRESSING_BELOW = 0.2;
/** From this fit on an unfitting answer still visibly takes the edge off. Assumption. */
const EASING_FROM = 0.3;

/** So far arousal must be on its way down for the ease to be seen. Assumption. */
const EASED_BELOW = 0.8;

/** The infant asks for less: going on regardless is pressing. */
export function asksForLess(need: NeedKind): boolean {
  return need === 'overstimulated' || need === 'fullness';
}

/** Going on at an infant that asks for less. */
export function isPressing(need: NeedKind, answer: Answer): boolean {
  return asksForLess(need) && answer.fit < PRESSING_BELOW && answer.isPause !== true;
}

/** Lets arousal go on from an answer, and says what the answer visibly does. */
export function answerArousal(
  infant: Infant,
  episode: Episode,
  answer: Answer,
  level: number,
  parameters: Parameters,
): AnswerEffect {
  const { arousal } = episode;
  const jump = answer.isFrightening
    ? parameters.frightJump
    : isPressing(episode.need, answer)
      ? parameters.pressingJump
      : answer.manner === 'abrupt'
        ? parameters.startleJump
        : 0;
  const startLevel = Math.min(1, level + jump);
  const wasMet = isSoothing(arousal, parameters);
  const isMet = !answer.isFrightening && (answer.fit >= FITTING_FROM || wasMet);
  const targetLevel = isMet
    ? metTarget(episode, parameters)
    : unmetTarget(episode, answer, parameters);
  const soothing = sootheTau(infant, episode, answer, startLevel, parameters);
  // Another try never slows what already works, unless it upsets.
  const tauSeconds =
    targetLevel > startLevel
      ? parameters.riseTauSeconds
      : wasMet && jump === 0
        ? Math.min(soothing, arousal.tauSeconds)
        : soothing;
  const effect = effectOf(episode, answer, targetLevel, startLevel, parameters);
  arousal.startSeconds = answer.atSeconds;
  arousal.startLevel = startLevel;
  arousal.targetLevel = targetLevel;
  arousal.tauSeconds = tauSeconds;
  return effect;
}

/** A need that an earlier answer has met stays met through a later, less fitting one. */
function isSoothing(arousal: ArousalSegment, parameters: Parameters): boolean {
  return arousal.targetLevel < parameters.settleLevel;
}

function metTarget(episode: Episode, parameters: Parameters): number {
  return episode.isSoothable ? 0 : episode.intensity * parameters.boutFloor;
}

/** The need is still there: a partly fitting answer, or being held, only lowers the ceiling. */
function unmetTarget(episode: Episode, answer: Answer, parameters: Parameters): number {
  if (answer.isFrightening) return episode.intensity * parameters.frightFloor;
  const byFit = 1 - parameters.partialFitRelief * (answer.fit / FITTING_FROM);
  const isGentle = answer.manner === 'gentle';
  const byContact = isGentle ? 1 - parameters.contactRelief * answer.contact : 1;
  return episode.intensity * byFit * byContact;
}

function sootheTau(
  infant: Infant,
  episode: Episode,
  answer: Answer,
  level: number,
  parameters: Parameters,
): number {
  const { temperament, trust } = infant;
  const manner =
    answer.manner === 'gentle'
      ? 1
      : answer.manner === 'plain'
        ? parameters.plainMannerSlowing
        : parameters.abruptMannerSlowing;
  const contact = 1 + (parameters.noContactSlowing - 1) * (1 - answer.contact);
  const style = episode.strategy === 'amplified' ? parameters.amplifiedSoothe : 1;
  const ease = 1 + parameters.soothabilitySpan * (temperament.soothability - 0.5);
  const fear = 1 + parameters.sootheSlowingByFear * trust.fear;
  const height = 1 + parameters.sootheSlowingByArousal * level;
  return (parameters.sootheTauSeconds * manner * contact * style * fear * height) / ease;
}

function effectOf(
  episode: Episode,
  answer: Answer,
  targetLevel: number,
  startLevel: number,
  parameters: Parameters,
): AnswerEffect {
  if (answer.isFrightening || isPressing(episode.need, answer)) return 'stiffens';
  if (answer.manner === 'abrupt') return 'startles';
  if (targetLevel < parameters.settleLevel) return 'eases';
  const isVisible = targetLevel < EASED_BELOW * startLevel || answer.fit >= EASING_FROM;
  return isVisible ? 'easesALittle' : 'unmoved';
}
