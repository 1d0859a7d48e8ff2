import { bundledScenario } from '../../scenario/bundled-scenarios';
import { readJson } from '../../scenario/file-format';
import type { FileProblem, Result } from '../../scenario/file-problem';
import { bytesAroundDays, splitAround } from '../../session/after-bytes';
import { afterLog } from '../../session/after-log';
import { bytesOfDays, daysOfBytes, type PlayedDay } from '../../session/log-bytes';
import { createLog, parseLog } from '../../session/play-log';
import { replayPlay, type LivableLog, type Play } from '../../session/replay-year';
import { parseSave, restorePlay, withOwnName } from '../../session/save-session';
import { bytesOfCode, codeOfBytes, type CodeProblem } from '../../storage/code-text';
import { parseRun, type StoredBranch, type StoredRun } from './stored-run';

/** A play that came in from outside, lived again. */
export interface OpenedPlay {
  readonly play: Play;
  readonly branches: readonly StoredBranch[];
}

const scenarioFor = (file: string) => (id: string, path: string) => bundledScenario(id, file, path);

/** Lives any logged play again with the scenarios that come with the game. */
export function liveLog(log: LivableLog, file: string): Result<Play> {
  return replayPlay(log, scenarioFor(file), file);
}

const formatOf = (json: unknown): string => {
  const format: unknown =
    typeof json === 'object' && json !== null
      ? Object.getOwnPropertyDescriptor(json, 'format')?.value
      : undefined;
  return typeof format === 'string' ? (format.split('@')[0] ?? '') : '';
};

function openSave(json: unknown, file: string): Result<OpenedPlay> {
  const saved = parseSave(json, file);
  if (!saved.ok) return saved;
  const lived = restorePlay(saved.value, scenarioFor(file), file);
  return lived.ok ? { ok: true, value: { play: lived.value, branches: [] } } : lived;
}

/** The same of a play of the history, which knows a name that was typed, too. */
export function liveRun({ log, ownName }: Pick<StoredRun, 'log' | 'ownName'>, file: string) {
  const lived = liveLog(log, file);
  return lived.ok ? { ok: true as const, value: withOwnName(lived.value, ownName) } : lived;
}

function opened(
  run: Pick<StoredRun, 'log' | 'ownName' | 'branches'>,
  file: string,
): Result<OpenedPlay> {
  const lived = liveRun(run, file);
  return lived.ok ? { ok: true, value: { play: lived.value, branches: run.branches } } : lived;
}

/** Longer texts are no play of this game. */
const LONGEST_TEXT = 8_000_000;

/** A log, a save or a kept play from the text of a file. Never throws, whatever the text. */
export function openText(text: string, file: string): Result<OpenedPlay> {
  const json = readJson(text.length > LONGEST_TEXT ? '' : text, file);
  if (!json.ok) return json;
  switch (formatOf(json.value)) {
    case 'small-signals-save':
      return openSave(json.value, file);
    case 'small-signals-run': {
      const run = parseRun(json.value, file);
      return run.ok ? opened(run.value, file) : run;
    }
    default: {
      const log = parseLog(json.value, file);
      return log.ok ? opened({ log: log.value, branches: [] }, file) : log;
    }
  }
}

/** A play as a short code that another machine opens to the same numbers; a year with all of it. */
export function codeOf({ session, year }: Play): string {
  const day: PlayedDay = createLog(session);
  const before = (year?.visits ?? []).map((visit) => ({
    ...day,
    scenarioId: visit.scenarioId,
    inputs: visit.inputs,
    endMilliseconds: visit.endMilliseconds,
  }));
  const after = year?.after ? afterLog(year.after) : null;
  const isFirstOfYear = year !== null && before.length === 0;
  return codeOfBytes(bytesAroundDays(bytesOfDays([...before, day]), { after, isFirstOfYear }));
}

export type CodeRefusal = CodeProblem | FileProblem;

/** The play behind a code, or why there is none. Never throws, whatever the text. */
export function openCode(
  code: string,
):
  | { readonly ok: true; readonly play: Play; readonly modelVersion: string }
  | { readonly ok: false; readonly problem: CodeRefusal } {
  const bytes = bytesOfCode(code);
  if (typeof bytes === 'string') return { ok: false, problem: bytes };
  const split = splitAround(bytes);
  const days = split && daysOfBytes(split.days);
  const day = days?.at(-1);
  if (!days || !day) return { ok: false, problem: 'notWhole' };
  const visits = days.slice(0, -1);
  const after = split.after ?? undefined;
  const isOfYear = split.isFirstOfYear || visits.length > 0 || after !== undefined;
  const year = isOfYear ? { year: { visits, after } } : {};
  const lived = liveLog({ ...day, ...year }, 'code');
  if (!lived.ok) return { ok: false, problem: lived.problem };
  return { ok: true, play: lived.value, modelVersion: day.modelVersion };
}
