import * as v from 'valibot';
import { checkFile, type FileFormat } from '../scenario/file-format';
import type { Result } from '../scenario/file-problem';
import { clockMinutesAt } from './day-clock';
import { createLog, playLogSchema } from './play-log';
import type { PlayLog } from './play-log';
import type { SessionState } from './session-state';

/**
 * A kept day: its log. It is gone on with by living it again, so a damaged save can be refused,
 * but never lead to a state that could not have been played.
 */
export interface SavedSession {
  readonly format: 'small-signals-save@1';
  /** Wall clock when it was kept, minutes since midnight, for the title page. */
  readonly clockMinutes: number;
  readonly log: PlayLog;
}

const saveSchema = v.strictObject(
  {
    format: v.literal('small-signals-save@1', 'format'),
    clockMinutes: v.pipe(v.number('clock'), v.minValue(0, 'clock'), v.maxValue(2880, 'clock')),
    log: playLogSchema,
  },
  'object',
);

const SAVE_FORMAT: FileFormat<typeof saveSchema> = {
  name: 'small-signals-save',
  version: 1,
  schema: saveSchema,
  migrations: [],
};

/** A play-through as plain JSON data; `parseSave` and `replayLog` bring it back exactly. */
export function saveSession(state: SessionState): SavedSession {
  return {
    format: 'small-signals-save@1',
    clockMinutes: Math.floor(clockMinutesAt(state)),
    log: createLog(state),
  };
}

/** A save from parsed JSON, or the first problem with its file, path, value and expectation. */
export function parseSave(json: unknown, fileName: string): Result<SavedSession> {
  return checkFile(SAVE_FORMAT, json, fileName);
}
