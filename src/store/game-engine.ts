import { advance } from '../session/advance';
import { createSession } from '../session/create-session';
import { dispatch } from '../session/dispatch';
import { createLog } from '../session/play-log';
import { passTime } from '../session/quiet-time';
import { parseSave, restorePlay, saveSession } from '../session/save-session';
import type { BuiltInCaregiverName } from '../caregivers/caregiver-names';
import type { Play, ScenarioSource } from '../session/replay-year';
import type { UntimedPlan } from '../session/untimed-plan';
import { actAfterYear, passTeacherTime } from '../session/after-year';
import {
  beginAfter,
  beginNextVisit,
  beginYear,
  isLastVisit,
  weeksAfter,
  YEAR_VISITS,
  type WeeksBetween,
  type YearStep,
} from '../session/year-state';
import type { Circumstance } from '../session/circumstance-names';
import type { Story } from '../session/story';
import { drawCircumstances } from '../session/circumstances';
import { bundledScenario } from '../scenario/bundled-scenarios';
import { readJson } from '../scenario/file-format';
import type { Scenario } from '../scenario/scenario-schema';
import { beginWatch, guessNext, runWatch, watchedWorld } from '../simulation/watch/run-watch';
import { watchDay, type WatchedDay } from '../simulation/watch/watch-day';
import type { Result } from '../scenario/file-problem';
import { SAVE_KEY } from './save-slot';
import { tryAfter } from './try-after';
import { actUntimed, chooseUntimed, runUntimed, watchUntimed } from './untimed';
import { planAt } from './untimed-plan';

/** A play-through, and where untimed play stands in it. */
export interface StartedPlay extends Play {
  readonly untimed: UntimedPlan;
}

const started = ({ year, session }: Play, untimed = planAt(session)): StartedPlay => ({
  year,
  session,
  untimed,
});

/** The scenarios of a save, by the place in it that asks for them. */
const savedScenario: ScenarioSource = (id, path) => bundledScenario(id, SAVE_KEY, path);

/** A kept play-through lived again up to where it was, or what is wrong with it. */
function restoreDay(text: string): Result<StartedPlay> {
  const json = readJson(text, SAVE_KEY);
  if (!json.ok) return json;
  const saved = parseSave(json.value, SAVE_KEY);
  if (!saved.ok) return saved;
  const lived = restorePlay(saved.value, savedScenario, SAVE_KEY);
  if (!lived.ok) return lived;
  return { ok: true, value: started(lived.value, saved.value.untimed) };
}

/** What was chosen for a play before it began. */
interface Chosen {
  readonly circumstances?: readonly Circumstance[] | undefined;
  readonly story?: Story | undefined;
}

/** A new day by itself, or why its scenario was refused. */
function startDay(
  scenarioId: string,
  seed: number,
  { circumstances, story }: Chosen,
): Result<StartedPlay> {
  const scenario = bundledScenario(scenarioId, `${scenarioId}.json`, '');
  if (!scenario.ok) return scenario;
  return {
    ok: true,
    value: started({
      year: null,
      session: createSession(scenario.value, { seed, circumstances, story }),
    }),
  };
}

/** A new year with its first visit. */
function startYear(seed: number, { circumstances, story }: Chosen): Result<StartedPlay> {
  const scenario = visitScenario(0);
  if (!scenario.ok) return scenario;
  return { ok: true, value: started(beginYear(scenario.value, { seed, circumstances, story })) };
}

function visitScenario(index: number): ReturnType<typeof bundledScenario> {
  const id = YEAR_VISITS[index] ?? '';
  return bundledScenario(id, `${id}.json`, '');
}

/** What the weeks to the next visit hold; null after the last one. */
function weeksToNext(step: YearStep): WeeksBetween | null {
  const scenario = isLastVisit(step.year) ? null : visitScenario(step.year.visits.length + 1);
  return scenario?.ok ? weeksAfter(step, scenario.value.ageWeeks) : null;
}

/** The next visit, or why its scenario was refused. */
function nextVisit(step: YearStep): Result<StartedPlay> {
  const scenario = visitScenario(step.year.visits.length + 1);
  return scenario.ok
    ? { ok: true, value: started(beginNextVisit(step, scenario.value)) }
    : scenario;
}

/** A visit as a built-in caregiver lives it, or why one of the visits up to it was refused. */
function startWatching(
  visitId: string,
  seed: number,
  caregiver: BuiltInCaregiverName,
): Result<WatchedDay> {
  const visits: Scenario[] = [];
  const last = Math.max(
    0,
    YEAR_VISITS.findIndex((id) => id === visitId),
  );
  for (let index = 0; index <= last; index += 1) {
    const scenario = visitScenario(index);
    if (!scenario.ok) return scenario;
    visits.push(scenario.value);
  }
  return { ok: true, value: watchDay(visits, seed, caregiver) };
}

/** The rules of the game as the store uses them; loaded when the title is up. */
export const gameEngine = {
  advance,
  passTime,
  dispatch,
  runUntimed,
  actUntimed,
  chooseUntimed,
  watchUntimed,
  startDay,
  drawCircumstances,
  startYear,
  weeksToNext,
  nextVisit,
  beginAfter,
  actAfterYear,
  passTeacherTime,
  tryAfter,
  restoreDay,
  startWatching,
  beginWatch,
  runWatch,
  watchedWorld,
  guessNext,
  saveText: ({ session, year }: Play, untimed?: UntimedPlan): string =>
    JSON.stringify(saveSession(session, untimed, year)),
  logText: ({ session, year }: Play): string =>
    `${JSON.stringify(createLog(session, year), null, 2)}\n`,
};
export type GameEngine = typeof gameEngine;
