import { chromium, type BrowserServer } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildGame } from '../build/build-game';
import { provideBrowser } from './find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built game is served, with a slash at the end. */
    baseUrl: string;
    /** Where the one shared browser listens. */
    browserEndpoint: string;
  }
}

/** A folder deep inside a server: relative paths have to hold there too. */
const FOLDER = '/class/small-signals/';
const LAUNCH_ATTEMPTS = 3;

async function launch(executablePath: string): Promise<BrowserServer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.launchServer({
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    } catch (error) {
      if (attempt === LAUNCH_ATTEMPTS) throw error;
    }
  }
}

/** Builds the game, serves it and opens a browser, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = provideBrowser();
  const game = buildGame();
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    base: FOLDER,
    build: { outDir: game.folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve from.');
  const browser = await launch(executablePath);
  project.provide('baseUrl', `http://127.0.0.1:${address.port}${FOLDER}`);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
    game.remove();
  };
}
