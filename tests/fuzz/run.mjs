// Random walks through the built game: `npm run fuzz -- --walks 500 --actions 200 --seed 1`.
// A walk that failed is walked again with `--replay WALK`. Node 20 reads no TypeScript: Vite does.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/fuzz/fuzz.ts', { configFile: false });
process.exit(await module.fuzz(process.argv.slice(2), (line) => console.log(line)));
