import { builtInCaregiver } from '../../caregivers/built-in-caregivers';
import {
  BUILT_IN_CAREGIVER_NAMES,
  type BuiltInCaregiverName,
} from '../../caregivers/caregiver-names';
import type { LabCaregiver } from '../../caregivers/lab-setup-schema';
import type { Circumstance } from '../../session/circumstance-names';
import type { ResolvedCare } from '../../simulation/care';
import { resolveCaregiver } from '../../simulation/resolve-caregiver';

/** Which caregiver shows a visit in the nursery for one of the lab. */
export interface VisitCaregiver {
  readonly name: BuiltInCaregiverName;
  /** It is that caregiver, not merely the one that comes nearest. */
  readonly isSame: boolean;
}

/** One step apart: a wait that is ten times as long, or all the way along any other slider. */
const LONGER_BY_A_STEP = Math.log(10);
const SHORTEST_SECONDS = 1;

function difference(key: keyof ResolvedCare, one: ResolvedCare, other: ResolvedCare): number {
  if (!key.endsWith('Seconds')) return one[key] - other[key];
  const log = (seconds: number): number => Math.log(Math.max(SHORTEST_SECONDS, seconds));
  return (log(one[key]) - log(other[key])) / LONGER_BY_A_STEP;
}

function distance(one: ResolvedCare, other: ResolvedCare): number {
  const keys = Object.keys(one) as (keyof ResolvedCare)[];
  return keys.reduce((sum, key) => sum + difference(key, one, other) ** 2, 0);
}

/** The built-in caregiver whose sliders lie nearest to this care, all counted alike. */
export function visitCaregiver(
  entry: LabCaregiver,
  care: ResolvedCare,
  cards: readonly Circumstance[] = [],
): VisitCaregiver {
  const same =
    cards.length > 0 ? undefined : BUILT_IN_CAREGIVER_NAMES.find((name) => name === entry);
  if (same !== undefined) return { name: same, isSame: true };
  const near = BUILT_IN_CAREGIVER_NAMES.map((name) => ({
    name,
    away: distance(care, resolveCaregiver(builtInCaregiver(name)).care),
  })).reduce((best, next) => (next.away < best.away ? next : best));
  return { name: near.name, isSame: false };
}

/** The visit that is looked in on: the one in which care is put to the test. */
export const VISIT_TO_WATCH = 'hard-day';
