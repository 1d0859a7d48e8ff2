import type { Page } from 'playwright-core';

/**
 * Lets the time of the page's frames run faster, so that a whole year fits into a test.
 *
 * @param times how many times faster the page believes its frames to follow each other
 */
export async function quickenFrames(page: Page, times: number): Promise<void> {
  await page.addInitScript((times) => {
    const next = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) => next((now) => callback(now * times));
  }, times);
}
