import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { dayPage } from './support/day';
import { openGame } from './support/game-page';
import { keyboardHands } from './support/hands';
import { quickenFrames } from './support/quick-frames';
import { wordsOf } from './support/words';

const SEED = 7;
const words = wordsOf(SEED);
const who = words('lab.preset.rebuffing');

describe('watching a caregiver', () => {
  it('is chosen, stopped, stepped, asked and looked back on by keyboard alone', async () => {
    const game = await openGame(null);
    const { page } = game;
    await quickenFrames(page, 8);
    await page.goto(`${game.baseUrl}?seed=${SEED}&tempo=2&sound=off`);
    const day = dayPage(game, words);
    const hands = keyboardHands(page);
    await hands.press(day.button(words('title.watch')));
    await page.getByRole('radio', { name: who }).focus();
    await page.keyboard.press('Space');
    expect(await axeViolations(page)).toEqual([]);
    await hands.press(day.button(words('watch.menu.begin')));
    await hands.press(day.button(words('title.note.start')));

    await hands.press(day.button(words('watch.control.stop')));
    await hands.press(day.button(words('watch.control.slower')));
    await page.getByText(words('watch.control.tempo', { tempo: 1 })).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByText(words('watch.control.tempo', { tempo: 2 })).waitFor();
    await page.keyboard.press('ArrowRight');
    const question = page.locator('[data-stop]');
    const go = day.button(words('watch.control.go')).and(page.locator('[aria-disabled="false"]'));
    await go.or(question).first().waitFor();
    if (!(await question.isVisible())) await hands.press(go);
    await question.waitFor();
    // The day stands, and the focus is where it can be answered.
    expect(await page.locator('[data-watch-question]:focus').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    // The question is said before anybody has to answer it.
    const heard = async () => (await game.heard()).map(({ text }) => text).join(' ');
    await expect.poll(heard).toContain(words('watch.ask.care'));
    await hands.press(page.locator('[data-guess="nobody"]'));
    await question.waitFor({ state: 'detached' });

    await hands.press(day.button(words('watch.control.look')));
    const watched = page.locator('[data-part="watched"]');
    await watched.getByText(words('watch.debrief.heading', { who })).waitFor();
    await watched.getByText(words('watch.option.care.nobody')).waitFor();
    game.expectQuiet();
  });

  it('begins by link after the content note, and leaves the kept day alone', async () => {
    const game = await openGame(
      `?view=watch&caregiver=rebuffing&visit=hard-day&seed=${SEED}&tempo=untimed&sound=off`,
    );
    const { page } = game;
    await page.getByRole('button', { name: words('title.note.start') }).click();
    await page.getByText(words('watch.who', { who })).waitFor();
    await page
      .getByText(words.line({ key: 'identity.age', args: { weeks: 43, months: 10 } }))
      .waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('save');
    game.expectQuiet();
  });
});
