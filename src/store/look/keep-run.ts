import { createRunArchive, type RunArchive } from '../../storage/run-archive';
import { openText } from './open-play';
import { createLog } from '../../session/play-log';
import { readRun, runIdOf, runText } from './stored-run';

/**
 * Puts a kept day or year into the history of plays, as it stands.
 *
 * @param saveText as it was kept
 * @param now milliseconds since 1970
 * @returns whether it is there; false for a text that cannot be lived again
 */
export async function keepRun(
  saveText: string,
  now: number,
  archive: RunArchive = createRunArchive(),
): Promise<boolean> {
  const opened = openText(saveText, 'the kept year');
  if (!opened.ok) return false;
  const { play } = opened.value;
  const id = runIdOf(play);
  const before = (await archive.all())?.find(([other]) => other === id)?.[1];
  const run = before === undefined ? null : readRun(before, id);
  // What was tried out on it stays with it.
  const text = run?.ok
    ? JSON.stringify({ ...run.value, log: createLog(play.session, play.year) })
    : runText(play, [], now);
  return archive.put(id, text);
}
