import * as v from 'valibot';
import { readTrust } from '../model/read-trust';
import { MODEL_VERSION } from '../model/version';
import { checkFile, type FileFormat } from '../scenario/file-format';
import { shortValue, type Expectation, type Result } from '../scenario/file-problem';
import { clockMinutesAt } from './day-clock';
import { fingerprintOf } from './fingerprint';
import {
  createLog,
  mannerField,
  playLogSchema,
  responseField,
  timeField,
  type PlayLog,
} from './play-log';
import { replayPlay, type Play, type ScenarioSource } from './replay-year';
import { SAVE_NAME, SAVE_VERSION } from './save-format';
import { differenceOf } from './same-reading';
import type { SessionState } from './session-state';
import { cleanName } from './story';
import type { UntimedPlan } from './untimed-plan';
import type { YearState } from './year-state';

const FORMAT = `${SAVE_NAME}@${SAVE_VERSION}` as const;

/**
 * A kept day: its log. It is gone on with by living it again, so a damaged save can be refused,
 * but never lead to a state that could not have been played.
 */
export interface SavedSession {
  readonly format: typeof FORMAT;
  /** Wall clock when it was kept, minutes since midnight, for the title page. */
  readonly clockMinutes: number;
  readonly log: PlayLog;
  /** A choice that was put off, and where the world would stop; only of untimed play. */
  readonly untimed?: UntimedPlan | undefined;
  /** A name that was typed; it is in saves alone, which stay in the browser. */
  readonly ownName?: string | undefined;
  /** Of everything else in the save; absent in saves of the first days of this format. */
  readonly fingerprint?: string | undefined;
}

const untimedSchema = v.strictObject(
  {
    isWaiting: v.boolean('yesOrNo'),
    isDeclined: v.boolean('yesOrNo'),
    pending: v.nullable(
      v.strictObject(
        {
          response: responseField,
          manner: mannerField,
          atMilliseconds: timeField,
        },
        'object',
      ),
    ),
    runUntilMilliseconds: v.nullable(timeField),
  },
  'object',
);

/** A typed name, as it is kept: never anything but a name. */
export const ownNameField = v.optional(
  v.pipe(
    v.string('text'),
    v.check((name) => name !== '' && cleanName(name) === name, 'text'),
  ),
);

export const saveSchema = v.strictObject(
  {
    format: v.literal(FORMAT, 'format'),
    clockMinutes: v.pipe(v.number('clock'), v.minValue(0, 'clock'), v.maxValue(2880, 'clock')),
    log: playLogSchema,
    untimed: v.optional(untimedSchema),
    ownName: ownNameField,
    fingerprint: v.optional(v.pipe(v.string('text'), v.regex(/^[0-9a-f]{8}$/, 'unchanged'))),
  },
  'object',
);

const SAVE_FORMAT: FileFormat<typeof saveSchema> = {
  name: SAVE_NAME,
  version: SAVE_VERSION,
  schema: saveSchema,
  migrations: [],
};

/** The typed name of a play, for what stays in the browser. */
export function ownNameOf({ story }: SessionState): { readonly ownName?: string } {
  return story?.ownName === undefined ? {} : { ownName: story.ownName };
}

/** A play that was lived again from a log, with the name that was kept beside it. */
export function withOwnName(play: Play, ownName: string | undefined): Play {
  if (ownName === undefined) return play;
  const { session } = play;
  return { ...play, session: { ...session, story: { ...session.story, ownName } } };
}

/** A play-through as plain JSON data; `parseSave` and `restorePlay` bring it back exactly. */
export function saveSession(
  state: SessionState,
  untimed?: UntimedPlan,
  year?: YearState | null,
): SavedSession {
  const kept = {
    format: FORMAT,
    clockMinutes: Math.floor(clockMinutesAt(state)),
    log: createLog(state, year),
    ...(untimed ? { untimed } : {}),
    ...ownNameOf(state),
  };
  return { ...kept, fingerprint: fingerprintOf(kept) };
}

/** A save from parsed JSON, or the first problem with its file, path, value and expectation. */
export function parseSave(json: unknown, fileName: string): Result<SavedSession> {
  return checkFile(SAVE_FORMAT, json, fileName);
}

interface Flaw {
  readonly path: string;
  readonly value: unknown;
  readonly expected: Expectation;
}

/** What in a save does not fit the day that it came to. */
function* flawsOf(saved: SavedSession, state: SessionState): Generator<Flaw> {
  const { clockMinutes, log, fingerprint, ...rest } = saved;
  if (log.endMilliseconds !== state.timeMilliseconds)
    yield { path: 'log.endMilliseconds', value: log.endMilliseconds, expected: 'sameDay' };
  if (clockMinutes !== Math.floor(clockMinutesAt(state)))
    yield { path: 'clockMinutes', value: clockMinutes, expected: 'sameDay' };
  const other = differenceOf(log.finalReading, readTrust(state.infant));
  if (other !== null)
    yield { path: `log.finalReading.${other.path}`, value: other.value, expected: 'sameDay' };
  const whole = { ...rest, clockMinutes, log };
  if (fingerprint !== undefined && fingerprint !== fingerprintOf(whole))
    yield { path: 'fingerprint', value: fingerprint, expected: 'unchanged' };
}

/**
 * The kept play-through lived again, or the first thing that tells that it would be another one: a
 * value that was changed, an act that could not be done then, or a model that it was not played by.
 */
export function restorePlay(
  saved: SavedSession,
  scenarioOf: ScenarioSource,
  file: string,
): Result<Play> {
  const refuse = ({ path, value, expected }: Flaw): Result<Play> => ({
    ok: false,
    problem: { file, path, value: shortValue(value), expected },
  });
  const { log } = saved;
  if (log.modelVersion !== MODEL_VERSION)
    return refuse({ path: 'log.modelVersion', value: log.modelVersion, expected: 'sameModel' });
  const lived = replayPlay(log, (id, path) => scenarioOf(id, `log.${path}`), file);
  if (!lived.ok) {
    const { problem } = lived;
    const path = problem.expected === 'possibleAct' ? `log.${problem.path}` : problem.path;
    return { ok: false, problem: { ...problem, path } };
  }
  const flaw = flawsOf(saved, lived.value.session).next();
  return flaw.done
    ? { ok: true, value: withOwnName(lived.value, saved.ownName) }
    : refuse(flaw.value);
}
