import { describe, expect, it } from 'vitest';
import { dayPage, startDay } from './support/day';
import { openGame } from './support/game-page';
import { keyboardHands } from './support/hands';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

describe('the title', () => {
  it('works before any of the game has arrived', async () => {
    const game = await openGame(null);
    const { page } = game;
    let isHeld = true;
    const held: (() => void)[] = [];
    await page.route(/\.js$/, async (route) => {
      const isFirst = /\/index-[^/]*\.js$/.test(route.request().url());
      if (isHeld && !isFirst) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(game.baseUrl);
    await page.getByRole('heading', { level: 1, name: words('common.appName') }).waitFor();
    await page.getByRole('button', { name: words('title.play') }).click();
    expect(held.length).toBeGreaterThan(0);
    isHeld = false;
    held.forEach((go) => go());
    await page.getByRole('dialog', { name: words('title.note.heading') }).waitFor();
    game.expectQuiet();
  });

  it('leads into the day by keyboard alone, through the content note, and may be left there', async () => {
    const game = await openGame(`?seed=${SEED}`);
    const day = dayPage(game, words);
    const hands = keyboardHands(game.page);
    const note = game.page.getByRole('dialog', { name: words('title.note.heading') });
    await hands.press(day.button(words('title.play')));
    await note.waitFor();
    await hands.press(day.button(words('title.note.notNow')));
    await note.waitFor({ state: 'hidden' });
    await hands.press(day.button(words('title.play')));
    await hands.press(day.button(words('title.note.start')));
    await game.page.getByRole('heading', { name: words('play.heading') }).waitFor();
    game.expectQuiet();
  });

  it('shows a first signal within 30 seconds of pressing Play', async () => {
    const game = await openGame(`?seed=${SEED}`);
    const begin = Date.now();
    await startDay(game, words);
    const tip = game.page.getByText(words('play.coach.notice'), { exact: true });
    await tip.waitFor({ timeout: 30_000 });
    expect(Date.now() - begin).toBeLessThan(30_000);
    game.expectQuiet();
  });

  it('still plays when the picture does not arrive, and says so', async () => {
    const game = await openGame(null);
    const { page } = game;
    await page.route(/start-scenes-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${game.baseUrl}?seed=${SEED}`);
    const day = await startDay(game, words);
    await page.getByText(words('notice.picture')).waitFor();
    await day.response('look').waitFor();
    // The browser itself reports the file that was taken away; nothing else is said.
    const others = game.noise.filter((line) => !/start-scenes|ERR_FAILED/.test(line));
    expect(others).toEqual([]);
  });
});
