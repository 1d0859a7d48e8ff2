import type { Locator, Page } from 'playwright-core';

/** How a player works the page: with the keyboard alone, or with the mouse. */
export interface Hands {
  press(control: Locator): Promise<void>;
  /** Holds a response until it has been done. */
  hold(response: Locator): Promise<void>;
}

/** More tries than it can take to find a control. */
const MOST_TRIES = 30;
const HOLD_TIMEOUT = 20_000;

/**
 * How many stops of the Tab key lie between the focus and the control, below 0 when it is behind;
 * 0 when it has the focus.
 */
const stopsTo = (control: Locator): Promise<number> =>
  control.evaluate((element) => {
    const { activeElement } = document;
    if (activeElement === element) return 0;
    if (activeElement === null) return 1;
    const isBehind =
      (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const isBetween = (stop: Element): boolean => {
      const [first, last] = isBehind ? [element, activeElement] : [activeElement, element];
      const follows = (a: Element, b: Element) =>
        (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return follows(first, stop) && follows(stop, last) && stop.checkVisibility();
    };
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href],button,input:checked,select,summary,[tabindex="0"]',
    );
    const count = [...stops].filter(isBetween).length + 1;
    return isBehind ? -count : count;
  });

/**
 * Walks with Tab, or back with Shift and Tab, until the control has the focus, as somebody without
 * a mouse has to.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const stops = await stopsTo(control);
    if (stops === 0) return;
    const key = stops < 0 ? 'Shift+Tab' : 'Tab';
    // The page may change on the way, so the last steps are looked at one by one.
    const steps = Math.max(1, Math.abs(stops) - 1);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press(key);
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
      // A control may be waiting for what was pressed before it.
      await control.and(page.locator(':not([aria-disabled="true"])')).waitFor();
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
