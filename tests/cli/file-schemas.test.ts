import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import firstWeeksJson from '../../scenarios/first-weeks.json';
import { publishedSchemas } from '../../src/cli/file-schemas';
import { advance } from '../../src/session/advance';
import { createSession } from '../../src/session/create-session';
import { dispatch } from '../../src/session/dispatch';
import { createLog } from '../../src/session/play-log';
import { saveSession } from '../../src/session/save-session';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';

const accepts = (name: string) => {
  const text = readFileSync(`scenarios/${name}.schema.json`, 'utf8');
  const check = new Ajv().compile(JSON.parse(text) as object);
  return (value: unknown): boolean => check(JSON.parse(JSON.stringify(value))) === true;
};
const isScenario = accepts('scenario');
const isLog = accepts('log');
const isSave = accepts('save');

const scenario = firstWeeks();
const begun = createSession(scenario, { seed: 3 });
const busy = dispatch(advance(dispatch(begun, { type: 'reach', response: 'feed' }), 100), {
  type: 'release',
});
const days = [
  begun,
  busy,
  playDay(scenario, 1, KIND),
  playDay(scenario, 2, UNKIND),
  dispatch(advance(begun, 60_000), { type: 'goBusy', taskId: 'phone' }),
];

describe('the published JSON Schemas', () => {
  it('are those that the parsers check with (npm run schema makes them anew)', () => {
    for (const [file, text] of publishedSchemas())
      expect(readFileSync(file, 'utf8'), file).toBe(text);
  });

  it('hold for every scenario, log and save that the game makes', () => {
    expect(isScenario(firstWeeksJson)).toBe(true);
    const untimed = {
      isWaiting: false,
      isDeclined: false,
      pending: { response: 'feed', manner: 'plain', atMilliseconds: 90_000 },
      runUntilMilliseconds: null,
    } as const;
    for (const day of days) {
      expect(isLog(createLog(day))).toBe(true);
      expect(isSave(saveSession(day))).toBe(true);
      expect(isSave(saveSession(day, untimed))).toBe(true);
    }
  });

  it('refuse what the parsers refuse, as far as a schema can see it', () => {
    const log = createLog(busy);
    expect(isScenario({ ...firstWeeksJson, ageWeeks: -1 })).toBe(false);
    expect(isLog({ ...log, seed: -1 })).toBe(false);
    expect(isLog({ ...log, surprise: 1 })).toBe(false);
    expect(isLog({ ...log, inputs: [{ type: 'shake', atMilliseconds: 1 }] })).toBe(false);
    expect(isSave({ ...saveSession(busy), clockMinutes: 'noon' })).toBe(false);
    expect(isSave({ ...saveSession(busy), log: { ...log, endMilliseconds: 0.5 } })).toBe(false);
  });
});
