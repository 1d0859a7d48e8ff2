import { builtInCaregiver } from '../caregivers/built-in-caregivers';
import { beginAfterYear } from '../session/after-year';
import type { YearState } from '../session/year-state';
import { resolveCaregiver } from '../simulation/resolve-caregiver';
import { lifeStreamOf, temperamentOf } from '../simulation/simulate-infant';
import { createLife, liveUntil } from '../simulation/simulate-life';

/** Whose reunion it is where no year has been played: for trying these pages alone. */
const TRY_SEED = 4;
const TRY_CAREGIVER = 'good-enough';

/** What follows a year that nobody has played: with an infant raised by a built-in caregiver. */
export function tryAfter(seed: number = TRY_SEED): YearState {
  const { care } = resolveCaregiver(builtInCaregiver(TRY_CAREGIVER));
  const plan = { infant: 0, seed, care };
  const life = createLife(temperamentOf(plan), lifeStreamOf(plan));
  liveUntil(life, () => care, 1);
  return { visits: [], weeks: [], after: beginAfterYear(life.infant, seed) };
}
