import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { provideBrowser } from '../find-browser.mjs';

/**
 * Builds the game into a folder, serves it and opens a browser, for tools that take pictures.
 *
 * @param {string} folder where the build goes; the caller removes it
 * @returns {Promise<{ baseUrl: string, browser: import('playwright-core').Browser, close(): Promise<void> }>}
 */
export async function openBuiltPage(folder) {
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    baseUrl: `http://127.0.0.1:${server.httpServer.address().port}/`,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
