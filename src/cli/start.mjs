// `npm start`: builds the game, serves it and opens a browser where there is one.
import { build, preview } from 'vite';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT: ${process.env.PORT} is not a port; expected a whole number from 1 to 65535`);
  process.exit(2);
}
await build({ logLevel: 'warn' });
const server = await preview({
  preview: { port, strictPort: true, open: process.stdout.isTTY === true },
});
console.log(`Small Signals is open at ${server.resolvedUrls.local[0]}`);
console.log('Press Ctrl+C to stop.');
