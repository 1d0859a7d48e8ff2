import { readFileSync } from 'node:fs';
import firstWeeks from '../../scenarios/first-weeks.json';
import { readTrust } from '../model/read-trust';
import { MODEL_VERSION } from '../model/version';
import { readJson } from '../scenario/file-format';
import { describeProblem, shortValue, type FileProblem } from '../scenario/file-problem';
import { parseScenario } from '../scenario/parse-scenario';
import { parseLog } from '../session/play-log';
import { replayLog } from '../session/replay-log';

/** `npm run --silent replay -- LOG.json`: lives a logged day again, prints its end as JSON. */

const SCENARIOS: Readonly<Record<string, unknown>> = { 'first-weeks': firstWeeks };

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(`${file}: cannot be read; expected the path of a play log`);
  }
}

function take<Value>(
  result: { ok: true; value: Value } | { ok: false; problem: FileProblem },
): Value {
  return result.ok ? result.value : refuse(describeProblem(result.problem));
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  refuse(`replay: ${String(process.argv.length - 2)} arguments; expected the path of one play log`);
}
const log = take(parseLog(take(readJson(textOf(file), file)), file));
const scenarioFile = Object.hasOwn(SCENARIOS, log.scenarioId)
  ? SCENARIOS[log.scenarioId]
  : refuse(
      `${file}: scenarioId is ${shortValue(log.scenarioId)}; expected one of ${Object.keys(SCENARIOS).join(', ')}`,
    );
if (log.modelVersion !== MODEL_VERSION) {
  refuse(
    `${file}: modelVersion is ${shortValue(log.modelVersion)}; expected ${MODEL_VERSION}, the model of this version`,
  );
}
const state = replayLog(log, take(parseScenario(scenarioFile, `${log.scenarioId}.json`)));
const result = {
  scenarioId: state.scenarioId,
  seed: state.seed,
  modelVersion: MODEL_VERSION,
  phase: state.phase,
  timeMilliseconds: state.timeMilliseconds,
  energy: state.energy,
  reading: readTrust(state.infant),
  moments: state.history.map(({ moment, outcome, after }) => ({
    id: moment.id,
    need: moment.need,
    strategy: outcome.strategy,
    answerCount: outcome.answers.length,
    settledAfterSeconds: outcome.settledAfterSeconds,
    trustInCaregiver: after.trustInCaregiver,
    trustInSelf: after.trustInSelf,
  })),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
