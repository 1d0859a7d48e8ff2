import { checkFile, type FileFormat } from './file-format';
import { shortValue, type Expectation, type Result } from './file-problem';
import { scenarioSchema, type Scenario } from './scenario-schema';

const SCENARIO_FORMAT: FileFormat<typeof scenarioSchema> = {
  name: 'small-signals-scenario',
  version: 1,
  schema: scenarioSchema,
  migrations: [],
};

/** Minutes since midnight of a clock such as "07:30". */
export function clockMinutes(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** One thing that a schema cannot see: where, what, and what was expected. */
interface Flaw {
  readonly path: string;
  readonly value: unknown;
  readonly expected: Expectation;
}

const isFalling = ([low, high]: readonly [number, number]) => low > high;

function* momentFlaws({ moments }: Scenario): Generator<Flaw> {
  const ids = new Set<string>();
  for (const [index, moment] of moments.entries()) {
    const path = `moments.${String(index)}`;
    if (ids.has(moment.id)) yield { path: `${path}.id`, value: moment.id, expected: 'uniqueId' };
    ids.add(moment.id);
    const before = moments[index - 1];
    if (before && clockMinutes(moment.clock) <= clockMinutes(before.clock))
      yield { path: `${path}.clock`, value: moment.clock, expected: 'laterClock' };
    if (isFalling(moment.gapSeconds))
      yield { path: `${path}.gapSeconds`, value: moment.gapSeconds, expected: 'risingRange' };
    for (const [number, version] of moment.versions.entries()) {
      if (isFalling(version.intensity))
        yield {
          path: `${path}.versions.${String(number)}.intensity`,
          value: version.intensity,
          expected: 'risingRange',
        };
    }
  }
}

function* lightFlaws({ light }: Scenario): Generator<Flaw> {
  for (const [index, change] of light.entries()) {
    const before = light[index - 1];
    if (before && clockMinutes(change.from) <= clockMinutes(before.from))
      yield { path: `light.${String(index)}.from`, value: change.from, expected: 'laterClock' };
  }
}

/** Groups of moment ids: each id is there, and in no other group of the same kind. */
function* groupFlaws(
  name: 'shuffles' | 'leavesOut',
  groups: readonly (readonly string[])[],
  ids: ReadonlySet<string>,
): Generator<Flaw> {
  const grouped = new Set<string>();
  for (const [group, members] of groups.entries()) {
    for (const [index, id] of members.entries()) {
      const path = `${name}.${String(group)}.${String(index)}`;
      if (!ids.has(id)) yield { path, value: id, expected: 'knownMoment' };
      if (grouped.has(id)) yield { path, value: id, expected: 'oneShuffle' };
      grouped.add(id);
    }
  }
}

/** What hangs on a moment must not hang on one that some days do not have. */
function* taskFlaws({ tasks, leavesOut }: Scenario, ids: ReadonlySet<string>): Generator<Flaw> {
  const taskIds = new Set<string>();
  for (const [index, task] of tasks.entries()) {
    const path = `tasks.${String(index)}`;
    if (taskIds.has(task.id)) yield { path: `${path}.id`, value: task.id, expected: 'uniqueId' };
    taskIds.add(task.id);
    const { momentId } = task.offered;
    const isSteady = ids.has(momentId) && !leavesOut.flat().includes(momentId);
    if (!isSteady)
      yield { path: `${path}.offered.momentId`, value: momentId, expected: 'steadyMoment' };
  }
}

function* needFlaws({ moments, leavesOut, everyDayNeeds }: Scenario): Generator<Flaw> {
  const steady = moments.filter(({ id }) => !leavesOut.flat().includes(id));
  for (const [index, need] of everyDayNeeds.entries()) {
    const isThere = steady.some(({ versions }) => versions.some((one) => one.need === need));
    if (!isThere)
      yield { path: `everyDayNeeds.${String(index)}`, value: need, expected: 'steadyNeed' };
  }
}

function* referenceFlaws(scenario: Scenario): Generator<Flaw> {
  const ids = new Set(scenario.moments.map((moment) => moment.id));
  yield* groupFlaws('shuffles', scenario.shuffles, ids);
  yield* groupFlaws('leavesOut', scenario.leavesOut, ids);
  yield* taskFlaws(scenario, ids);
  yield* needFlaws(scenario);
}

/**
 * A scenario from parsed JSON, or the first problem with its file, path, value and expectation.
 * Nothing is guessed and nothing unknown is let through.
 */
export function parseScenario(json: unknown, fileName: string): Result<Scenario> {
  const checked = checkFile(SCENARIO_FORMAT, json, fileName);
  if (!checked.ok) return checked;
  for (const flaws of [momentFlaws, lightFlaws, referenceFlaws]) {
    const first = flaws(checked.value).next();
    if (first.done) continue;
    const { path, value, expected } = first.value;
    return { ok: false, problem: { file: fileName, path, value: shortValue(value), expected } };
  }
  return checked;
}
