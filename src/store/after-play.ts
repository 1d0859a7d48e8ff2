import type { AfterAct, AfterYear } from '../session/after-year';
import type { Prediction, ReunionState } from '../session/reunion';
import type { SchoolState } from '../session/school';
import type { TeacherChoice } from '../session/school-moment';

/** What follows the first year, as its pages use it: how it stands, and what can be done. */
export interface AfterPlay {
  readonly seed: number;
  readonly reunion: ReunionState;
  readonly school: SchoolState;
  /** What of the teacher's half minute has passed, milliseconds. */
  readonly teacherMilliseconds: number;
  predict(prediction: Prediction): void;
  watchNext(): void;
  skipWatching(): void;
  toSchool(): void;
  beginSchool(): void;
  watchChild(): void;
  answer(choice: TeacherChoice): void;
  tryAgain(): void;
  goOn(): void;
}

/** The reunion and school as they stand; `act` does one thing in them. */
export function afterPlay(after: AfterYear, act: (act: AfterAct) => void): AfterPlay {
  const { reunion, school, teacherMilliseconds } = after;
  return {
    ...{ seed: reunion.seed, reunion, school, teacherMilliseconds },
    predict: (prediction) => act({ type: 'predict', prediction }),
    watchNext: () => act({ type: 'watchNext' }),
    skipWatching: () => act({ type: 'skipWatching' }),
    toSchool: () => act({ type: 'toSchool' }),
    beginSchool: () => act({ type: 'beginSchool' }),
    watchChild: () => act({ type: 'lookCloser' }),
    answer: (choice) => act({ type: 'answer', choice }),
    tryAgain: () => act({ type: 'tryAgain' }),
    goOn: () => act({ type: 'goOn' }),
  };
}
