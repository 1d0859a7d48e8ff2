import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { listenLive, type Heard } from './listen-live';
import { sharedBrowser } from './shared-browser';

/** A page of the built game in a context of its own, and all that it has let slip. */
export interface GamePage {
  readonly page: Page;
  /** Where the game is served, with a slash at the end. */
  readonly baseUrl: string;
  /** Console output and page errors, in order. */
  readonly noise: readonly string[];
  /** Addresses of requests that left the game's own folder. */
  readonly strayRequests: readonly string[];
  /** What the live regions have said so far. */
  heard(): Promise<readonly Heard[]>;
  /** Nothing in the console, no error, no request outside the game's own files. */
  expectQuiet(): void;
}

export interface GameOptions extends BrowserContextOptions {
  /** What the browser's storage holds before the first page. */
  readonly storage?: Readonly<Record<string, string>>;
  /** The `onTestFinished` of a test that runs beside others; there the general one is not theirs. */
  readonly whenFinished?: typeof onTestFinished;
}

const DESKTOP = { width: 1280, height: 800 };

/** What a failed test saw last, for whoever looks into it. */
async function keepPicture(page: Page, testName: string): Promise<void> {
  const name = testName.replace(/\W+/g, '-').slice(0, 80);
  await page.screenshot({ path: `tests/browser/output/${name}.png` }).catch(() => undefined);
}

/**
 * Opens the game; the context is closed when the test is over.
 *
 * @param link what follows the game's address, such as `?seed=3`; null leaves the page empty
 */
export async function openGame(
  link: string | null = '',
  options: GameOptions = {},
): Promise<GamePage> {
  const baseUrl = inject('baseUrl');
  const { storage, whenFinished = onTestFinished, ...contextOptions } = options;
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'en-GB',
    acceptDownloads: true,
    ...contextOptions,
  });
  const noise: string[] = [];
  const strayRequests: string[] = [];
  await context.addInitScript(listenLive);
  if (storage !== undefined) {
    await context.addInitScript((entries) => {
      // Only before the first page: a reload finds what the game has kept since.
      if (sessionStorage.getItem('test-storage-set') !== null) return;
      sessionStorage.setItem('test-storage-set', 'yes');
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, Object.entries(storage));
  }
  const page = await context.newPage();
  whenFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, task.name);
    await context.close();
  });
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left lets go of what it was loading.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    noise.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(baseUrl) || url.startsWith('data:') || url.startsWith('blob:');
    if (!isOwn) strayRequests.push(url);
  });
  if (link !== null) await page.goto(baseUrl + link);
  return {
    page,
    baseUrl,
    noise,
    strayRequests,
    heard: () =>
      page.evaluate(() => (globalThis as unknown as { heardLive: Heard[] }).heardLive.slice()),
    expectQuiet: () => {
      expect(noise).toEqual([]);
      expect(strayRequests).toEqual([]);
    },
  };
}
