import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/scenario/file-problem';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { createLog, parseLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import { parseSave, restorePlay, saveSession } from '../../src/session/save-session';
import type { SavedSession } from '../../src/session/save-session';
import { MOST_ACTS } from '../../src/session/session-parameters';
import type { LoggedInput, SessionState } from '../../src/session/session-state';
import { firstWeeks, KIND, playDay } from './play-styles';

const scenario = firstWeeks();
const scenarioOf = () => ({ ok: true, value: scenario }) as const;
const day = playDay(scenario, 4, KIND);
const save = saveSession(day);
/** As it was written before there were fingerprints. */
const unsigned: SavedSession = { ...save, fingerprint: undefined };

/** A save with some of its values changed, as if it came from a file. */
function changed(
  from: SavedSession,
  log: Partial<SavedSession['log']>,
  outside: Partial<SavedSession> = {},
): SavedSession {
  const json: unknown = JSON.parse(
    JSON.stringify({ ...from, ...outside, log: { ...from.log, ...log } }),
  );
  const parsed = parseSave(json, 'the save');
  if (!parsed.ok) throw new Error(parsed.problem.path);
  return parsed.value;
}
function refusalOf(saved: SavedSession): string {
  const restored = restorePlay(saved, scenarioOf, 'the save');
  return restored.ok ? 'it was let through' : describeProblem(restored.problem);
}

const { finalReading, inputs } = save.log;
const moon = { type: 'goBusy', taskId: 'moon', atMilliseconds: 0 } as const;
const late: LoggedInput = { type: 'reach', response: 'hold', atMilliseconds: 9_000_000 };

describe('a kept day', () => {
  it('comes back exactly', () => {
    expect(restorePlay(changed(save, {}), scenarioOf, 'the save')).toEqual({
      ok: true,
      value: { year: null, session: day },
    });
  });

  it.each([
    [
      'whose reading was changed',
      { finalReading: { ...finalReading, fear: 0.9 } },
      'log.finalReading.fear is 0.9; expected what the day comes to',
    ],
    ['of another seed', { seed: 5 }, 'the save: '],
    ['with an act left out', { inputs: inputs.slice(1) }, 'the save: '],
    [
      'with an act that could not be done',
      { inputs: [moon, ...inputs] },
      'log.inputs.0 is {"type":"goBusy","taskId":"moon","atMilliseconds":0}; expected an act',
    ],
    [
      'with an act after the day was over',
      { inputs: [...inputs, late], endMilliseconds: late.atMilliseconds },
      `log.inputs.${inputs.length} is {"type":"reach"`,
    ],
    [
      'that goes on after it is over',
      { endMilliseconds: day.timeMilliseconds + 1 },
      `log.endMilliseconds is ${day.timeMilliseconds + 1}; expected what the day comes to`,
    ],
    [
      'of another model',
      { modelVersion: '0.0.1' },
      'log.modelVersion is "0.0.1"; expected the model of this version',
    ],
  ])('%s is refused by file, path, value and expectation', (_what, log, words) => {
    for (const from of [save, unsigned])
      expect(refusalOf(changed(from, log))).toMatch(/^the save: .* is .*; expected /);
    expect(refusalOf(changed(unsigned, log))).toContain(words);
  });

  it('whose clock was changed is refused', () => {
    const clockMinutes = save.clockMinutes + 1;
    expect(refusalOf(changed(unsigned, {}, { clockMinutes }))).toContain('clockMinutes is');
  });

  it('in which nothing has been learned yet is refused all the same when it was changed', () => {
    const young = saveSession(advance(createSession(scenario, { seed: 4 }), 3000));
    expect(refusalOf(changed(young, { seed: 5 }))).toContain('fingerprint of a file');
    const temperament = { ...young.log.temperament, reactivity: 0.9 };
    expect(refusalOf(changed(young, { temperament }))).toMatch(/^the save: .*; expected /);
  });

  it('from before there were fingerprints comes back', () => {
    expect(restorePlay(changed(unsigned, {}), scenarioOf, 'the save').ok).toBe(true);
  });
});

describe('a log', () => {
  it('of acts after its end is refused at its end', () => {
    const parsed = parseLog({ ...createLog(day), endMilliseconds: 1000 }, 'log.json');
    expect(parsed.ok ? null : parsed.problem).toMatchObject({
      path: 'endMilliseconds',
      value: '1000',
      expected: 'notBeforeActs',
    });
  });

  it('of more acts than a day takes is refused before it is lived', () => {
    const act = { type: 'goNear', atMilliseconds: 0 };
    const tooMany = Array.from({ length: MOST_ACTS + 1 }, () => act);
    const parsed = parseLog({ ...createLog(day), inputs: tooMany }, 'log.json');
    expect(parsed.ok ? null : parsed.problem.expected).toBe('list');
  });

  it('is never written longer than it may be read, and the longest is lived again', () => {
    let state: SessionState = createSession(scenario, { seed: 4 });
    for (let count = 0; count < MOST_ACTS + 10; count += 1) {
      const manner = count % 2 === 0 ? 'abrupt' : 'plain';
      state = dispatch(state, { type: 'respond', response: 'hold', manner });
      state = advance(state, 1);
    }
    const log = createLog(state);
    expect(log.inputs).toHaveLength(MOST_ACTS);
    const parsed = parseLog(JSON.parse(JSON.stringify(log)), 'log.json');
    if (!parsed.ok) throw new Error(parsed.problem.path);
    expect(replayLog(parsed.value, scenario, 'log.json')).toEqual({ ok: true, value: state });
  });
});
