import type { Infant } from '../model/infant';
import { builtInCaregiver } from '../caregivers/built-in-caregivers';
import { resolveCaregiver } from '../simulation/resolve-caregiver';
import { lifeStreamOf, temperamentOf } from '../simulation/simulate-infant';
import { createLife, liveUntil } from '../simulation/simulate-life';
import {
  createReunion,
  predictReunion,
  skipToExplanation,
  watchNext,
  type Prediction,
  type ReunionState,
} from '../session/reunion';
import {
  answerChild,
  beginSchool,
  createSchool,
  goOnAtSchool,
  tryAgain,
  watchChild,
  type SchoolState,
  type TeacherChoice,
} from '../session/school';
import type { BuiltInCaregiverName } from '../caregivers/caregiver-names';

/** What follows the first year: the reunion and school of one infant. */
export interface AfterPlay {
  readonly seed: number;
  reunion(): ReunionState;
  school(): SchoolState;
  predict(prediction: Prediction): void;
  watchNext(): void;
  skipWatching(): void;
  beginSchool(): void;
  watchChild(): void;
  answer(choice: TeacherChoice): void;
  tryAgain(): void;
  goOn(): void;
}

/**
 * The reunion and school of an infant, lived through the pure functions of the session.
 *
 * @param seed unsigned 32-bit
 * @param changed called after each step
 */
export function createAfterPlay(infant: Infant, seed: number, changed: () => void): AfterPlay {
  let reunion = createReunion(infant, seed);
  let school = createSchool(infant, seed);
  const toReunion = (next: ReunionState): void => {
    reunion = next;
    changed();
  };
  const toSchool = (next: SchoolState): void => {
    school = next;
    changed();
  };
  return {
    seed,
    reunion: () => reunion,
    school: () => school,
    predict: (prediction) => toReunion(predictReunion(reunion, prediction)),
    watchNext: () => toReunion(watchNext(reunion)),
    skipWatching: () => toReunion(skipToExplanation(reunion)),
    beginSchool: () => toSchool(beginSchool(school)),
    watchChild: () => toSchool(watchChild(school)),
    answer: (choice) => toSchool(answerChild(school, choice)),
    tryAgain: () => toSchool(tryAgain(school)),
    goOn: () => toSchool(goOnAtSchool(school)),
  };
}

/** An infant after a first year with a built-in caregiver, for trying these pages alone. */
export function raiseInfant(seed: number, caregiver: BuiltInCaregiverName): Infant {
  const { care } = resolveCaregiver(builtInCaregiver(caregiver));
  const plan = { infant: 0, seed, care };
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan));
  liveUntil(life, () => care, 1);
  return life.infant;
}
