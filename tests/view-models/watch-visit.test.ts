import { describe, expect, it } from 'vitest';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { BUILT_IN_CAREGIVER_NAMES } from '../../src/caregivers/caregiver-names';
import { resolveCaregiver } from '../../src/simulation/resolve-caregiver';
import { visitCaregiver, VISIT_TO_WATCH } from '../../src/view-models/lab/watch-visit';
import { YEAR_VISITS } from '../../src/session/year-state';

const careOf = (name: (typeof BUILT_IN_CAREGIVER_NAMES)[number]) =>
  resolveCaregiver(builtInCaregiver(name)).care;

describe('the caregiver of the nursery for one of the lab', () => {
  it.each(BUILT_IN_CAREGIVER_NAMES)(
    'is %s itself by name, and nearest to its own numbers',
    (name) => {
      expect(visitCaregiver(name, careOf(name))).toEqual({ name, isSame: true });
      const changed = { ...careOf(name), repairDelayMedianSeconds: 30 };
      expect(visitCaregiver({ id: 'mine', care: {} }, changed)).toEqual({ name, isSame: false });
    },
  );

  it('follows the infant’s own caregiver where many kinds are mixed', () => {
    const { name, isSame } = visitCaregiver('community', careOf('rebuffing'));
    expect([name, isSame]).toEqual(['rebuffing', false]);
  });

  it('is seen on a visit of the year', () => {
    expect(YEAR_VISITS).toContain(VISIT_TO_WATCH);
  });
});
