import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function simulate(...args: string[]) {
  const command = ['src/cli/run.mjs', 'simulate', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function written(name: string, json: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(json));
  return file;
}

describe('the simulate command', () => {
  it('sums up a population as JSON', () => {
    const { status, stdout } = simulate('--infants', '40', '--format', 'json', '--seed', '4');
    expect(status).toBe(0);
    const summary = JSON.parse(stdout) as Record<string, unknown>;
    expect(summary).toMatchObject({ caregiver: 'good-enough', infants: 40, seed: 4 });
    expect(Object.keys(summary['patterns'] as object)).toEqual([
      'secure',
      'avoidant',
      'resistant',
      'disorganized',
    ]);
    for (const key of ['trustInCaregiver', 'trustInSelf'])
      expect(Object.keys(summary[key] as object)).toEqual(['mean', 'sd']);
    expect(summary['model']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(summary['secondsPerInfant']).toBeGreaterThan(0);
  });

  it('gives the same infants for any number of workers', () => {
    const args = ['--mix', 'community', '--infants', '1100', '--format', 'ndjson'];
    const alone = simulate(...args);
    const four = simulate(...args, '--workers', '4');
    expect(alone.stdout.trimEnd().split('\n').length).toBe(1100);
    expect(four.stdout).toBe(alone.stdout);
  });

  it('keeps to a caregiver file and to a fixed temperament', () => {
    const file = written('mine.json', { id: 'mine', care: { answersDistressFraction: 0 } });
    const { stdout } = simulate(
      ...['--caregiver', file, '--infants', '3', '--format', 'csv'],
      ...['--infant', 'reactivity=0.25', '--infant', 'readability=1'],
    );
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^infant,reactivity,soothability,readability,/);
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line).toMatch(/^\d,0\.25,0\.\d+,1,/);
  });

  it('reads a mix with a caregiver inside', () => {
    const parts = [
      { weight: 1, caregiver: 'absent' },
      { weight: 1, caregiver: { id: 'inner', care: {} } },
    ];
    const file = written('town.json', { id: 'town', parts });
    expect(simulate('--mix', file, '--infants', '20').stdout).toContain('town, 20 infants');
  });

  it('refuses a broken file in one line and writes nothing', () => {
    const file = written('broken.json', { id: 'x', care: { fitFraction: 7 } });
    const { status, stdout, stderr } = simulate('--caregiver', file, '--format', 'csv');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(`${file}: care.fitFraction is 7; expected a number from 0 to 1\n`);
  });

  it('refuses an unknown name and an impossible temperament', () => {
    const unknown = simulate('--caregiver', 'nobody');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/^--caregiver is "nobody"; expected .*absent.*\n$/);
    const infant = simulate('--infant', 'reactivity=2');
    expect(infant.status).toBe(2);
    expect(infant.stderr).toBe(
      '--infant is "reactivity=2"; expected reactivity=0 to reactivity=1\n',
    );
  });
});
