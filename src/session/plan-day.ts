import type { NeedKind } from '../model/need';
import type { RandomStream } from '../model/random';
import { clockMinutes } from '../scenario/parse-scenario';
import type { Scenario, ScenarioMoment } from '../scenario/scenario-schema';
import type { PlayRules } from './play-rules';
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

type Version = ScenarioMoment['versions'][number];

/** A moment of the file in its place of the day, and how this seed has it. */
interface Slot {
  readonly moment: ScenarioMoment;
  readonly planned: PlannedMoment;
}

const oneOf = <Item>(items: readonly Item[], random: RandomStream): Item | undefined =>
  items[Math.floor(random.next() * items.length)];

const fromVersion = (version: Version, random: RandomStream) => ({
  need: version.need,
  intensity: between(version.intensity, random),
  isSoothable: version.isSoothable,
  place: version.place,
  contextKeys: version.contextKeys,
});

function planSlot(scenario: Scenario, moment: ScenarioMoment, index: number, random: RandomStream) {
  const version = oneOf(moment.versions, random);
  const slot = scenario.moments[index];
  if (!version || !slot) throw new Error(`scenario ${scenario.id}: moment without a version`);
  const planned = {
    id: moment.id,
    ...fromVersion(version, random),
    gapSeconds: Math.round(between(moment.gapSeconds, random)),
    clockMinutes: clockMinutes(slot.clock),
  };
  return { moment, planned };
}

/** The day without one moment of each group that the seed may thin out. */
function thinned(slots: readonly Slot[], { leavesOut }: Scenario, random: RandomStream): Slot[] {
  const left = new Set(leavesOut.map((group) => oneOf(group, random)));
  return slots.filter(({ moment }) => !left.has(moment.id));
}

/** Puts a need that the day lacks where the file allows it and no other need is lost by it. */
function withNeed(
  slots: readonly Slot[],
  need: NeedKind,
  { everyDayNeeds }: Scenario,
  random: RandomStream,
): Slot[] {
  const needs = slots.map(({ planned }) => planned.need);
  if (needs.includes(need)) return [...slots];
  const mayGo = (other: NeedKind) =>
    !everyDayNeeds.includes(other) || needs.filter((one) => one === other).length > 1;
  const fitting = ({ versions }: ScenarioMoment) => versions.filter((one) => one.need === need);
  const chosen = oneOf(
    slots.filter(({ moment, planned }) => mayGo(planned.need) && fitting(moment).length > 0),
    random,
  );
  const version = chosen && oneOf(fitting(chosen.moment), random);
  if (!chosen || !version) return [...slots];
  const planned = { ...chosen.planned, ...fromVersion(version, random) };
  return slots.map((slot) => (slot === chosen ? { ...slot, planned } : slot));
}

/** The scenario as plays of these rules know it: what came later stays out of earlier ones. */
function scenarioByRules(scenario: Scenario, rules: PlayRules): Scenario {
  const isKnown = ({ sinceRules }: { readonly sinceRules?: number | undefined }): boolean =>
    (sinceRules ?? 1) <= rules;
  return {
    ...scenario,
    moments: scenario.moments.map((moment) => ({
      ...moment,
      versions: moment.versions.filter(isKnown),
    })),
    everyDayNeeds: (scenario.everyDayNeedsSinceRules ?? 1) <= rules ? scenario.everyDayNeeds : [],
  };
}

/**
 * The day as this seed has it: order, versions, intensities and gaps, what is left out, and every
 * need that each day has. Clocks stay with the slots.
 */
export function planDay(whole: Scenario, random: RandomStream, rules: PlayRules): PlannedMoment[] {
  const scenario = scenarioByRules(whole, rules);
  const slots = ordered(scenario, random).map((moment, index) =>
    planSlot(scenario, moment, index, random),
  );
  return scenario.everyDayNeeds
    .reduce((day, need) => withNeed(day, need, scenario, random), thinned(slots, scenario, random))
    .map(({ planned }) => planned);
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
