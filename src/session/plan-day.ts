import type { RandomStream } from '../model/random';
import { clockMinutes } from '../scenario/parse-scenario';
import type { Scenario, ScenarioMoment } from '../scenario/scenario-schema';
import type { PlannedMoment, TaskState } from './session-state';

/** Uniform draw between two bounds. */
function between([low, high]: readonly [number, number], random: RandomStream): number {
  return low + (high - low) * random.next();
}

/** Fisher-Yates on a copy. */
function shuffled<Item>(items: readonly Item[], random: RandomStream): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}

/** The moments in the order of this seed: members of a group change places with each other. */
function ordered(scenario: Scenario, random: RandomStream): ScenarioMoment[] {
  const order = [...scenario.moments];
  for (const group of scenario.shuffles) {
    const places = scenario.moments.flatMap(({ id }, index) => (group.includes(id) ? [index] : []));
    const members = shuffled(
      places.map((place) => scenario.moments[place] as ScenarioMoment),
      random,
    );
    for (const [index, place] of places.entries()) order[place] = members[index] as ScenarioMoment;
  }
  return order;
}

/** The day as this seed has it: order, versions, intensities and gaps; clocks stay with the slots. */
export function planDay(scenario: Scenario, random: RandomStream): PlannedMoment[] {
  return ordered(scenario, random).map((moment, index) => {
    const { versions } = moment;
    const version = versions[Math.floor(random.next() * versions.length)];
    const slot = scenario.moments[index];
    if (!version || !slot) throw new Error(`scenario ${scenario.id}: moment without a version`);
    return {
      id: moment.id,
      need: version.need,
      intensity: between(version.intensity, random),
      isSoothable: version.isSoothable,
      gapSeconds: Math.round(between(moment.gapSeconds, random)),
      clockMinutes: clockMinutes(slot.clock),
      place: version.place,
      contextKeys: version.contextKeys,
    };
  });
}

/** The rest of life, waiting for its moments. */
export function planTasks(scenario: Scenario): TaskState[] {
  return scenario.tasks.map((task) => ({
    id: task.id,
    kind: task.kind,
    offeredAtMilliseconds: null,
    endsAtMilliseconds: null,
    doneSeconds: 0,
    neededSeconds: task.neededSeconds,
    status: 'waiting',
    offer: task.offered,
    staysSeconds: task.staysSeconds,
    gives: task.gives,
    doing: null,
  }));
}
