import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { liveAfterYear } from './support/after-year';
import { openGame } from './support/game-page';
import { keyboardHands } from './support/hands';

/** Presses a control of the page as somebody at the keyboard does. */
async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  const control = page.locator(selector);
  await control.waitFor();
  await control.focus();
  await page.keyboard.press(key);
}

describe('after the first year', () => {
  it('coming back and school go by keyboard to their end, without a barrier that axe knows of', async () => {
    const game = await openGame('?view=reunion');
    const { page } = game;
    await liveAfterYear(page, keyboardHands(page), async () =>
      expect(await axeViolations(page)).toEqual([]),
    );
    // Calm sentences are gathered, so that how many there are depends on the pace of the keys.
    expect((await game.heard()).length).toBeGreaterThan(0);
    game.expectQuiet();
  });

  it('has a half minute at school that is started, stopped, and left out of untimed play, and fits a low window', async () => {
    const game = await openGame('?view=school');
    const { page } = game;
    await press(page, '[data-control="begin-school"]');
    const clock = page.locator('[data-control="teacher-clock"]');
    const left = page.getByRole('timer');
    await left.and(page.getByLabel('30 seconds left')).waitFor();
    await press(page, '[data-control="teacher-clock"]');
    await left.and(page.getByLabel(/2\d seconds left/)).waitFor();
    await press(page, '[data-control="teacher-clock"]');
    await clock.getByText('Let it run on').waitFor();
    await page.goto(`${game.baseUrl}?view=school&tempo=untimed`);
    await press(page, '[data-control="begin-school"]');
    await page.locator('[data-control="answer"]').waitFor();
    expect(await left.count()).toBe(0);
    await page.setViewportSize({ width: 1024, height: 640 });
    const answer = await page.locator('[data-control="answer"]').boundingBox();
    expect((answer?.y ?? 0) + (answer?.height ?? Infinity)).toBeLessThan(640);
    game.expectQuiet();
  });
});
