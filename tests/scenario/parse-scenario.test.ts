import { describe, expect, it } from 'vitest';
import firstWeeks from '../../scenarios/first-weeks.json';
import { describeProblem } from '../../src/scenario/file-problem';
import { parseScenario } from '../../src/scenario/parse-scenario';
import { english } from '../strings/english';

type Json = Record<string, unknown>;
const copy = () => JSON.parse(JSON.stringify(firstWeeks)) as Json;

/** The first weeks with one value changed; `undefined` takes the key away. */
function changed(path: string, value: unknown): Json {
  const json = copy();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((inside, key) => inside[key] as Json, json);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return json;
}

describe('a scenario file', () => {
  it('of the first weeks is accepted as it is', () => {
    expect(parseScenario(firstWeeks, 'first-weeks.json').ok).toBe(true);
  });

  it.each([
    ['format', 'small-signals-scenario@9', 'newer'],
    ['format', 'a-recipe@1', 'the format'],
    ['ageWeeks', -1, '0 to 60 weeks'],
    ['ageWeeks', undefined, 'missing'],
    ['standsForEpisodes', 2.5, 'whole number'],
    ['titleKey', 'A title', 'strings table'],
    ['moments.0.clock', '25:00', 'time of day'],
    ['moments.1.clock', '06:00', 'later time of day'],
    ['moments.0.versions.0.need', 'ice cream', 'listed'],
    ['moments.0.versions.0.intensity', [0.2, 1.4], '0 to 1'],
    ['moments.0.versions.0.intensity', [0.9, 0.2], 'smaller first'],
    ['moments.0.gapSeconds', [9, 6], 'smaller first'],
    ['moments.1.id', firstWeeks.moments[0]?.id, 'no other entry'],
    [
      'tasks.0.offered.momentId',
      'no-such-moment',
      'id of a moment of this file that every day has',
    ],
    ['tasks.0.neededSeconds', 0, 'seconds'],
    ['caregiver.energyAtStart', '1', '0 to 1'],
    ['moments', [], 'list'],
    ['surprise', 1, 'no such key'],
    ['light.1.from', '00:00', 'later time of day'],
    ['shuffles', [['no-such-moment']], 'id of a moment'],
    [
      'shuffles',
      [
        ['wriggle', 'visitor'],
        ['afternoon', 'wriggle'],
      ],
      'no other group',
    ],
    ['leavesOut', [['no-such-moment']], 'id of a moment'],
    ['tasks.0.offered.momentId', 'nap-ends', 'that every day has'],
    ['everyDayNeeds', ['hunger', 'pain'], 'moment of every day can have'],
    ['tasks.1.id', firstWeeks.tasks[0]?.id, 'no other entry'],
    ['tasks.0.gives.helpCount', 21, '0 to 20'],
    ['moments.0.versions.0.isSoothable', 'yes', 'true or false'],
    ['tailSeconds', 3601, '0 to 3600'],
  ])(
    'with %s changed to %j is refused by file, path, value and expectation',
    (path, value, expected) => {
      const parsed = parseScenario(changed(path, value), 'my-day.json');
      if (parsed.ok) throw new Error('it was let through');
      const sentence = describeProblem(parsed.problem);
      expect(sentence).toMatch(/^my-day\.json: /);
      expect(sentence).toContain(path);
      expect(sentence).toContain(expected);
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])(
    'with the key %s anywhere is refused',
    (key) => {
      const text = JSON.stringify(firstWeeks).replace('"ageWeeks"', `"${key}":{},"ageWeeks"`);
      const parsed = parseScenario(JSON.parse(text), 'my-day.json');
      expect(parsed.ok ? null : parsed.problem.expected).toBe('noSuchKey');
    },
  );

  it.each([null, 7, 'text', [], undefined])('that is %j is refused as no object', (json) => {
    const parsed = parseScenario(json, 'my-day.json');
    expect(parsed.ok ? null : parsed.problem.expected).toBe('object');
  });

  it('says nothing without words in the strings table', () => {
    const table: Readonly<Record<string, string>> = english;
    const contexts = firstWeeks.moments.flatMap(({ versions }) =>
      versions.flatMap(({ contextKeys }) => contextKeys),
    );
    for (const key of [firstWeeks.titleKey, firstWeeks.aboutKey, ...contexts])
      expect(table[key], key).toBeDefined();
  });
});
