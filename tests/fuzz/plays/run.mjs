// Changed saves, logs, codes and links: `npm run fuzz:plays -- --plays 20000 --seed 1`.
// Node 20 reads no TypeScript: Vite does.
import { runnerImport } from 'vite';

await runnerImport('./tests/fuzz/plays/fuzz-plays.ts', { configFile: false });
process.exit();
