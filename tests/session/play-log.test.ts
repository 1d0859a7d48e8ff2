import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/scenario/file-problem';
import { createLog, parseLog } from '../../src/session/play-log';
import { parseSave, saveSession } from '../../src/session/save-session';
import { firstWeeks, KIND, playDay } from './play-styles';

const day = playDay(firstWeeks(), 4, KIND);
const log = JSON.parse(JSON.stringify(createLog(day))) as Record<string, unknown>;

describe('a play log', () => {
  it('is read back as it was written', () => {
    expect(parseLog(log, 'log.json')).toEqual({ ok: true, value: createLog(day) });
  });

  it.each([
    ['no object', 3, '', 'an object'],
    ['another kind of file', { ...log, format: 'small-signals-lab@1' }, 'format', 'the format'],
    ['a newer version', { ...log, format: 'small-signals-log@2' }, 'format', 'newer'],
    ['a seed out of range', { ...log, seed: -1 }, 'seed', 'whole number'],
    ['a missing field', { ...log, seed: undefined }, 'seed', 'whole number'],
    ['an unknown field', { ...log, extra: 1 }, 'extra', 'no such key'],
    [
      'an unknown act',
      { ...log, inputs: [{ type: 'shake', atMilliseconds: 1 }] },
      'inputs',
      'words',
    ],
    [
      'an input with a broken time',
      { ...log, inputs: [{ type: 'goNear', atMilliseconds: 1.5 }] },
      'inputs.0.atMilliseconds',
      'whole number',
    ],
    [
      'inputs out of order',
      {
        ...log,
        inputs: [
          { type: 'goNear', atMilliseconds: 9 },
          { type: 'goNear', atMilliseconds: 8 },
        ],
      },
      'inputs',
      'fits together',
    ],
    [
      'a temperament out of range',
      { ...log, temperament: { reactivity: 2, soothability: 0.5, readability: 0.5 } },
      'temperament.reactivity',
      '0 to 1',
    ],
    ['a prototype key', JSON.parse('{"__proto__": {"a": 1}}'), '__proto__', 'no such key'],
  ])('with %s is refused by place and expectation', (_what, json, path, expectation) => {
    const parsed = parseLog(json, 'log.json');
    if (parsed.ok) throw new Error('it was let through');
    const sentence = describeProblem(parsed.problem);
    expect(sentence).toContain('log.json');
    expect(sentence).toContain(path);
    expect(sentence).toContain(expectation);
    expect(sentence).not.toContain('\n');
  });
});

describe('a save', () => {
  const save = JSON.parse(JSON.stringify(saveSession(day))) as Record<string, unknown>;

  it('is read back as it was written', () => {
    expect(parseSave(save, 'save')).toEqual({ ok: true, value: saveSession(day) });
  });

  it.each([
    ['a newer version', { ...save, format: 'small-signals-save@2' }, 'format'],
    ['a damaged log', { ...save, log: { ...log, inputs: null } }, 'log.inputs'],
    ['a clock that is none', { ...save, clockMinutes: 'noon' }, 'clockMinutes'],
  ])('with %s is refused by its place', (_what, json, path) => {
    const parsed = parseSave(json, 'save');
    expect(parsed.ok ? '' : parsed.problem.path).toBe(path);
  });
});
