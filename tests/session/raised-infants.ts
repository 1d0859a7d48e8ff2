import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { builtInMix } from '../../src/caregivers/built-in-mixes';
import type { BuiltInCaregiverName } from '../../src/caregivers/caregiver-names';
import type { Infant } from '../../src/model/infant';
import { careAt } from '../../src/simulation/care';
import { resolveCaregiver, resolveMix } from '../../src/simulation/resolve-caregiver';
import { lifeStreamOf, temperamentOf } from '../../src/simulation/simulate-infant';
import { createLife, liveUntil } from '../../src/simulation/simulate-life';
import { planInfant, type Population } from '../../src/simulation/simulate-population';

/** Infants at the end of a first year with caregivers of a kind, or of the ordinary mix. */
export function raisedInfants(kind: BuiltInCaregiverName | 'community', count: number): Infant[] {
  const parts: Population['parts'] =
    kind === 'community'
      ? resolveMix(builtInMix('community'))
      : [{ weight: 1, caregiver: resolveCaregiver(builtInCaregiver(kind)) }];
  return Array.from({ length: count }, (_, index) => {
    const plan = planInfant({ parts, seed: 7 }, index);
    const life = createLife(temperamentOf(plan), lifeStreamOf(plan));
    liveUntil(life, (years) => careAt(plan.care, plan.changes ?? [], years), 1);
    return life.infant;
  });
}
