import type { Episode } from '../model/episode';
import { shownArousalAt, timeOfShownArousal } from '../model/episode-flow';
import type { Infant } from '../model/infant';
import { toMilliseconds } from './draft';
import { CUE_LEVELS } from './session-parameters';
import { CUE_STAGES, type CueStage } from './session-state';

/** Rounding a crossing up to a whole millisecond may leave the level a hair on the wrong side. */
const ROUNDING = 1e-7;

/** The stage that a level of shown arousal means, given the stage before it. */
export function stageAfter(before: CueStage, shownArousal: number): CueStage {
  let stage: CueStage = 'calm';
  for (const candidate of ['whisper', 'talk', 'shout'] as const) {
    const isOn = CUE_STAGES.indexOf(before) >= CUE_STAGES.indexOf(candidate);
    const { up, down } = CUE_LEVELS[candidate];
    if (isOn ? shownArousal > down + ROUNDING : shownArousal >= up - ROUNDING) stage = candidate;
  }
  return stage;
}

/** When the stage changes next if nobody does anything, model milliseconds; Infinity if never. */
export function stageDueMilliseconds(
  infant: Infant,
  episode: Episode,
  stage: CueStage,
  nowMilliseconds: number,
): number {
  const shown = shownArousalAt(infant, episode, nowMilliseconds / 1000);
  if (stageAfter(stage, shown) !== stage) return nowMilliseconds;
  const next = CUE_STAGES[CUE_STAGES.indexOf(stage) + 1];
  const levels: number[] = [];
  if (next && next !== 'calm') levels.push(CUE_LEVELS[next].up);
  if (stage !== 'calm') levels.push(CUE_LEVELS[stage].down);
  const times = levels
    .map((level) => toMilliseconds(timeOfShownArousal(infant, episode, level)))
    .filter((time) => time > nowMilliseconds);
  return Math.min(Infinity, ...times);
}
