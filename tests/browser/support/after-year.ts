import type { Page } from 'playwright-core';
import { tabTo, type Hands } from './hands';

/** Moments of coming back that are watched, and scenes at each school. */
const WATCHED_COUNT = 25;
const SCENES_OF_YEAR = 3;
const YEARS = 3;
/** More keys than it takes to come to a group of choices, or to walk through one. */
const MOST_KEYS = 30;

/** What a teacher answers, in turn; the first is there as soon as the group is reached. */
const ACTS = ['near', 'help', 'quiet', 'include', 'comfort'] as const;

/** Walks to a group of choices with Tab and through it with the arrow keys. */
async function choose(page: Page, group: string, value: string): Promise<void> {
  const inGroup = () =>
    page.evaluate((name) => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement && activeElement.name === name
        ? (activeElement.checked && activeElement.value) || 'unchosen'
        : null;
    }, group);
  await page.locator(`input[name="${group}"]`).first().waitFor();
  for (let key = 0; key < MOST_KEYS; key += 1) {
    const at = await inGroup();
    if (at === value) return;
    await page.keyboard.press(at === null ? 'Tab' : at === 'unchosen' ? 'Space' : 'ArrowDown');
  }
  throw new Error(`the keyboard does not lead to ${value} in ${group}`);
}

/** What a test looks at on the way: each page once, before it is left. */
type OnPage = (name: 'predict' | 'explain' | 'scene' | 'end') => Promise<void>;

/** From the question before the reunion to the explanation after it, and on to school. */
async function liveReunion(page: Page, hands: Hands, onPage: OnPage): Promise<void> {
  await page.locator('[data-predict]').first().waitFor();
  await onPage('predict');
  await hands.press(page.locator('[data-predict="unsure"]'));
  const next = page.locator('[data-control="watch-next"]');
  await tabTo(page, next);
  for (let moment = 0; moment < WATCHED_COUNT; moment += 1) {
    await next.waitFor();
    await page.keyboard.press('Enter');
  }
  const toSchool = page.locator('[data-control="to-school"]');
  await toSchool.waitFor();
  await onPage('explain');
  await hands.press(toSchool);
}

/**
 * From the question before the reunion through preschool, kindergarten and first grade to the end,
 * with the keyboard alone. Looks closer in every scene, at times before and at times after choosing.
 */
export async function liveAfterYear(page: Page, hands: Hands, onPage: OnPage): Promise<void> {
  const control = (name: string) => page.locator(`[data-control="${name}"]`);
  await liveReunion(page, hands, onPage);
  await hands.press(control('begin-school'));
  for (let scene = 0; scene < YEARS * SCENES_OF_YEAR; scene += 1) {
    const act = ACTS[scene % ACTS.length]!;
    // In either order: looking closer keeps what is chosen already.
    const isChosenFirst = scene % 2 === 1;
    if (isChosenFirst) await choose(page, 'after-what', act);
    await hands.press(control('look-closer'));
    if (scene === 0) await onPage('scene');
    if (!isChosenFirst) await choose(page, 'after-what', act);
    await hands.press(control('answer'));
    await hands.press(control('go-on'));
    if ((scene + 1) % SCENES_OF_YEAR !== 0) continue;
    await page.locator('.after-panel').getByText('year is over').waitFor();
    await hands.press(control('go-on'));
  }
  await control('after-end').waitFor();
  await onPage('end');
}
