import * as v from 'valibot';
import { MANNERS, RESPONSE_KINDS } from '../model/response';
import { readTrust } from '../model/read-trust';
import type { Temperament } from '../model/temperament';
import type { TrustReading } from '../model/trust-reading';
import { MODEL_VERSION } from '../model/version';
import { checkFile, type FileFormat } from '../scenario/file-format';
import type { Result } from '../scenario/file-problem';
import { circumstancesField } from './circumstance-field';
import type { Circumstance } from './circumstance-names';
import { afterField, afterLog, type AfterLog } from './after-log';
import type { PlayRules } from './play-rules';
import { LATEST_MILLISECONDS, MOST_ACTS } from './session-parameters';
import type { LoggedInput, SessionState } from './session-state';
import { sharedStory, STORY_CHOICES, type SharedStory } from './story';
import type { LivedVisit, YearState } from './year-state';

/** An earlier visit of a year, as it is lived again. */
export type VisitLog = Pick<LivedVisit, 'scenarioId' | 'inputs' | 'endMilliseconds'>;

/** Everything that is needed to live a day again, and what it came to. */
export interface PlayLog {
  readonly format: 'small-signals-log@1';
  readonly modelVersion: string;
  /** Absent in logs of the first rules (`play-rules.ts`). */
  readonly rules?: PlayRules | undefined;
  readonly scenarioId: string;
  /** Unsigned 32-bit. */
  readonly seed: number;
  readonly temperament: Temperament;
  /** Cards of circumstances, for every visit; absent when there are none. */
  readonly circumstances?: readonly Circumstance[] | undefined;
  /** What was chosen of who it is about, but for a typed name; absent when all is the seed's. */
  readonly story?: SharedStory | undefined;
  readonly inputs: readonly LoggedInput[];
  /** Model clock at the end, whole milliseconds. */
  readonly endMilliseconds: number;
  /** What the infant had learned by then; recomputing gives the same. */
  readonly finalReading: TrustReading;
  /**
   * Of a whole year: the visits before this one, in order, and what was done after the last.
   * Absent when the day stands by itself.
   */
  readonly year?:
    { readonly visits: readonly VisitLog[]; readonly after?: AfterLog | undefined } | undefined;
}

const fraction = v.pipe(v.number('fraction'), v.minValue(0, 'fraction'), v.maxValue(1, 'fraction'));
const wholeUpTo = (most: number) =>
  v.pipe(
    v.number('wholeNumber'),
    v.integer('wholeNumber'),
    v.minValue(0, 'wholeNumber'),
    v.maxValue(most, 'wholeNumber'),
  );
const text = v.pipe(v.string('text'), v.minLength(1, 'text'), v.maxLength(100, 'text'));
const estimate = v.strictObject({ mean: fraction, sd: fraction }, 'object');

const readingSchema = v.strictObject(
  {
    trustInCaregiver: estimate,
    trustInSelf: estimate,
    expectations: v.strictObject(
      { comes: estimate, safe: estimate, helps: estimate, ownSignal: estimate },
      'object',
    ),
    predictability: v.strictObject(
      { overall: fraction, when: fraction, how: fraction, whether: fraction },
      'object',
    ),
    fear: fraction,
    strategyMix: v.strictObject(
      { plain: fraction, amplified: fraction, minimised: fraction },
      'object',
    ),
    patternLikelihoods: v.strictObject(
      { secure: fraction, avoidant: fraction, resistant: fraction, disorganized: fraction },
      'object',
    ),
    distressEpisodeCount: wholeUpTo(1_000_000),
  },
  'object',
);

/** Fields that saves have, too. */
export const timeField = wholeUpTo(LATEST_MILLISECONDS);
export const responseField = v.picklist(RESPONSE_KINDS, 'listedWord');
export const mannerField = v.picklist(MANNERS, 'listedWord');

const at = { atMilliseconds: timeField };
const response = responseField;
const inputSchema = v.variant(
  'type',
  [
    v.strictObject({ type: v.literal('reach'), response, ...at }),
    v.strictObject({ type: v.literal('release'), ...at }),
    v.strictObject({
      type: v.literal('respond'),
      response,
      manner: mannerField,
      ...at,
    }),
    v.strictObject({ type: v.literal('goNear'), ...at }),
    v.strictObject({ type: v.literal('goBusy'), taskId: text, ...at }),
  ],
  'listedWord',
);

