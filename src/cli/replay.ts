import { readTrust } from '../model/read-trust';
import { MODEL_VERSION } from '../model/version';
import { bundledScenario } from '../scenario/bundled-scenarios';
import { readJson } from '../scenario/file-format';
import { describeProblem, onOneLine, shortValue, type Result } from '../scenario/file-problem';
import { parseLog, type PlayLog } from '../session/play-log';
import { replayPlay, type Play, type ScenarioSource } from '../session/replay-year';
import { differenceOf } from '../session/same-reading';
import type { MomentRecord } from '../session/session-state';
import type { YearState } from '../session/year-state';
import { UsageError } from './options';
import { readTextFile } from './read-text-file';
import { runCommand } from './run-command';

/** `npm run --silent replay -- LOG.json`: lives a logged day again, prints its end as JSON. */

/** The longest allowed log is a third of this. */
const LARGEST_FILE_BYTES = 10_000_000;

function take<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new UsageError(describeProblem(result.problem));
  return result.value;
}

/** The log in a file, if it can be lived again with the model of this version. */
function readLog(file: string): PlayLog {
  const text = readTextFile(file, LARGEST_FILE_BYTES);
  if (text === null)
    throw new UsageError(`${onOneLine(file)} cannot be read; expected the path of a play log`);
  const log = take(parseLog(take(readJson(text, file)), file));
  if (log.modelVersion !== MODEL_VERSION) {
    const found = `modelVersion is ${shortValue(log.modelVersion)}`;
    throw new UsageError(
      `${onOneLine(file)}: ${found}; expected ${MODEL_VERSION}, the model of this version`,
    );
  }
  return log;
}

function momentOf({ moment, outcome, after }: MomentRecord) {
  return {
    id: moment.id,
    need: moment.need,
    strategy: outcome.strategy,
    answerCount: outcome.answers.length,
    settledAfterSeconds: outcome.settledAfterSeconds,
    trustInCaregiver: after.trustInCaregiver,
    trustInSelf: after.trustInSelf,
  };
}

/** What the weeks after a visit held, and what they taught. */
function weeksOf({ weeks }: YearState, index: number) {
  const between = weeks[index];
  if (!between) return null;
  const { fromWeeks, toWeeks, counts, before, after } = between;
  return { fromWeeks, toWeeks, counts, before, after };
}

/** What the play came to, as the command prints it. */
function resultOf(log: PlayLog, { year, session: state }: Play) {
  const reading = readTrust(state.infant);
  const isEnd = log.endMilliseconds === state.timeMilliseconds;
  return {
    scenarioId: state.scenarioId,
    seed: state.seed,
    modelVersion: MODEL_VERSION,
    phase: state.phase,
    timeMilliseconds: state.timeMilliseconds,
    energy: state.energy,
    equalsLog: isEnd && differenceOf(log.finalReading, reading) === null,
    reading,
    moments: state.history.map(momentOf),
    ...(year
      ? {
          year: year.visits.map(({ scenarioId, history }, index) => {
            return { scenarioId, moments: history.map(momentOf), weeksAfter: weeksOf(year, index) };
          }),
        }
      : {}),
  };
}

await runCommand((args) => {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    const count = String(args.length);
    throw new UsageError(`replay: ${count} arguments; expected the path of one play log`);
  }
  const log = readLog(file);
  const scenarioOf: ScenarioSource = (id, path) => bundledScenario(id, file, path);
  const play = take(replayPlay(log, scenarioOf, file));
  process.stdout.write(`${JSON.stringify(resultOf(log, play), null, 2)}\n`);
  return Promise.resolve(0);
});
