import type { Page } from 'playwright-core';
import type { SessionState } from '../../../src/session/session-state';

export const SAVE_KEY = 'small-signals-save';
export const SETTINGS_KEY = 'small-signals-settings';

/** The day as the page has kept it; it is kept on each pause and each look back. */
export async function savedSession(page: Page): Promise<SessionState> {
  const text = await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY);
  return (JSON.parse(text ?? '{}') as { session: SessionState }).session;
}
