import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/scenario/parse-scenario';
import type { Scenario } from '../../src/scenario/scenario-schema';
import {
  beginNextVisit,
  beginYear,
  isLastVisit,
  YEAR_VISITS,
  type YearStep,
} from '../../src/session/year-state';
import type { SessionState } from '../../src/session/session-state';

function visitOf(id: string): Scenario {
  const file = `scenarios/${id}.json`;
  const result = parseScenario(JSON.parse(readFileSync(file, 'utf8')), file);
  if (!result.ok) throw new Error(`${file}: ${result.problem.path}`);
  return result.value;
}

/** The bundled visits of the year, checked, in order. */
export const VISITS: readonly Scenario[] = YEAR_VISITS.map(visitOf);

/** Finds a bundled visit, as the game does when it lives a log again. */
export const scenarioOf = (id: string) =>
  ({ ok: true, value: VISITS.find((visit) => visit.id === id) ?? visitOf(id) }) as const;

/** Plays a whole year, each visit by the same hand; the last visit is what is left. */
export function playYear(
  seed: number,
  playVisit: (start: SessionState) => SessionState,
  temperament?: SessionState['infant']['temperament'],
): YearStep {
  let step = beginYear(VISITS[0]!, { seed, temperament });
  for (;;) {
    step = { year: step.year, session: playVisit(step.session) };
    if (isLastVisit(step.year)) return step;
    step = beginNextVisit(step, VISITS[step.year.visits.length + 1]!);
  }
}
