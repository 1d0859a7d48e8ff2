import * as v from 'valibot';
import { NEED_KINDS } from '../model/need';

/**
 * The one source of the scenario format: types, checks and the published JSON Schema come from
 * here. Messages are the expectation words of `file-problem.ts`.
 */
const fraction = v.pipe(v.number('fraction'), v.minValue(0, 'fraction'), v.maxValue(1, 'fraction'));
const seconds = v.pipe(v.number('seconds'), v.minValue(0, 'seconds'), v.maxValue(3600, 'seconds'));
const smallCount = v.pipe(
  v.number('smallCount'),
  v.integer('smallCount'),
  v.minValue(0, 'smallCount'),
  v.maxValue(20, 'smallCount'),
);
const id = v.pipe(v.string('id'), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'id'));
const stringKey = v.pipe(
  v.string('stringKey'),
  v.regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$/, 'stringKey'),
  v.maxLength(80, 'stringKey'),
);
const clock = v.pipe(v.string('clock'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock'));

function list<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item, 'list'), v.minLength(1, 'list'), v.maxLength(most, 'list'));
}

/** Plays begun by earlier rules (`session/play-rules.ts`) are lived again without it. */
const sinceRules = v.optional(v.picklist([1, 2, 3], 'listedWord'));

const version = v.strictObject(
  {
    need: v.picklist(NEED_KINDS, 'listedWord'),
    intensity: v.strictTuple([fraction, fraction], 'risingRange'),
    isSoothable: v.boolean('yesOrNo'),
    place: v.picklist(['mat', 'cot'], 'listedWord'),
    contextKeys: list(stringKey, 4),
    sinceRules,
  },
  'object',
);

const moment = v.strictObject(
  {
    id,
    clock,
    gapSeconds: v.strictTuple([seconds, seconds], 'risingRange'),
    versions: list(version, 6),
  },
  'object',
);

const task = v.strictObject(
  {
    id,
    kind: v.picklist(['phone', 'cook', 'work', 'sibling', 'rest'], 'listedWord'),
    offered: v.strictObject(
      {
        momentId: id,
        when: v.picklist(['start', 'end'], 'listedWord'),
        afterSeconds: seconds,
      },
      'object',
    ),
    staysSeconds: v.nullable(seconds),
    neededSeconds: v.pipe(seconds, v.minValue(1, 'seconds')),
    gives: v.strictObject({ energy: fraction, helpCount: smallCount }, 'object'),
  },
  'object',
);

export const scenarioSchema = v.strictObject(
  {
    $schema: v.optional(v.string('text')),
    format: v.literal('small-signals-scenario@1', 'format'),
    id,
    titleKey: stringKey,
    aboutKey: stringKey,
    ageWeeks: v.pipe(v.number('ageWeeks'), v.minValue(0, 'ageWeeks'), v.maxValue(60, 'ageWeeks')),
    standsForEpisodes: v.pipe(
      v.number('smallCount'),
      v.integer('smallCount'),
      v.minValue(1, 'smallCount'),
      v.maxValue(20, 'smallCount'),
    ),
    caregiver: v.strictObject({ energyAtStart: fraction, helpCount: smallCount }, 'object'),
    light: list(
      v.strictObject(
        { from: clock, light: v.picklist(['day', 'evening', 'night'], 'listedWord') },
        'object',
      ),
      6,
    ),
    moments: list(moment, 30),
    shuffles: v.pipe(v.array(list(id, 30), 'list'), v.maxLength(10, 'list')),
    leavesOut: v.optional(v.pipe(v.array(list(id, 30), 'list'), v.maxLength(10, 'list')), []),
    everyDayNeeds: v.optional(
      v.pipe(v.array(v.picklist(NEED_KINDS, 'listedWord'), 'list'), v.maxLength(9, 'list')),
      [],
    ),
    everyDayNeedsSinceRules: sinceRules,
    tasks: v.pipe(v.array(task, 'list'), v.maxLength(10, 'list')),
    tailSeconds: seconds,
  },
  'object',
);

/** A checked scenario file. Times are model seconds, clocks "HH:MM", fractions 0 to 1. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioMoment = Scenario['moments'][number];
