import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function checkModel(...args: string[]) {
  const command = ['src/cli/run.mjs', 'check-model', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the check:model command', () => {
  it('prints every fact as a row of a document, and its status tells whether all are in band', () => {
    const { status, stdout } = checkModel('--infants', '200', '--format', 'markdown');
    const rows = stdout.split('\n').filter((line) => /^\| \d/.test(line));
    const out = rows.filter((row) => row.includes('| out of band |')).length;
    const [, inBand, all] = /(\d+) of (\d+) facts in their band/.exec(stdout) ?? [];
    expect(rows.length).toBe(Number(all));
    expect(rows.length - out).toBe(Number(inBand));
    expect(status).toBe(out === 0 ? 0 : 1);
  });

  it('refuses too few infants in one line', () => {
    const { status, stdout, stderr } = checkModel('--infants', '3');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('--infants is "3"; expected a whole number from 200 to 100000\n');
  });
});