const inOrder = (inputs: readonly { readonly atMilliseconds: number }[]) =>
  inputs.every((input, index) => input.atMilliseconds >= (inputs[index - 1]?.atMilliseconds ?? 0));

const inputsField = v.pipe(
  v.array(inputSchema, 'list'),
  v.maxLength(MOST_ACTS, 'list'),
  v.check((inputs) => inOrder(inputs), 'healthyState'),
);
/** A year has a handful of visits. */
const MOST_VISITS = 20;
const yearField = v.strictObject(
  {
    visits: v.pipe(
      v.array(
        v.strictObject(
          { scenarioId: text, inputs: inputsField, endMilliseconds: timeField },
          'object',
        ),
        'list',
      ),
      v.maxLength(MOST_VISITS, 'list'),
    ),
    after: v.optional(afterField),
  },
  'object',
);

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.optional(v.picklist(words, 'listedWord'));
const storyField = v.pipe(
  v.strictObject(
    {
      name: oneOf(STORY_CHOICES.name),
      pronoun: oneOf(STORY_CHOICES.pronoun),
      skin: oneOf(STORY_CHOICES.skin),
      hair: oneOf(STORY_CHOICES.hair),
      hairStyle: oneOf(STORY_CHOICES.hairStyle),
      outfit: oneOf(STORY_CHOICES.outfit),
      eyes: oneOf(STORY_CHOICES.eyes),
      caregiverSkin: oneOf(STORY_CHOICES.caregiverSkin),
      knit: oneOf(STORY_CHOICES.knit),
      family: oneOf(STORY_CHOICES.family),
    },
    'object',
  ),
  v.check((story) => sharedStory(story) !== null, 'object'),
);

const logFields = v.strictObject(
  {
    format: v.literal('small-signals-log@1', 'format'),
    modelVersion: text,
    rules: v.optional(v.picklist([1, 2, 3], 'listedWord')),
    scenarioId: text,
    seed: wholeUpTo(0xffff_ffff),
    temperament: v.strictObject(
      { reactivity: fraction, soothability: fraction, readability: fraction },
      'object',
    ),
    circumstances: v.optional(circumstancesField),
    story: v.optional(storyField),
    inputs: inputsField,
    endMilliseconds: timeField,
    finalReading: readingSchema,
    year: v.optional(yearField),
  },
  'object',
);

/** Nothing can have been done after the end. */
export const playLogSchema = v.pipe(
  logFields,
  v.forward(
    v.check(
      ({ inputs, endMilliseconds }) => (inputs.at(-1)?.atMilliseconds ?? 0) <= endMilliseconds,
      'notBeforeActs',
    ),
    ['endMilliseconds'],
  ),
);

const LOG_FORMAT: FileFormat<typeof playLogSchema> = {
  name: 'small-signals-log',
  version: 1,
  schema: playLogSchema,
  migrations: [],
};

function visitLog({ scenarioId, inputs, endMilliseconds }: LivedVisit): VisitLog {
  return { scenarioId, inputs, endMilliseconds };
}

function yearLog({ visits, after }: YearState): NonNullable<PlayLog['year']> {
  return { visits: visits.map(visitLog), ...(after ? { after: afterLog(after) } : {}) };
}

/** The log of a play-through up to now, as plain JSON data; of a year with all its visits. */
export function createLog(state: SessionState, year?: YearState | null): PlayLog {
  const story = state.story ? sharedStory(state.story) : null;
  return {
    format: 'small-signals-log@1',
    modelVersion: MODEL_VERSION,
    ...(state.rules === 1 ? {} : { rules: state.rules }),
    scenarioId: state.scenarioId,
    seed: state.seed,
    temperament: state.infant.temperament,
    ...(state.circumstances.length > 0 ? { circumstances: state.circumstances } : {}),
    ...(story ? { story } : {}),
    inputs: state.inputs,
    endMilliseconds: state.timeMilliseconds,
    finalReading: readTrust(state.infant),
    ...(year ? { year: yearLog(year) } : {}),
  };
}

/** A log from parsed JSON, or the first problem with its file, path, value and expectation. */
export function parseLog(json: unknown, fileName: string): Result<PlayLog> {
  return checkFile(LOG_FORMAT, json, fileName);
}
