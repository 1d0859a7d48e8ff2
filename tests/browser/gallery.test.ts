import { describe, expect, it } from 'vitest';
import { english } from '../strings/english';
import { axeViolations } from './support/axe';
import { openGame } from './support/game-page';
import { tabTo } from './support/hands';

describe('the gallery', () => {
  it('shows stage and figure, follows its controls, and tells the link to what it shows', async () => {
    const game = await openGame('?view=gallery&still=expression:smile,light:evening');
    const { page } = game;
    await page.locator('.gallery-stage canvas').waitFor();
    const figure = page.locator('.gallery-figure');
    const pixels = () =>
      figure.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png'));
    const before = await pixels();
    await page.getByRole('combobox', { name: 'expression', exact: true }).selectOption('cry');
    const crying = await pixels();
    expect(crying).not.toBe(before);
    const headTurn = page.getByRole('slider', { name: /^headTurn/ });
    await tabTo(page, headTurn);
    await page.keyboard.press('End');
    expect(await pixels()).not.toBe(crying);
    const link = page.getByRole('link', { name: english['gallery.link'] });
    expect(await link.getAttribute('href')).toMatch(/expression:cry.*light:evening.*headTurn:1/);
    await page.getByRole('button', { name: english['gallery.rig.follow'] }).click();
    expect(await pixels()).toBe(crying);
    game.expectQuiet();
  });

  it('draws every need at every stage in every way of signalling', async () => {
    const game = await openGame('?view=gallery&still=skin:s5');
    const { page } = game;
    await page.getByRole('button', { name: english['gallery.signals.draw'] }).click();
    const cells = page.locator('.gallery-signals canvas');
    expect(await cells.count()).toBe(9 * 3 * 4);
    const tired = await cells.evaluateAll((canvases: HTMLCanvasElement[]) =>
      canvases
        .filter(({ dataset }) => dataset['need'] === 'tired' && dataset['stage'] === 'talk')
        .map((canvas) => canvas.toDataURL('image/png')),
    );
    expect(new Set(tired).size).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
    game.expectQuiet();
  });

  it('plays each sound at a press of its button, and silence', async () => {
    const game = await openGame('?view=gallery');
    const { page } = game;
    const board = page.getByRole('region', { name: english['gallery.board.heading'] });
    const voices = board.getByRole('group', { name: english['gallery.board.infant'] });
    const buttons = voices.getByRole('button');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBeGreaterThanOrEqual(7);
    for (const button of await buttons.all()) {
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    }
    await board.getByRole('button', { name: english['gallery.board.silence'] }).click();
    expect(await voices.locator('[aria-pressed=true]').count()).toBe(0);
    game.expectQuiet();
  });

  it('says which part of a link is not there', async () => {
    const game = await openGame('?view=gallery&still=expression:angry');
    const said = english['gallery.problem'].replace('{part}', 'expression:angry');
    await game.page.getByText(said).waitFor();
    game.expectQuiet();
  });

  it('has no violation that axe can find', async () => {
    const game = await openGame('?view=gallery');
    await game.page.locator('.gallery-stage canvas').waitFor();
    expect(await axeViolations(game.page)).toEqual([]);
    game.expectQuiet();
  });
});
