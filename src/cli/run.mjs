// Bundles one command of src/cli with Vite (Node 20 reads no TypeScript) and runs it.
// The bundle is kept in node_modules/.cache; standard output belongs to the command alone.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

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
