import { shortValue, type Result } from '../scenario/file-problem';
import type { Scenario } from '../scenario/scenario-schema';
import { reliveAfter, type AfterLog } from './after-log';
import type { PlayLog } from './play-log';
import { rulesOfLog } from './play-rules';
import { relive, replayLog } from './replay-log';
import type { SessionState } from './session-state';
import { beginAfter, beginNextVisit, beginYear, type YearState, type YearStep } from './year-state';

/** A play-through: a visit of a year, or a day that stands by itself. */
export interface Play {
  readonly year: YearState | null;
  readonly session: SessionState;
}

/** Finds a scenario; the problem names the path in the log that asked for it. */
export type ScenarioSource = (id: string, path: string) => Result<Scenario>;

/** As much of a log as is needed to live it again. */
export type LivableLog = Omit<PlayLog, 'format' | 'modelVersion' | 'finalReading'>;
type YearLog = LivableLog & { readonly year: NonNullable<PlayLog['year']> };

/** Lives every visit again, with the weeks between them; the last stays open. */
function replayYear(log: YearLog, scenarioOf: ScenarioSource, file: string): Result<YearStep> {
  const { seed, temperament, circumstances, story } = log;
  const rules = rulesOfLog(log);
  const days = [...log.year.visits, log];
  let step: YearStep | null = null;
  for (const [index, day] of days.entries()) {
    const path = day === log ? '' : ['year', 'visits', String(index), ''].join('.');
    const scenario = scenarioOf(day.scenarioId, `${path}scenarioId`);
    if (!scenario.ok) return scenario;
    const begun: YearStep = step
      ? beginNextVisit(step, scenario.value)
      : beginYear(scenario.value, { seed, temperament, circumstances, rules, story });
    const lived = relive(begun.session, day, { file, path });
    if (!lived.ok) return lived;
    step = { year: begun.year, session: lived.value };
  }
  if (!step) throw new Error('a log has at least its own day');
  const { after } = log.year;
  return after ? withAfter(step, after, file) : { ok: true, value: step };
}

/** The reunion and school lived again, too. */
function withAfter(step: YearStep, log: AfterLog, file: string): Result<YearStep> {
  const path = ['year', 'after'].join('.');
  const year = beginAfter(step);
  if (!year.after) {
    const value = shortValue(log);
    return { ok: false, problem: { file, path, value, expected: 'possibleAct' } };
  }
  const lived = reliveAfter(year.after, log, { file, path: `${path}.` });
  if (!lived.ok) return lived;
  return { ok: true, value: { session: step.session, year: { ...year, after: lived.value } } };
}

/**
 * Lives a logged play-through again, a day by itself or a whole year: the same seed, temperament
 * and inputs at the same times give the same state as in the game, or the first problem.
 */
export function replayPlay(
  log: LivableLog,
  scenarioOf: ScenarioSource,
  file: string,
): Result<Play> {
  const { year } = log;
  if (year) return replayYear({ ...log, year }, scenarioOf, file);
  const scenario = scenarioOf(log.scenarioId, 'scenarioId');
  if (!scenario.ok) return scenario;
  const lived = replayLog(log, scenario.value, file);
  return lived.ok ? { ok: true, value: { year: null, session: lived.value } } : lived;
}
