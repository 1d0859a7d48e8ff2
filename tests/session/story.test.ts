import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/create-session';
import { bytesOfDays, daysOfBytes } from '../../src/session/log-bytes';
import { createLog, parseLog } from '../../src/session/play-log';
import { replayLog } from '../../src/session/replay-log';
import { parseSave, restorePlay, saveSession } from '../../src/session/save-session';
import {
  cleanName,
  LONGEST_OWN_NAME,
  STORY_CHOICES,
  STORY_FIELDS,
  storyOf,
  type SharedStory,
} from '../../src/session/story';
import { beginNextVisit, beginYear } from '../../src/session/year-state';
import { firstWeeks, KIND, playDay } from './play-styles';
import { VISITS } from './year-visits';

const scenario = firstWeeks();
const scenarioOf = () => ({ ok: true, value: scenario }) as const;
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Some of the fields, each with one of its words. */
const anyStory = fc
  .record(
    Object.fromEntries(
      STORY_FIELDS.map((field) => [field, fc.constantFrom<string>(...STORY_CHOICES[field])]),
    ),
    { requiredKeys: [] },
  )
  .map((story): SharedStory | undefined => storyOf(story) ?? undefined);

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '{name, select, other {boo}}',
  '\u202Eevil',
  '  ',
  '',
  '🙂🙂',
  'a'.repeat(5000),
  `e${'\u0301'.repeat(300)}`,
  '../../etc/passwd',
  '\u0000Noa\u0007',
  '__proto__',
  '𐐀'.repeat(40),
];

describe('a typed name', () => {
  it.each([
    ['Noa', 'Noa'],
    ['  Anne-Marie   Lou ', 'Anne-Marie Lou'],
    ['O’Hara', 'O’Hara'],
    ['Łukasz', 'Łukasz'],
    ['李小龍', '李小龍'],
    ['نور', 'نور'],
    ['अमृता', 'अमृता'],
    ['<b>Kim</b>', 'bKimb'],
    ['Kim 2!', 'Kim'],
    ['42', ''],
  ])('%s is shown as it is written, without what is no name', (typed, shown) => {
    expect(cleanName(typed)).toBe(shown);
  });

  it('is short, plain and stays the same when it is cleaned again, whatever was typed', () => {
    const check = (typed: string): void => {
      const name = cleanName(typed);
      expect(name.length).toBeLessThanOrEqual(LONGEST_OWN_NAME);
      expect(name).toMatch(/^(\p{L}[\p{L}\p{M} '’.-]*)?$/u);
      expect(cleanName(name)).toBe(name);
    };
    [...HOSTILE, 'Ame1\u0301lie', 'Zoe\u200c\u0308'].forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 600 });
  });
});

describe('what was chosen of who a play is about', () => {
  it('changes nothing that happens', () => {
    const story = { name: 'Kim', family: 'foster', skin: 's6', ownName: 'Lou' } as const;
    const { story: kept, ...day } = createSession(scenario, { seed: 4, story });
    expect(kept).toEqual(story);
    expect(day).toEqual(createSession(scenario, { seed: 4 }));
  });

  it('goes through files and codes exactly, and leaves out nothing but a typed name', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const end = { ...playDay(scenario, 4, KIND), ...(story ? { story } : {}) };
        const log = createLog(end);
        const read = parseLog(viaJson(log), 'file');
        expect(read).toEqual({ ok: true, value: log });
        expect(replayLog(log, scenario, 'file')).toEqual({ ok: true, value: end });
        const { format, finalReading, ...day } = log;
        expect([format, finalReading.fear >= 0]).toEqual(['small-signals-log@1', true]);
        expect(daysOfBytes(bytesOfDays([day, day]))).toEqual([day, day]);
        expect(createLog({ ...end, story: { ...story, ownName: 'Zebedee' } })).toEqual(log);
      }),
      { numRuns: 40 },
    );
  });

  it('comes back with the kept day, with a typed name', () => {
    const day = {
      ...playDay(scenario, 4, KIND),
      story: { ownName: 'Zoë', pronoun: 'he' },
    } as const;
    const saved = parseSave(viaJson(saveSession(day)), 'save');
    if (!saved.ok) throw new Error(saved.problem.path);
    expect(JSON.stringify(saved.value.log)).not.toContain('Zoë');
    const restored = restorePlay(saved.value, scenarioOf, 'save');
    expect(restored).toEqual({ ok: true, value: { year: null, session: day } });
  });

  it.each(HOSTILE)('is refused in a save when its name is %j', (ownName) => {
    const saved = { ...saveSession(playDay(scenario, 4, KIND)), ownName, fingerprint: undefined };
    const read = parseSave(viaJson(saved), 'save');
    expect(read).toMatchObject({ ok: false, problem: { path: 'ownName' } });
  });

  it.each([
    ['an unknown word', { name: 'Rumpelstiltskin' }, 'story.name'],
    ['a field of its own', { ownName: 'Lou' }, 'story.ownName'],
    ['nothing in it', {}, 'story'],
    ['no object', 'Kim', 'story'],
  ])('is refused in a log with %s', (_, story, path) => {
    const log = { ...createLog(playDay(scenario, 4, KIND)), story };
    expect(parseLog(viaJson(log), 'log')).toMatchObject({ ok: false, problem: { path } });
  });

  it('stays the same through a year', () => {
    const story = { ownName: 'Lou', family: 'two', hair: 'auburn' } as const;
    const first = beginYear(VISITS[0]!, { seed: 4, story });
    expect(beginNextVisit(first, VISITS[1]!).session.story).toEqual(story);
  });
});
