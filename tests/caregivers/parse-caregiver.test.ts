import { describe, expect, it } from 'vitest';
import { parseCaregiver, parseMix } from '../../src/caregivers/parse-caregiver';
import { readJson } from '../../src/scenario/file-format';
import { describeProblem } from '../../src/scenario/file-problem';

const complete = {
  id: 'my-caregiver',
  care: {
    answersDistressFraction: 0.85,
    answersBidsFraction: 0.6,
    delaySeconds: { median: 20, logSd: 0.5 },
    gentleFraction: 0.9,
    frighteningFraction: 0,
    fitFraction: 0.8,
    repairFraction: 0.8,
    repairDelaySeconds: { median: 20, logSd: 0.5 },
    contactFraction: 0.9,
    heedsDisengagementFraction: 0.9,
    imposesFraction: 0.1,
    playTracking: 0.5,
    loudnessBias: 0,
  },
  spread: { answersDistressFraction: 0.1 },
  changes: [{ atFraction: 0.5, care: { answersDistressFraction: 0.3 } }],
};

/** The line a user would read, or 'accepted'. */
const said = (json: unknown): string => {
  const result = parseCaregiver(json, 'mine.json');
  return result.ok ? 'accepted' : describeProblem(result.problem);
};
const saidOfText = (text: string): string => {
  const json = readJson(text, 'mine.json');
  return json.ok ? said(json.value) : describeProblem(json.problem);
};
const withCare = (care: unknown) => ({ id: 'x', care });

describe('a caregiver file', () => {
  it('is taken as it is when everything is there', () => {
    expect(parseCaregiver(complete, 'mine.json')).toEqual({ ok: true, value: complete });
  });

  it('may leave out every key of care, and either half of a delay', () => {
    expect(said({ id: 'x', care: {} })).toBe('accepted');
    expect(said(withCare({ delaySeconds: { median: 5 } }))).toBe('accepted');
    expect(said(withCare({ repairDelaySeconds: { logSd: 0 } }))).toBe('accepted');
  });

  it.each([
    [
      withCare({ fitFraction: 1.2 }),
      'mine.json: care.fitFraction is 1.2; expected a number from 0 to 1',
    ],
    [
      withCare({ fitFraction: -0.1 }),
      'mine.json: care.fitFraction is -0.1; expected a number from 0 to 1',
    ],
    [
      withCare({ fitFraction: NaN }),
      'mine.json: care.fitFraction is NaN; expected a number from 0 to 1',
    ],
    [
      withCare({ fitFraction: '0.5' }),
      'mine.json: care.fitFraction is "0.5"; expected a number from 0 to 1',
    ],
    [
      withCare({ fitFraction: null }),
      'mine.json: care.fitFraction is null; expected a number from 0 to 1',
    ],
    [withCare({ kindness: 0.5 }), 'mine.json: care.kindness is 0.5; expected no such key'],
    [withCare({ delaySeconds: 20 }), 'mine.json: care.delaySeconds is 20; expected an object'],
    [
      withCare({ delaySeconds: { median: -1 } }),
      'mine.json: care.delaySeconds.median is -1; expected seconds from 0 to 86400',
    ],
    [
      withCare({ delaySeconds: { logSd: 1e300 } }),
      'mine.json: care.delaySeconds.logSd is 1e+300; expected a number from 0 to 5',
    ],
    [withCare([]), 'mine.json: care is []; expected an object'],
    [{ care: {} }, 'mine.json: id is missing; expected this key to be there'],
    [{ id: 'x' }, 'mine.json: care is missing; expected this key to be there'],
    [{ id: 7, care: {} }, 'mine.json: id is 7; expected a short text'],
    [{ id: '', care: {} }, 'mine.json: id is ""; expected a short text'],
    [{ id: 'x', care: {}, colour: 1 }, 'mine.json: colour is 1; expected no such key'],
    [
      { id: 'x', care: {}, spread: { fitFraction: 2 } },
      'mine.json: spread.fitFraction is 2; expected a number from 0 to 1',
    ],
    [[], 'mine.json is []; expected an object'],
    [null, 'mine.json is null; expected an object'],
  ])('refuses %j', (json, line) => {
    expect(said(json)).toBe(line);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses the key %s at any depth',
    (key) => {
      const inCare = `{"id": "x", "care": {"${key}": {"fitFraction": 0.5}}}`;
      expect(saidOfText(inCare)).toBe(
        `mine.json: care.${key} is {"fitFraction":0.5}; expected no such key`,
      );
      const onTop = `{"id": "x", "care": {}, "${key}": 1}`;
      expect(saidOfText(onTop)).toBe(`mine.json: ${key} is 1; expected no such key`);
    },
  );

  it('refuses changes that are malformed or out of order', () => {
    const change = (...changes: unknown[]) => said({ id: 'x', care: {}, changes });
    expect(change({ atFraction: 0.5, care: {} }, { atFraction: 0.7, care: {} })).toBe('accepted');
    expect(change({ atFraction: 0.5, care: {} }, { atFraction: 0.2, care: {} })).toBe(
      'mine.json: changes.1.atFraction is 0.2; expected a later fraction of the year than the change before',
    );
    expect(change({ atFraction: 1.5, care: {} })).toContain('changes.0.atFraction is 1.5');
    expect(change({ care: {} })).toContain('changes.0.atFraction is missing');
    expect(change(3)).toContain('changes.0 is 3; expected an object');
    expect(said({ id: 'x', care: {}, changes: {} })).toContain('changes is {}');
  });

  it('refuses text that is no JSON, on one line', () => {
    expect(saidOfText('{\n"id": ')).toBe('mine.json is "{\\n\\"id\\": "; expected JSON text');
  });

  it('keeps to one line whatever a key holds', () => {
    expect(said({ id: 'x', care: { 'a\nb\u2028c': 1 } })).toBe(
      'mine.json: care.a b c is 1; expected no such key',
    );
  });

  it('survives endless nesting', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(saidOfText(deep)).toContain('expected values nested at most 20 deep');
    expect(saidOfText(`{"id": "x", "care": ${deep}}`)).toContain('nested at most 20 deep');
  });
});

