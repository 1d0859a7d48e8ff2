// Bundles one command of src/cli with Vite (Node 20 reads no TypeScript) and runs it.
// The bundle is kept in node_modules/.cache; standard output belongs to the command alone.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// The model is many small functions, and millions of episodes go through all of them: four times
// the usual room (920) to build them into each other takes a seventh off a run. Found by trying;
// far more room takes longer again. The same numbers come out with any.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=4000');

const [name, ...args] = process.argv.slice(2);
const outDir = path.resolve('node_modules/.cache/small-signals-cli', String(process.pid));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { [name]: `src/cli/${name}.ts` },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        // Constants stay constants: Node then builds their values into the code that uses them.
        topLevelVar: false,
      },
    },
  },
});
process.argv.splice(2, process.argv.length, ...args);
await import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href);
