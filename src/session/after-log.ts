import * as v from 'valibot';
import { MANNERS } from '../model/response';
import { shortValue, type Result } from '../scenario/file-problem';
import {
  actAfterYear,
  isTeacherAsked,
  MOST_AFTER_ACTS,
  TEACHER_MILLISECONDS,
  type AfterAct,
  type AfterYear,
} from './after-year';
import { PREDICTIONS } from './reunion';
import { TEACHER_ACTS, TEACHER_WHENS } from './school-moment';

/** What was done after the year, and how far the teacher's half minute has come. */
export interface AfterLog {
  readonly acts: readonly AfterAct[];
  /** Whole milliseconds of the clock at tempo 1. */
  readonly teacherMilliseconds: number;
}

const wholeUpTo = (most: number) =>
  v.pipe(
    v.number('wholeNumber'),
    v.integer('wholeNumber'),
    v.minValue(0, 'wholeNumber'),
    v.maxValue(most, 'wholeNumber'),
  );
const choiceField = v.strictObject(
  {
    act: v.picklist(TEACHER_ACTS, 'listedWord'),
    manner: v.picklist(MANNERS, 'listedWord'),
    when: v.picklist(TEACHER_WHENS, 'listedWord'),
    waitedSeconds: v.optional(wholeUpTo(TEACHER_MILLISECONDS / 1000)),
  },
  'object',
);
const PLAIN_ACTS = [
  ...(['watchNext', 'skipWatching', 'toSchool'] as const),
  ...(['beginSchool', 'lookCloser', 'tryAgain', 'goOn'] as const),
];
const actField = v.variant(
  'type',
  [
    v.strictObject({
      type: v.literal('predict'),
      prediction: v.picklist(PREDICTIONS, 'listedWord'),
    }),
    v.strictObject({ type: v.picklist(PLAIN_ACTS) }),
    v.strictObject({ type: v.literal('answer'), choice: choiceField }),
  ],
  'listedWord',
);

/** The field of a year's log that keeps what was done after its last visit. */
export const afterField = v.strictObject(
  {
    acts: v.pipe(v.array(actField, 'list'), v.maxLength(MOST_AFTER_ACTS, 'list')),
    teacherMilliseconds: wholeUpTo(TEACHER_MILLISECONDS - 1),
  },
  'object',
);

/** What has to be kept to live it again. */
export function afterLog({ acts, teacherMilliseconds }: AfterYear): AfterLog {
  return { acts, teacherMilliseconds };
}

/**
 * Lives what was done after the year again, or names the act that could not be done then.
 *
 * @param path of the log in its file, with a dot at its end
 */
export function reliveAfter(
  beginning: AfterYear,
  { acts, teacherMilliseconds }: AfterLog,
  place: { readonly file: string; readonly path: string },
): Result<AfterYear> {
  const refuse = (path: string, value: unknown): Result<AfterYear> => {
    const { file } = place;
    const where = place.path + path;
    return {
      ok: false,
      problem: { file, path: where, value: shortValue(value), expected: 'possibleAct' },
    };
  };
  let state = beginning;
  for (const [index, act] of acts.entries()) {
    const next = actAfterYear(state, act);
    if (next === state) return refuse(`acts.${String(index)}`, act);
    state = next;
  }
  if (teacherMilliseconds > 0 && !isTeacherAsked(state))
    return refuse('teacherMilliseconds', teacherMilliseconds);
  return { ok: true, value: { ...state, teacherMilliseconds } };
}
