import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labCodeOf, readLabCode } from '../../src/caregivers/lab-code';
import { LIST_NAMES, SWEEP_ERRORS, type LabSetup } from '../../src/caregivers/lab-setup-schema';
import { parseLabSetup } from '../../src/caregivers/parse-lab-setup';
import { SWEEP_KEYS } from '../../src/caregivers/sweep-keys';
import { labSchemaText } from '../../src/cli/lab-schema';
import { describeProblem } from '../../src/scenario/file-problem';

const complete: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 7,
  infants: 2000,
  caregivers: [
    'community',
    {
      id: 'my-good-enough',
      care: { repairFraction: 0.4, delaySeconds: { median: 40 }, dayToDayVariation: 0.5 },
      spread: { gentleFraction: 0.1 },
      changes: [{ atFraction: 0.5, care: { repairFraction: 0.9 } }],
    },
  ],
  circumstances: [[], ['short-sleep', 'help-far']],
  temperament: { reactivity: 0.8 },
  sweep: { keys: ['repairFraction', 'delayMedianSeconds'], errorFraction: 0.03 },
};

const said = (json: unknown): string => {
  const result = parseLabSetup(json, 'mine.json');
  return result.ok ? 'accepted' : describeProblem(result.problem);
};

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const delay = fc.record({ median: fc.nat(86_400), logSd: fraction }, { requiredKeys: [] });
const care = fc.record(
  {
    answersDistressFraction: fraction,
    repairFraction: fraction,
    playTracking: fraction,
    delaySeconds: delay,
    repairDelaySeconds: delay,
    dayToDayVariation: fc.double({ min: 0, max: 2, noNaN: true }),
  },
  { requiredKeys: [] },
);
const own = fc.record(
  {
    id: fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .filter((id) => /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(id)),
    care,
    spread: care,
    changes: fc.array(fc.record({ atFraction: fraction, care }), { maxLength: 1 }),
  },
  { requiredKeys: ['id', 'care'] },
);
const setups = fc
  .record({
    seed: fc.nat(4_294_967_295),
    infants: fc.integer({ min: 1, max: 100_000 }),
    caregivers: fc.array(fc.oneof(fc.constantFrom(...LIST_NAMES), own), {
      minLength: 1,
      maxLength: 4,
    }),
    circumstances: some(
      fc.constantFrom<LabSetup['circumstances'][]>(
        [['low-mood']],
        [],
        [['short-sleep', 'thin-walls']],
      ),
    ),
    temperament: some(
      fc.record({ reactivity: fraction, readability: fraction }, { requiredKeys: [] }),
    ),
    sweep: some(
      fc.record({
        keys: fc.uniqueArray(fc.constantFrom(...SWEEP_KEYS), { minLength: 1, maxLength: 2 }),
        errorFraction: fc.constantFrom(...SWEEP_ERRORS),
      }),
    ),
  })
  .map(
    (setup) => JSON.parse(JSON.stringify({ format: 'small-signals-lab@1', ...setup })) as LabSetup,
  );

describe('a set-up of the lab', () => {
  it('is taken as it is when everything is there', () => {
    expect(parseLabSetup(complete, 'mine.json')).toEqual({ ok: true, value: complete });
  });

  it.each([
    [
      { ...complete, format: 'small-signals-lab@2' },
      'mine.json: format is "small-signals-lab@2"; expected a format this version knows; the file comes from a newer one',
    ],
    [{ ...complete, seed: -1 }, 'mine.json: seed is -1; expected a whole number in range'],
    [
      { ...complete, infants: 100_001 },
      'mine.json: infants is 100001; expected a whole number in range',
    ],
    [{ ...complete, infants: 2.5 }, 'mine.json: infants is 2.5; expected a whole number in range'],
    [
      { ...complete, caregivers: [] },
      'mine.json: caregivers is []; expected a list with at least one entry and not too many',
    ],
    [
      { ...complete, caregivers: ['nobody'] },
      'mine.json: caregivers.0 is "nobody"; expected the name of a built-in caregiver, or a caregiver as in a caregiver file',
    ],
    [
      { ...complete, caregivers: [{ id: 'x', care: { fitFraction: 3 } }] },
      'mine.json: caregivers.0.care.fitFraction is 3; expected a number from 0 to 1',
    ],
    [
      { ...complete, caregivers: [{ id: 'x', care: { dayToDayVariation: 3 } }] },
      'mine.json: caregivers.0.care.dayToDayVariation is 3; expected a number from 0 to 2',
    ],
    [
      { ...complete, circumstances: [['short-sleep', 'shared-nights']] },
      'mine.json: circumstances.0 is ["short-sleep","shared-nights"]; expected a state that fits together',
    ],
    [
      { ...complete, circumstances: [[], [], []] },
      'mine.json: circumstances is [[],[],[]]; expected a list with at least one entry and not too many',
    ],
    [
      { ...complete, temperament: { mood: 1 } },
      'mine.json: temperament.mood is 1; expected no such key',
    ],
    [
      { ...complete, sweep: { keys: ['luck'], errorFraction: 0.01 } },
      'mine.json: sweep.keys.0 is "luck"; expected one of the words listed for this key',
    ],
    [
      { ...complete, sweep: { keys: ['playTracking', 'playTracking'], errorFraction: 0.01 } },
      'mine.json: sweep.keys.1 is "playTracking"; expected an id that no other entry has',
    ],
    [
      JSON.parse('{"format":"small-signals-lab@1","__proto__":{"seed":1}}') as unknown,
      'mine.json: __proto__ is {"seed":1}; expected no such key',
    ],
  ])('is refused with one sentence: %#', (json, sentence) => {
    expect(said(json)).toBe(sentence);
  });

  it('has a published schema made from its checks', () => {
    expect(readFileSync('scenarios/lab-setup.schema.json', 'utf8')).toBe(labSchemaText());
  });
});

describe('the code of a link', () => {
  it('brings back every set-up, and needs no escaping', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const code = labCodeOf(setup);
        expect(code).toMatch(/^[\w.-]+$/);
        expect(readLabCode(code)).toEqual({ ok: true, value: setup });
      }),
      { numRuns: 200 },
    );
  });

  it('is short for what most people share', () => {
    expect(
      labCodeOf({ ...complete, caregivers: ['good-enough', 'no-repair'], circumstances: [] })
        .length,
    ).toBeLessThan(200);
  });

  it('that is broken is refused, never thrown at, never guessed', () => {
    const letters = fc.string({ maxLength: 200, unit: fc.constantFrom(...'abcXYZ019-_.={}"%') });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          letters,
          letters.map((text) => `1.${text}`),
        ),
        (code) => {
          expect(readLabCode(code).ok).toBe(false);
        },
      ),
    );
    const whole = labCodeOf(complete);
    for (let end = 0; end < whole.length; end += 1) {
      const cut = readLabCode(whole.slice(0, end));
      // Padding aside, a code that lost letters is no code any more.
      if (cut.ok) expect(cut.value).toEqual(complete);
    }
  });

  it('may have one letter changed, and is then another set-up or refused', () => {
    const whole = labCodeOf(complete);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
        const result = readLabCode(whole.slice(0, at) + letter + whole.slice(at + 1));
        if (result.ok) expect(parseLabSetup(result.value, 'again').ok).toBe(true);
        else expect(describeProblem(result.problem)).toContain('expected');
      }),
      { numRuns: 500 },
    );
  });
});
