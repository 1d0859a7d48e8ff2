import { shortValue, type Result } from './file-problem';
import { parseScenario } from './parse-scenario';
import type { Scenario } from './scenario-schema';

/** Every scenario file of the game: one that is put into the folder is known at once. */
const FILES = import.meta.glob<unknown>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json'],
  { eager: true, import: 'default' },
);

const BY_ID = new Map(
  Object.entries(FILES).map(([path, json]) => {
    const file = path.split('/').at(-1) ?? path;
    return [file.replace(/\.json$/, ''), { file, json }] as const;
  }),
);

/**
 * A scenario that comes with the game, checked; when there is none of this id, the problem names
 * the place that asked for it: a file and a path in it.
 */
export function bundledScenario(id: string, file: string, path: string): Result<Scenario> {
  const found = BY_ID.get(id);
  if (found) return parseScenario(found.json, found.file);
  return { ok: false, problem: { file, path, value: shortValue(id), expected: 'knownScenario' } };
}
