import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { dayPage } from './support/day';
import { openGame } from './support/game-page';
import { keyboardHands, tabTo } from './support/hands';
import { SAVE_KEY } from './support/saved-day';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
const TYPED = 'Kim <b>Lou';
const SHOWN = 'Kim bLou';

describe('who the story is about', () => {
  it('can be chosen by keyboard, is seen at once, and is the same after a reload', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=untimed&sound=off&circumstances=thin-walls`);
    const { page } = game;
    const day = dayPage(game, words);
    const hands = keyboardHands(page);
    await hands.press(page.locator('[data-control="choose-story"]'));
    const portrait = page.locator('[data-story="portrait"][data-painted]');
    await portrait.waitFor();
    const before = await portrait.getAttribute('data-painted');
    await tabTo(page, page.locator('[data-story-field="ownName"]'));
    await page.keyboard.type(TYPED);
    await page.getByText(new RegExp(`This is ${SHOWN}`)).waitFor();
    // What is typed stays as it is while somebody types, on the way over a listed name, too.
    expect(await page.locator('[data-story-field="ownName"]').inputValue()).toBe(TYPED);
    await tabTo(page, page.locator('input[name="story-outfit"]:checked'));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => portrait.getAttribute('data-painted')).not.toBe(before);
    expect(await axeViolations(page)).toEqual([]);

    // What was chosen is said where a day can be begun, and may be taken away there.
    await hands.press(day.button(words('common.toTitle')));
    await page.getByText(words('title.chosen', { isNamed: 'yes', name: SHOWN })).waitFor();
    await page.getByText(words('title.chosen.cards', { count: 1 })).waitFor();
    await hands.press(day.button(words('title.play')));
    await hands.press(day.button(words('title.note.start')));
    const name = page.getByRole('heading', { name: words('play.heading', { name: SHOWN }) });
    await name.waitFor();
    const saved = () => page.evaluate((key) => localStorage.getItem(key), SAVE_KEY);
    await page.reload();
    const kept = JSON.parse((await saved()) ?? '{}') as { ownName?: string; log?: object };
    expect(kept.ownName).toBe(SHOWN);
    expect(JSON.stringify(kept.log)).not.toContain(SHOWN);
    await expect.poll(() => page.locator('#title-chosen').count()).toBe(1);
    await hands.press(page.locator('[data-control="clear-chosen"]'));
    await expect.poll(() => page.locator('#title-chosen').count()).toBe(0);
    await hands.press(page.locator('.title-continue'));
    await name.waitFor();
    game.expectQuiet();
  });
});
