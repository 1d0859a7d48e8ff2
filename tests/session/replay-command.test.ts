import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTrust } from '../../src/model/read-trust';
import type { TrustReading } from '../../src/model/trust-reading';
import { createLog } from '../../src/session/play-log';
import { firstWeeks, playDay, UNKIND } from './play-styles';

const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function replay(text: string | null) {
  const file = path.join(folder, 'log.json');
  if (text !== null) writeFileSync(file, text);
  const args = ['src/cli/run.mjs', 'replay', ...(text === null ? [] : [file])];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

const day = playDay(firstWeeks(), 8, UNKIND);

describe('the replay command', () => {
  it('prints the state that the play came to', () => {
    const { status, stdout } = replay(JSON.stringify(createLog(day)));
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as { reading: TrustReading; timeMilliseconds: number };
    const reading = readTrust(day.infant);
    expect(result.timeMilliseconds).toBe(day.timeMilliseconds);
    expect(result.reading.trustInCaregiver.mean).toBeCloseTo(reading.trustInCaregiver.mean, 9);
    expect(result.reading).toEqual(reading);
  });

  it.each([
    ['no file', null, 'expected the path of one play log'],
    ['text that is no JSON', '{"format":', 'JSON text'],
    [
      'a log of another model',
      JSON.stringify({ ...createLog(day), modelVersion: '0.0.1' }),
      '0.0.1',
    ],
    ['an unknown scenario', JSON.stringify({ ...createLog(day), scenarioId: 'moon' }), 'moon'],
  ])('refuses %s in one line, with status 2 and nothing printed', (_what, text, words) => {
    const { status, stdout, stderr } = replay(text);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});
