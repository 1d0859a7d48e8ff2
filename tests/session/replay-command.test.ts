import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
/** The log's acts and one more. */
const withActAt = (atMilliseconds: number) => ({
  inputs: [...day.inputs, { type: 'reach', response: 'hold', atMilliseconds }],
  endMilliseconds: atMilliseconds,
});

describe('the replay command', () => {
  it('ends quietly when nobody reads what it prints', async () => {
    const file = path.join(folder, 'unread.json');
    writeFileSync(file, JSON.stringify(createLog(day)));
    const command = spawn(process.execPath, ['src/cli/run.mjs', 'replay', file]);
    command.stdout.destroy();
    let said = '';
    command.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [status] = (await once(command, 'close')) as [number | null];
    expect(said).toBe('');
    expect(status).toBe(0);
  });

  it('prints the state that the play came to', () => {
    const { status, stdout } = replay(JSON.stringify(createLog(day)));
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as {
      reading: TrustReading;
      timeMilliseconds: number;
      equalsLog: boolean;
    };
    const reading = readTrust(day.infant);
    expect(result.timeMilliseconds).toBe(day.timeMilliseconds);
    expect(result.reading.trustInCaregiver.mean).toBeCloseTo(reading.trustInCaregiver.mean, 9);
    expect(result.reading).toEqual(reading);
    expect(result.equalsLog).toBe(true);
  });

  it.each([
    ['no file', null, 'expected the path of one play log'],
    ['text that is no JSON', '{"format":', 'JSON text'],
    [
      'a log of another model',
      JSON.stringify({ ...createLog(day), modelVersion: '0.0.1' }),
      '0.0.1',
    ],
    [
      'an unknown scenario',
      JSON.stringify({ ...createLog(day), scenarioId: 'moon' }),
      'log.json: scenarioId is "moon"; expected the id of a scenario of this game',
    ],
    [
      'a broken value, by file, path, value and expectation',
      JSON.stringify({ ...createLog(day), seed: -1 }),
      'log.json: seed is -1; expected a whole number in range',
    ],
    ['a log of a newer version', JSON.stringify({ format: 'small-signals-log@2' }), 'newer'],
    [
      'acts after the end of the log',
      JSON.stringify({ ...createLog(day), endMilliseconds: 1 }),
      'log.json: endMilliseconds is 1; expected a time not before the last act',
    ],
    [
      'an act after the end of the day',
      JSON.stringify({ ...createLog(day), ...withActAt(day.timeMilliseconds + 1) }),
      'expected an act that could be done at that time of that day',
    ],
  ])('refuses %s in one line, with status 2 and nothing printed', (_what, text, words) => {
    const { status, stdout, stderr } = replay(text);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });

  it('says when the log told another end than the day came to', () => {
    const log = createLog(day);
    const finalReading = { ...log.finalReading, fear: 0.9 };
    const { stdout } = replay(JSON.stringify({ ...log, finalReading }));
    expect(JSON.parse(stdout)).toMatchObject({ equalsLog: false });
  });
});
