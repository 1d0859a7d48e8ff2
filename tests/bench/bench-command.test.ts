import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/run.mjs', 'bench', ...args], { encoding: 'utf8' });

describe('the bench command', () => {
  it('prints ratios and judges nothing', () => {
    const { status, stdout } = run('--infants', '1000');
    expect(status).toBe(0);
    const figures = stdout.trimEnd().split('\n');
    const figureOf = (start: string) => {
      const line = figures.find((one) => one.startsWith(start));
      return Number(/([\d.]+)(?: \w+)?$/.exec(line ?? '')?.[1]);
    };
    for (const start of ['one infant-year in draws', 'heap, many over few', 'one worker over two'])
      expect(figureOf(start), stdout).toBeGreaterThan(0);
  });

  it('refuses what it does not know', () => {
    const { status, stderr } = run('--fast', '1');
    expect(status).toBe(2);
    expect(stderr).toBe('"--fast" is no option; expected one of --infants\n');
  });
});
