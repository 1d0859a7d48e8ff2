import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as streamText } from 'node:stream/consumers';
import type { PlayLog } from '../../../src/session/play-log';
import type { TrustReading } from '../../../src/model/trust-reading';
import type { DayPage } from './day';
import type { Hands } from './hands';

/** The play log as a player saves it from the debrief, as text and as data. */
export interface SavedLog {
  readonly text: string;
  readonly log: PlayLog;
}

export async function saveLog(day: DayPage, hands: Hands): Promise<SavedLog> {
  const [download] = await Promise.all([
    day.game.page.waitForEvent('download'),
    hands.press(day.button(day.words('debrief.actions.export'))),
  ]);
  const text = await streamText(await download.createReadStream());
  return { text, log: JSON.parse(text) as PlayLog };
}

/** The part of a replay's end that a debrief shows as well. */
export interface ReplayedDay {
  readonly phase: string;
  readonly timeMilliseconds: number;
  readonly reading: TrustReading;
  readonly moments: readonly {
    readonly need: string;
    readonly trustInCaregiver: { readonly mean: number; readonly sd: number };
  }[];
}

/** What `npm run --silent replay -- FILE` prints for a log, as data. */
export function replayByCommand(logText: string): ReplayedDay {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-log-'));
  const file = path.join(folder, 'log.json');
  writeFileSync(file, logText);
  const result = spawnSync('npm', ['run', '--silent', 'replay', '--', file], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  if (result.status !== 0) throw new Error(`replay failed: ${result.stderr}`);
  return JSON.parse(result.stdout) as ReplayedDay;
}

/**
 * Where two pieces of data differ, numbers by more than 1e-9; empty when they agree.
 *
 * @param at how far down we are, for the message
 */
export function differences(a: unknown, b: unknown, at = ''): string[] {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-9 ? [] : [`${at}: ${a} and ${b}`];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b) ? [] : [`${at}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${at}/${key}`,
    ),
  );
}
