import type { Infant } from '../model/infant';
import { PRESENT_RULES, type PlayRules } from './play-rules';
import {
  createReunion,
  predictReunion,
  skipToExplanation,
  watchNext,
  type Prediction,
  type ReunionState,
} from './reunion';
import {
  answerChild,
  beginSchool,
  createSchool,
  goOnAtSchool,
  tryAgain,
  watchChild,
  type SchoolState,
} from './school';
import type { TeacherChoice } from './school-moment';

/** What can be done after the first year; the log of the year keeps all of it, in order. */
export type AfterAct =
  | { readonly type: 'predict'; readonly prediction: Prediction }
  | { readonly type: 'watchNext' | 'skipWatching' | 'toSchool' }
  | { readonly type: 'beginSchool' | 'lookCloser' | 'tryAgain' | 'goOn' }
  | { readonly type: 'answer'; readonly choice: TeacherChoice };

/** The reunion and school as far as they have been lived. Plain, immutable data. */
export interface AfterYear {
  readonly reunion: ReunionState;
  readonly school: SchoolState;
  readonly isAtSchool: boolean;
  /** Everything that was done, in order: lived again, it gives the same. */
  readonly acts: readonly AfterAct[];
  /** What of the teacher's half minute has passed in the open scene, whole milliseconds. */
  readonly teacherMilliseconds: number;
}

/**
 * So much time a teacher has for one child before the others need them. The half minute of the
 * story; teachers of twenty have about that. Assumption.
 */
export const TEACHER_MILLISECONDS = 30_000;
/** Somebody who plays does about a hundred of them; after so many no more are taken. */
export const MOST_AFTER_ACTS = 500;
/** When the time has run out: no answer this time. */
const NOT_THIS_TIME: AfterAct = {
  type: 'answer',
  choice: {
    ...{ act: 'near', manner: 'gentle', when: 'no' },
    waitedSeconds: TEACHER_MILLISECONDS / 1000,
  },
};

/**
 * What follows the first year, before the first act.
 *
 * @param infant as the year has left it; not changed
 * @param seed unsigned 32-bit
 * @param rules of the play
 */
export function beginAfterYear(
  infant: Infant,
  seed: number,
  rules: PlayRules = PRESENT_RULES,
): AfterYear {
  return {
    reunion: createReunion(infant, seed),
    school: createSchool(infant, seed, rules),
    isAtSchool: false,
    acts: [],
    teacherMilliseconds: 0,
  };
}

function reunionAfter(reunion: ReunionState, act: AfterAct): ReunionState {
  switch (act.type) {
    case 'predict':
      return predictReunion(reunion, act.prediction);
    case 'watchNext':
      return watchNext(reunion);
    case 'skipWatching':
      return skipToExplanation(reunion);
    default:
      return reunion;
  }
}

function schoolAfter(school: SchoolState, act: AfterAct): SchoolState {
  switch (act.type) {
    case 'beginSchool':
      return beginSchool(school);
    case 'lookCloser':
      return watchChild(school);
    case 'answer':
      return answerChild(school, act.choice);
    case 'tryAgain':
      return tryAgain(school);
    case 'goOn':
      return goOnAtSchool(school);
    default:
      return school;
  }
}

/** Does an act; what cannot be done now leaves the very same state. */
export function actAfterYear(state: AfterYear, act: AfterAct): AfterYear {
  if (state.acts.length >= MOST_AFTER_ACTS) return state;
  const reunion = state.isAtSchool ? state.reunion : reunionAfter(state.reunion, act);
  const school = state.isAtSchool ? schoolAfter(state.school, act) : state.school;
  const isAtSchool = state.isAtSchool || act.type === 'toSchool';
  const isNothing =
    reunion === state.reunion && school === state.school && isAtSchool === state.isAtSchool;
  if (isNothing) return state;
  // A longer look takes of the same half minute; everything else begins a new one.
  const teacherMilliseconds = act.type === 'lookCloser' ? state.teacherMilliseconds : 0;
  return { reunion, school, isAtSchool, acts: [...state.acts, act], teacherMilliseconds };
}

/** Whether a child waits for the teacher's answer, so that the half minute can run. */
export function isTeacherAsked({ isAtSchool, school }: AfterYear): boolean {
  return isAtSchool && school.stage === 'moment';
}

/**
 * Lets time of the teacher's half minute pass; when it has run out, it is not this time.
 *
 * @param milliseconds whole, of the clock at tempo 1
 */
export function passTeacherTime(state: AfterYear, milliseconds: number): AfterYear {
  if (!isTeacherAsked(state) || milliseconds <= 0) return state;
  const teacherMilliseconds = state.teacherMilliseconds + milliseconds;
  return teacherMilliseconds < TEACHER_MILLISECONDS
    ? { ...state, teacherMilliseconds }
    : actAfterYear(state, NOT_THIS_TIME);
}
