import { readTrust } from '../../model/read-trust';
import { bundledScenario } from '../../scenario/bundled-scenarios';
import type { Scenario } from '../../scenario/scenario-schema';
import { playOut } from '../../session/branch-day';
import { leaveOut, readingDistance } from '../../session/branch-influence';
import { liveTimeline, stateAtMoment, type DayTimeline } from '../../session/branch-timeline';
import type { PlayLog } from '../../session/play-log';
import { rulesOfLog } from '../../session/play-rules';
import { beginNextVisit, beginYear, type YearState, type YearStep } from '../../session/year-state';

/** What is needed to live a year again. */
export type YearLog = Pick<
  PlayLog,
  'rules' | 'scenarioId' | 'seed' | 'temperament' | 'inputs' | 'endMilliseconds' | 'year'
>;

/** How much one moment mattered for how the whole year came out. */
export interface YearMoment {
  /** Number of the visit, from 0. */
  readonly visit: number;
  readonly momentId: string;
  /** Distance of the readings at the end, with and without what was learned here. */
  readonly size: number;
  /** What the moment did to trust in the caregiver at the end of the year, -1 to 1. */
  readonly trust: number;
}

interface LivedDay {
  readonly scenario: Scenario;
  /** The year before this visit. */
  readonly year: YearState;
  readonly timeline: DayTimeline;
}

function scenarioOf(id: string): Scenario {
  const scenario = bundledScenario(id, id, '');
  if (!scenario.ok) throw new Error(`there is no scenario ${id}`);
  return scenario.value;
}

/** Every visit of a year as a day that can be branched. */
function livedDays(log: YearLog): LivedDay[] {
  const days: LivedDay[] = [];
  let step: YearStep | null = null;
  for (const { scenarioId, inputs, endMilliseconds } of [...(log.year?.visits ?? []), log]) {
    const scenario = scenarioOf(scenarioId);
    const begun: YearStep = step
      ? beginNextVisit(step, scenario)
      : beginYear(scenario, { ...log, rules: rulesOfLog(log) });
    const timeline = liveTimeline(begun.session, inputs, endMilliseconds);
    days.push({ scenario, year: begun.year, timeline });
    step = { year: begun.year, session: timeline.end };
  }
  return days;
}

/**
 * How much each moment of one visit mattered for the end of the year: it is lived as it was but not
 * learned from, and the rest of the year is lived again, each thing done as long after its part of
 * the day began, the weeks between as the days went.
 *
 * @param visit number of the visit, from 0
 */
export function yearInfluence(log: YearLog, visit: number): YearMoment[] {
  const days = livedDays(log);
  const day = days[visit];
  const last = days.at(-1);
  if (!day || !last) return [];
  const reading = readTrust(last.timeline.end.infant);
  return day.timeline.end.history.flatMap(({ moment }) => {
    const start = stateAtMoment(day.timeline, moment.id);
    if (!start) return [];
    const session = playOut(leaveOut(start, moment.id), day.timeline.script);
    let step: YearStep = { year: day.year, session };
    for (const { scenario, timeline } of days.slice(visit + 1)) {
      const next = beginNextVisit(step, scenario);
      step = { year: next.year, session: playOut(next.session, timeline.script) };
    }
    const without = readTrust(step.session.infant);
    return [
      {
        visit,
        momentId: moment.id,
        size: readingDistance(reading, without),
        trust: reading.trustInCaregiver.mean - without.trustInCaregiver.mean,
      },
    ];
  });
}
