import { describe, expect, it } from 'vitest';
import { builtInCaregiver } from '../../src/caregivers/built-in-caregivers';
import { builtInMix } from '../../src/caregivers/built-in-mixes';
import { BUILT_IN_CAREGIVER_NAMES, BUILT_IN_MIX_NAMES } from '../../src/caregivers/caregiver-names';
import { parseCaregiver, parseMix } from '../../src/caregivers/parse-caregiver';
import { resolveCaregiver, resolveMix } from '../../src/simulation/resolve-caregiver';

const goodEnough = resolveCaregiver(builtInCaregiver('good-enough'));

describe('a caregiver with everything filled in', () => {
  it('takes what its file leaves out from good-enough', () => {
    const { care } = resolveCaregiver({ id: 'x', care: { fitFraction: 0.1 } });
    expect(care).toEqual({ ...goodEnough.care, fitFraction: 0.1 });
    expect(resolveCaregiver({ id: 'x', care: {} })).toEqual(goodEnough);
  });

  it('keeps the other half of a delay', () => {
    const { care } = resolveCaregiver({ id: 'x', care: { delaySeconds: { median: 3 } } });
    expect(care.delayMedianSeconds).toBe(3);
    expect(care.delayLogSd).toBe(goodEnough.care.delayLogSd);
  });

  it('takes nothing from good-enough into spread and changes', () => {
    const kind = resolveCaregiver({
      id: 'x',
      care: {},
      spread: { repairDelaySeconds: { logSd: 0.2 } },
      changes: [{ atFraction: 0.5, care: { delaySeconds: { median: 9 } } }],
    });
    expect(kind.spread).toEqual({ repairDelayLogSd: 0.2 });
    expect(kind.changes).toEqual([{ atFraction: 0.5, care: { delayMedianSeconds: 9 } }]);
  });
});

describe('what is built in', () => {
  it.each(BUILT_IN_CAREGIVER_NAMES)('%s would pass as a file', (name) => {
    const caregiver = builtInCaregiver(name);
    expect(caregiver.id).toBe(name);
    expect(parseCaregiver(caregiver, name)).toEqual({ ok: true, value: caregiver });
  });

  it.each(BUILT_IN_MIX_NAMES)('%s would pass as a file, and its weights sum to 1', (name) => {
    const mix = builtInMix(name);
    expect(parseMix(mix, name)).toEqual({ ok: true, value: mix });
    const total = mix.parts.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(1, 12);
  });

  it('has no two caregivers alike', () => {
    const cares = BUILT_IN_CAREGIVER_NAMES.map((name) =>
      JSON.stringify(resolveCaregiver(builtInCaregiver(name))),
    );
    expect(new Set(cares).size).toBe(BUILT_IN_CAREGIVER_NAMES.length);
  });

  it('mixes named and written caregivers alike', () => {
    const written = { weight: 1, caregiver: builtInCaregiver('absent') };
    const named = { weight: 1, caregiver: 'absent' as const };
    expect(resolveMix({ id: 'x', parts: [named] })).toEqual(
      resolveMix({ id: 'x', parts: [written] }),
    );
  });
});
