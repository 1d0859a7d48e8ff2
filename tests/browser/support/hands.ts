import type { Locator, Page } from 'playwright-core';

/** How a player works the page: with the keyboard alone, or with the mouse. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Holds a response until it has been done. */
  hold(response: Locator): Promise<void>;
}

/** More steps than the page has places to stop at. */
const MOST_TABS = 90;
const HOLD_TIMEOUT = 20_000;

/**
 * Walks with Tab, or back with Shift and Tab, until the control has the focus, as somebody without
 * a mouse has to.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const keyTowards = () =>
    control.evaluate((element) => {
      const { activeElement } = document;
      if (activeElement === element) return null;
      const isBefore =
        activeElement !== null &&
        (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
  for (let step = 0; step < MOST_TABS; step += 1) {
    const key = await keyTowards();
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(control)}`);
}

/** The ring that fills while a response is held comes and goes again. */
async function untilDone(response: Locator): Promise<void> {
  const ring = response.locator('svg rect[stroke-dasharray]');
  await ring.waitFor({ state: 'attached', timeout: HOLD_TIMEOUT });
  await ring.waitFor({ state: 'detached', timeout: HOLD_TIMEOUT });
}

export function keyboardHands(page: Page): Hands {
  return {
    async press(control) {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
    async hold(response) {
      await tabTo(page, response);
      await page.keyboard.down('Space');
      await untilDone(response).finally(() => page.keyboard.up('Space'));
    },
  };
}

export function mouseHands(page: Page): Hands {
  return {
    press: (control) => control.click(),
    async hold(response) {
      await response.hover();
      await page.mouse.down();
      await untilDone(response).finally(() => page.mouse.up());
    },
  };
}
