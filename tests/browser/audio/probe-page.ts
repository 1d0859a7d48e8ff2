import type { Page } from 'playwright-core';
import { build } from 'vite';
import { sharedBrowser } from '../support/shared-browser';
import type * as Probe from './voice-probe';

/** What the probe's script leaves in the page. */
export interface ProbeGlobal {
  readonly probe: typeof Probe;
}

/** An empty page with the audio code in it. Close its context when done. */
export async function openProbePage(): Promise<Page> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/browser/audio/voice-probe.ts', formats: ['iife'], name: 'probe' },
    },
  });
  if (!Array.isArray(result)) throw new Error('The build went on watching.');
  const context = await (await sharedBrowser()).newContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: result[0]!.output[0].code });
  return page;
}
