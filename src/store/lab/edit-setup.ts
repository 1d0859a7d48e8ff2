import { caregiverOf, writeCareKey } from '../../caregivers/edit-care';
import type { Caregiver } from '../../caregivers/caregiver-schema';
import type { LabCaregiver, LabSetup, LabTemperament } from '../../caregivers/lab-setup-schema';
import type { CareKey } from '../../caregivers/sweep-keys';

/** Ids of caregivers that began as a built-in one and were changed. */
const CHANGED = 'my-';

/** The entry as a caregiver of one's own that may be changed; null for a mix. */
function own(entry: LabCaregiver): Caregiver | null {
  const caregiver = caregiverOf(entry);
  if (!caregiver || typeof entry !== 'string') return caregiver;
  return { ...caregiver, id: CHANGED + caregiver.id };
}

export function withEntry(setup: LabSetup, index: number, entry: LabCaregiver): LabSetup {
  return {
    ...setup,
    caregivers: setup.caregivers.map((old, place) => (place === index ? entry : old)),
  };
}

function changed(
  setup: LabSetup,
  index: number,
  change: (caregiver: Caregiver) => Caregiver,
): LabSetup {
  const entry = setup.caregivers[index];
  const caregiver = entry === undefined ? null : own(entry);
  return caregiver ? withEntry(setup, index, change(caregiver)) : setup;
}

/** One slider moved, from birth or from the change on. */
export function withCareKey(
  setup: LabSetup,
  index: number,
  part: 'birth' | 'change',
  key: CareKey,
  value: number,
): LabSetup {
  return changed(setup, index, (caregiver) => {
    const [first, ...later] = caregiver.changes ?? [];
    if (part === 'birth' || !first)
      return { ...caregiver, care: writeCareKey(caregiver.care, key, value) };
    const care = writeCareKey(first.care, key, value);
    return { ...caregiver, changes: [{ ...first, care }, ...later] };
  });
}

/** How much caregivers of this kind differ in one thing. */
export function withSpread(setup: LabSetup, index: number, key: CareKey, value: number): LabSetup {
  return changed(setup, index, (caregiver) => ({
    ...caregiver,
    spread: writeCareKey(caregiver.spread ?? {}, key, value),
  }));
}

/** When the first change comes; null takes it away. A new one begins as the care from birth. */
export function withChange(setup: LabSetup, index: number, atFraction: number | null): LabSetup {
  return changed(setup, index, (caregiver) => {
    const { changes = [], ...rest } = caregiver;
    const [first, ...later] = changes;
    if (atFraction === null) return rest;
    const care = first?.care ?? caregiver.care;
    const after = later.filter((change) => change.atFraction > atFraction);
    return { ...rest, changes: [{ atFraction, care }, ...after] };
  });
}

/** One dimension of temperament for all infants, or drawn. */
export function withTemperament(
  setup: LabSetup,
  key: 'reactivity' | 'soothability' | 'readability',
  value: number | null,
): LabSetup {
  const { temperament = {}, ...rest } = setup;
  const others = Object.entries(temperament).filter(([name]) => name !== key);
  const next: LabTemperament = {
    ...Object.fromEntries(others),
    ...(value === null ? {} : { [key]: value }),
  };
  return Object.keys(next).length === 0 ? rest : { ...rest, temperament: next };
}
