// Approves the picture as it is drawn now: `npm run visual:update`. Look at what it changes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const args = ['run', '--project', 'browser', 'tests/browser/visual'];
const { status } = spawnSync(path.join('node_modules', '.bin', 'vitest'), args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, VISUAL_UPDATE: 'yes' },
});
process.exit(status ?? 1);
