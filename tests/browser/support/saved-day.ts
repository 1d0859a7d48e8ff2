import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { NeedKind } from '../../../src/model/need';
import { describeProblem } from '../../../src/scenario/file-problem';
import { parseScenario } from '../../../src/scenario/parse-scenario';
import type { Scenario } from '../../../src/scenario/scenario-schema';
import { createSession } from '../../../src/session/create-session';
import type { PlayLog } from '../../../src/session/play-log';
import { replayLog } from '../../../src/session/replay-log';
import type { SessionState } from '../../../src/session/session-state';

export const SAVE_KEY = 'small-signals-save';
export const SETTINGS_KEY = 'small-signals-settings';

/** The log of the day as the page has kept it; it is kept on each pause and each look back. */
export async function savedLog(page: Page): Promise<PlayLog> {
  const text = await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY);
  return (JSON.parse(text ?? '{}') as { log: PlayLog }).log;
}

function firstWeeks(): Scenario {
  const file = 'scenarios/first-weeks.json';
  const scenario = parseScenario(JSON.parse(readFileSync(file, 'utf8')), file);
  if (!scenario.ok) throw new Error(`${file}: ${scenario.problem.path}`);
  return scenario.value;
}

/** Lives a logged first day again, for what it was made of. */
export function liveAgain(log: PlayLog): SessionState {
  const lived = replayLog(log, firstWeeks(), 'the kept day');
  if (!lived.ok) throw new Error(describeProblem(lived.problem));
  return lived.value;
}

/** What the infant of a seed will need on the first day, moment by moment. */
export function needsOf(seed: number): NeedKind[] {
  return createSession(firstWeeks(), { seed }).moments.map(({ need }) => need);
}
