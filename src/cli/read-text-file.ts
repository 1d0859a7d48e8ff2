import { readFileSync, statSync } from 'node:fs';
import { onOneLine } from '../scenario/file-problem';
import { UsageError } from './options';

/** Null when there is no such file. */
function fileSize(path: string): number | null {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}

/**
 * The text of a file, or null when there is none.
 *
 * @throws UsageError for a file that is longer than `mostBytes`
 */
export function readTextFile(path: string, mostBytes: number): string | null {
  const bytes = fileSize(path);
  if (bytes === null) return null;
  if (bytes <= mostBytes) return readFileSync(path, 'utf8');
  const sizes = `${String(bytes)} bytes long; expected at most ${String(mostBytes)}`;
  throw new UsageError(`${onOneLine(path)} is ${sizes}`);
}
