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

function* referenceFlaws({ moments, shuffles, tasks }: Scenario): Generator<Flaw> {
  const ids = new Set(moments.map((moment) => moment.id));
  const shuffled = new Set<string>();
  for (const [group, members] of shuffles.entries()) {
    for (const [index, id] of members.entries()) {
      const path = `shuffles.${String(group)}.${String(index)}`;
      if (!ids.has(id)) yield { path, value: id, expected: 'knownMoment' };
      if (shuffled.has(id)) yield { path, value: id, expected: 'oneShuffle' };
      shuffled.add(id);
    }
  }
  const taskIds = new Set<string>();
  for (const [index, task] of tasks.entries()) {
    const path = `tasks.${String(index)}`;
    if (taskIds.has(task.id)) yield { path: `${path}.id`, value: task.id, expected: 'uniqueId' };
    taskIds.add(task.id);
    const { momentId } = task.offered;
    if (!ids.has(momentId))
      yield { path: `${path}.offered.momentId`, value: momentId, expected: 'knownMoment' };
  }
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
