import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/store/look/open-play';
import { firstWeeks, KIND, playDay, UNKIND } from '../session/play-styles';
import { axeViolations } from './support/axe';
import { openGame, type GamePage } from './support/game-page';
import { unsaidFigures } from './support/unsaid-figures';
import { wordsOf } from './support/words';

const words = wordsOf(0);
const codes = [KIND, UNKIND].map((style, index) =>
  codeOf({ session: playDay(firstWeeks(), 3 + index, style), year: null }),
);

/** The start page of a browser in which two days have been looked back on. */
async function afterTwoPlays(): Promise<GamePage> {
  const game = await openGame(null);
  for (const [index, code] of codes.entries()) {
    await game.page.goto(`${game.baseUrl}?log=${code}&renderer=canvas`);
    // It stands in the list as soon as it is kept.
    await expect.poll(() => game.page.locator('.run').count()).toBe(index + 1);
  }
  await game.page.getByRole('button', { name: words('debrief.actions.title') }).click();
  return game;
}

describe('the plays of before', () => {
  it('are one press from the title: two lie on one axis, one opens, one is deleted, by keyboard', async () => {
    const game = await afterTwoPlays();
    const { page } = game;
    await page.getByRole('button', { name: words('title.plays') }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words('look.plays.title') }).waitFor();
    const beside = page.locator('[data-control=beside]');
    await expect.poll(() => beside.count()).toBe(2);
    for (const button of await beside.all()) await button.press('Enter');
    await page.locator('svg.chart').waitFor();
    expect(await page.locator('.compare-table tbody tr').count()).toBe(2);
    expect(await unsaidFigures(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('searchbox').fill('nobody of that name');
    await page.getByText(words('look.runs.nothing')).waitFor();
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => beside.count()).toBe(2);
    const remove = page.locator('.run').first().getByRole('button').last();
    await remove.press('Enter');
    // Asked once more, so that nobody deletes by pressing twice in haste.
    await expect.poll(() => remove.innerText()).toBe(words('look.runs.really'));
    await remove.press('Enter');
    await expect.poll(() => beside.count()).toBe(1);
    await page.getByText(/One play is kept on this computer/).waitFor();
    await page.locator('.run').first().getByRole('button').first().press('Enter');
    await page.getByRole('heading', { level: 1, name: words('debrief.title') }).waitFor();
    game.expectQuiet();
  });

  it('are one press from the page of the year, and there is a way on when there are none', async () => {
    const game = await openGame('');
    const { page } = game;
    await page.getByRole('button', { name: words('title.year') }).click();
    await page.locator('[data-control=plays]').press('Enter');
    await page.getByText(words('look.plays.empty')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: words('debrief.actions.title') }).click();
    await page.getByRole('button', { name: words('title.plays') }).waitFor();
    game.expectQuiet();
  });
});
