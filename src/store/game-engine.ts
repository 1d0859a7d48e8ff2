import { advance } from '../session/advance';
import { createSession } from '../session/create-session';
import { dispatch } from '../session/dispatch';
import { createLog } from '../session/play-log';
import { parseSave, restoreSession, saveSession } from '../session/save-session';
import type { SessionState } from '../session/session-state';
import type { UntimedPlan } from '../session/untimed-plan';
import { bundledScenario } from '../scenario/bundled-scenarios';
import { readJson } from '../scenario/file-format';
import type { Result } from '../scenario/file-problem';
import { SAVE_KEY } from './save-slot';
import { actUntimed, chooseUntimed, runUntimed, watchUntimed } from './untimed';
import { planAt } from './untimed-plan';

/** A day, and where untimed play stands in it. */
interface StartedDay {
  readonly session: SessionState;
  readonly untimed: UntimedPlan;
}

/** A kept day lived again up to where it was, or what is wrong with it. */
function restoreDay(text: string): Result<StartedDay> {
  const json = readJson(text, SAVE_KEY);
  if (!json.ok) return json;
  const saved = parseSave(json.value, SAVE_KEY);
  if (!saved.ok) return saved;
  const scenario = bundledScenario(saved.value.log.scenarioId, SAVE_KEY, 'log.scenarioId');
  if (!scenario.ok) return scenario;
  const lived = restoreSession(saved.value, scenario.value, SAVE_KEY);
  if (!lived.ok) return lived;
  const session = lived.value;
  return { ok: true, value: { session, untimed: saved.value.untimed ?? planAt(session) } };
}

/** A new day, or why its scenario was refused. */
function startDay(scenarioId: string, seed: number): Result<StartedDay> {
  const scenario = bundledScenario(scenarioId, `${scenarioId}.json`, '');
  if (!scenario.ok) return scenario;
  const session = createSession(scenario.value, { seed });
  return { ok: true, value: { session, untimed: planAt(session) } };
}

/** The rules of the game as the store uses them; loaded when the title is up. */
export const gameEngine = {
  advance,
  dispatch,
  runUntimed,
  actUntimed,
  chooseUntimed,
  watchUntimed,
  startDay,
  restoreDay,
  saveText: (session: SessionState, untimed?: UntimedPlan): string =>
    JSON.stringify(saveSession(session, untimed)),
  logText: (session: SessionState): string => `${JSON.stringify(createLog(session), null, 2)}\n`,
};
export type GameEngine = typeof gameEngine;
