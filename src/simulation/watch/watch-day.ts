import { builtInCaregiver } from '../../caregivers/built-in-caregivers';
import type { BuiltInCaregiverName } from '../../caregivers/caregiver-names';
import type { Scenario } from '../../scenario/scenario-schema';
import type { LoggedInput, SessionState } from '../../session/session-state';
import { beginNextVisit, beginYear, type YearState, type YearStep } from '../../session/year-state';
import { resolveCaregiver } from '../resolve-caregiver';
import { playAsCaregiver } from './play-as-caregiver';
import { stopsOf, type WatchStop } from './watch-stops';

/** A visit as a caregiver lives it: where it begins, what is done in it, and where it is asked. */
export interface WatchedDay {
  readonly caregiver: BuiltInCaregiverName;
  /** The visits before it, by the same caregiver, and the weeks between. */
  readonly year: YearState;
  readonly start: SessionState;
  readonly inputs: readonly LoggedInput[];
  readonly stops: readonly WatchStop[];
}

/**
 * A visit of the year played by a built-in caregiver, which has been with this infant in all visits
 * before and in the weeks between. It goes through the same session as a player's day, so that its
 * log lives again like any other.
 *
 * @param visits the visits up to the one that is watched, at least one
 * @param seed unsigned 32-bit; the infant and the day
 */
export function watchDay(
  visits: readonly Scenario[],
  seed: number,
  caregiver: BuiltInCaregiverName,
): WatchedDay {
  const [first, ...later] = visits;
  if (!first) throw new Error('no visit to watch');
  const { care } = resolveCaregiver(builtInCaregiver(caregiver));
  const play = (start: SessionState): SessionState => playAsCaregiver(start, care);
  let step: YearStep = beginYear(first, { seed });
  for (const scenario of later) {
    step = beginNextVisit({ year: step.year, session: play(step.session) }, scenario);
  }
  const end = play(step.session);
  const { year, session: start } = step;
  return { caregiver, year, start, inputs: end.inputs, stops: stopsOf(end) };
}