describe('a mix file', () => {
  const saidOfMix = (parts: unknown): string => {
    const result = parseMix({ id: 'town', parts }, 'mix.json');
    return result.ok ? 'accepted' : describeProblem(result.problem);
  };

  it('holds built-in names and whole caregivers', () => {
    const parts = [
      { weight: 0.6, caregiver: 'good-enough' },
      { weight: 0.4, caregiver: complete },
    ];
    expect(parseMix({ id: 'town', parts }, 'mix.json')).toEqual({
      ok: true,
      value: { id: 'town', parts },
    });
  });

  it.each([
    [[], 'parts is []; expected a list'],
    [[{ weight: 0, caregiver: 'absent' }], 'parts.0.weight is 0; expected a finite number above 0'],
    [[{ weight: Infinity, caregiver: 'absent' }], 'parts.0.weight is Infinity'],
    [[{ weight: 1, caregiver: 'nobody' }], 'parts.0.caregiver is "nobody"; expected the name of'],
    [[{ weight: 1, caregiver: 4 }], 'parts.0.caregiver is 4; expected the name of'],
    [[{ weight: 1 }], 'parts.0.caregiver is missing'],
    [
      [{ weight: 1, caregiver: { id: 'x', care: { fitFraction: 3 } } }],
      'parts.0.caregiver.care.fitFraction is 3; expected a number from 0 to 1',
    ],
    [
      [
        {
          weight: 1,
          caregiver: { ...complete, changes: [complete.changes[0], complete.changes[0]] },
        },
      ],
      'parts.0.caregiver.changes.1.atFraction is 0.5; expected a later fraction',
    ],
  ])('refuses %j', (parts, line) => {
    expect(saidOfMix(parts)).toContain(line);
  });
});
