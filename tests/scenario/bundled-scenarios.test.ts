import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledScenario } from '../../src/scenario/bundled-scenarios';
import { readLink } from '../../src/store/link-options';

const ids = readdirSync('scenarios')
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => file.replace(/\.json$/, ''));

describe('a scenario file in the folder', () => {
  it('is there', () => {
    expect(ids).toContain('first-weeks');
  });

  it.each(ids)('is known without being named anywhere else: %s', (id) => {
    const scenario = bundledScenario(id, 'link', 'scenario');
    if (!scenario.ok) throw new Error(scenario.problem.path);
    expect(scenario.value.id).toBe(id);
    expect(readLink(`?scenario=${id}`)).toEqual({ options: { scenario: id }, problems: [] });
  });
});

describe('a scenario that is not there', () => {
  it.each(['moon', 'scenario.schema', 'toString', ''])('is refused by its place: "%s"', (id) => {
    const scenario = bundledScenario(id, 'log.json', 'scenarioId');
    expect(scenario.ok ? null : scenario.problem).toMatchObject({
      file: 'log.json',
      path: 'scenarioId',
      expected: 'knownScenario',
    });
  });
});
