import { advance } from '../session/advance';
import { createSession } from '../session/create-session';
import { dispatch } from '../session/dispatch';
import { createLog } from '../session/play-log';
import { replayLog } from '../session/replay-log';
import { parseSave, saveSession } from '../session/save-session';
import type { SessionState } from '../session/session-state';
import { readJson } from '../scenario/file-format';
import type { Result } from '../scenario/file-problem';
import { parseScenario } from '../scenario/parse-scenario';
import type { Scenario } from '../scenario/scenario-schema';
import firstWeeks from '../../scenarios/first-weeks.json';
import { SAVE_KEY, type SaveTrouble } from './save-slot';
import { actUntimed, chooseUntimed, runUntimed, watchUntimed } from './untimed';

const SCENARIO_FILES: Readonly<Record<string, unknown>> = { 'first-weeks': firstWeeks };

function scenarioOf(id: string): Result<Scenario> {
  return parseScenario(Object.hasOwn(SCENARIO_FILES, id) ? SCENARIO_FILES[id] : null, `${id}.json`);
}

/** A kept day lived again up to where it was, or what is wrong with it. */
function restoreDay(text: string): SessionState | SaveTrouble {
  const json = readJson(text, SAVE_KEY);
  if (!json.ok) return 'corrupt';
  const saved = parseSave(json.value, SAVE_KEY);
  if (!saved.ok) return saved.problem.expected === 'noNewerFormat' ? 'newer' : 'corrupt';
  const { log } = saved.value;
  const scenario = scenarioOf(log.scenarioId);
  return scenario.ok ? replayLog(log, scenario.value) : 'corrupt';
}

/** The rules of the game as the store uses them; loaded when the title is up. */
export const gameEngine = {
  advance,
  dispatch,
  runUntimed,
  actUntimed,
  chooseUntimed,
  watchUntimed,
  /** A new day, or why its scenario was refused. */
  startDay(scenarioId: string, seed: number): Result<SessionState> {
    const scenario = scenarioOf(scenarioId);
    return scenario.ok ? { ok: true, value: createSession(scenario.value, { seed }) } : scenario;
  },
  restoreDay,
  saveText: (session: SessionState): string => JSON.stringify(saveSession(session)),
  logText: (session: SessionState): string => `${JSON.stringify(createLog(session), null, 2)}\n`,
};
export type GameEngine = typeof gameEngine;
