import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The development server puts styles into the page; only there may it. The build stays strict. */
const looserStylesInDevelopment: Plugin = {
  name: 'looser-styles-in-development',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  // Relative paths: the build works from any folder of any web server.
  base: './',
  plugins: [looserStylesInDevelopment],
  build: {
    target: 'es2022',
    // Phaser cannot be split further; it is loaded lazily, after the page has painted.
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // The live regions gather for seconds by design; a second, the default, is less than that.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
