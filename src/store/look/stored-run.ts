import * as v from 'valibot';
import { checkFile, readJson, type FileFormat } from '../../scenario/file-format';
import type { Result } from '../../scenario/file-problem';
import { fingerprintOf } from '../../session/fingerprint';
import { createLog, playLogSchema, type PlayLog } from '../../session/play-log';
import type { Play } from '../../session/replay-year';
import { ownNameField, ownNameOf } from '../../session/save-session';
import type { SessionState } from '../../session/session-state';
import { storyOf, type Story } from '../../session/story';

/** A play in the history: its log, and what was tried out on it. */
export interface StoredRun {
  readonly format: 'small-signals-run@1';
  /** When it was kept, milliseconds since 1970. */
  readonly keptAt: number;
  readonly log: PlayLog;
  readonly branches: readonly StoredBranch[];
  /** A name that was typed: the history stays in the browser. */
  readonly ownName?: string | undefined;
}

export interface StoredBranch {
  readonly name: string;
  readonly momentId: string;
  readonly log: PlayLog;
}

/** So many branches can be kept beside a play. */
export const MOST_BRANCHES = 4;
export const LONGEST_NAME = 60;

const shortText = v.pipe(v.string('text'), v.maxLength(LONGEST_NAME, 'text'));
const runSchema = v.strictObject(
  {
    format: v.literal('small-signals-run@1', 'format'),
    keptAt: v.pipe(v.number('wholeNumber'), v.safeInteger('wholeNumber')),
    ownName: ownNameField,
    log: playLogSchema,
    branches: v.pipe(
      v.array(
        v.strictObject({ name: shortText, momentId: shortText, log: playLogSchema }, 'object'),
        'list',
      ),
      v.maxLength(MOST_BRANCHES, 'list'),
    ),
  },
  'object',
);

const RUN_FORMAT: FileFormat<typeof runSchema> = {
  name: 'small-signals-run',
  version: 1,
  schema: runSchema,
  migrations: [],
};

/** A run from parsed JSON, or the first problem with it. */
export function parseRun(json: unknown, file: string): Result<StoredRun> {
  return checkFile(RUN_FORMAT, json, file);
}

/** The same, from the text that it was kept as. */
export function readRun(text: string, file: string): Result<StoredRun> {
  const json = readJson(text, file);
  return json.ok ? parseRun(json.value, file) : json;
}

/** What was chosen of who a kept play is about. */
export function storyOfRun({ log, ownName }: StoredRun): Story | undefined {
  return storyOf({ ...log.story, ownName }) ?? undefined;
}

/** A name by what was done: the same play is kept once. */
export function runIdOf({ session, year }: Play): string {
  const { scenarioId, seed, inputs, timeMilliseconds, circumstances, story } = session;
  const before = (year?.visits ?? []).map((visit) => visit.inputs);
  const cards = circumstances.length > 0 ? { circumstances } : {};
  const done = { scenarioId, seed, inputs, timeMilliseconds, before, ...cards, story };
  return `${scenarioId}-${seed}-${fingerprintOf(done)}`;
}

/** A play as text to keep. */
export function runText(
  { session, year }: Play,
  branches: readonly { name: string; momentId: string; state: SessionState }[],
  keptAt: number,
): string {
  const run: StoredRun = {
    format: 'small-signals-run@1',
    keptAt,
    ...ownNameOf(session),
    log: createLog(session, year),
    branches: branches.map(({ name, momentId, state }) => ({
      name,
      momentId,
      log: createLog(state, year),
    })),
  };
  return JSON.stringify(run);
}
