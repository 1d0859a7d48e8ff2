import { text as streamText } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { createLog, type PlayLog } from '../../src/session/play-log';
import { codeOf } from '../../src/store/look/open-play';
import { firstWeeks, playDay, FITTING } from '../session/play-styles';
import { axeViolations } from './support/axe';
import { openGame, type GamePage } from './support/game-page';
import { differences } from './support/play-log';
import { unsaidFigures } from './support/unsaid-figures';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Half a day that went well and half that did not. */
const session = playDay(firstWeeks(), SEED, {
  answersFrom: 'talk',
  waitMilliseconds: 12_000,
  manner: 'gentle',
  responseTo: (need) => (need === 'hunger' ? 'change' : FITTING[need]),
});
const code = codeOf({ session, year: null });

async function openPlay(options: Parameters<typeof openGame>[1] = {}): Promise<GamePage> {
  const game = await openGame(`?log=${code}&renderer=canvas`, options);
  await game.page.getByRole('heading', { level: 1, name: words('debrief.title') }).waitFor();
  await game.page.getByRole('heading', { name: words('look.runs.title') }).waitFor();
  return game;
}
const slider = (page: Page) => page.getByRole('slider', { name: words('look.scrub.label') });

describe('the look back', () => {
  it('opens a code in another browser profile to identical numbers', async () => {
    const game = await openPlay();
    const [download] = await Promise.all([
      game.page.waitForEvent('download'),
      game.page.getByRole('button', { name: words('debrief.actions.export') }).click(),
    ]);
    const log = JSON.parse(await streamText(await download.createReadStream())) as PlayLog;
    // Powers may differ in the last digit between a browser and Node.
    expect(differences(log, JSON.parse(JSON.stringify(createLog(session))))).toEqual([]);
    expect(log.inputs).toEqual(session.inputs);
    game.expectQuiet();
  });

  it('says every figure that it draws, or has it in a table, with no barrier that axe knows', async () => {
    const game = await openPlay();
    const { page } = game;
    await slider(page).focus();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: words('look.then.inside') }).waitFor();
    await page.locator('[data-what-if=soon]').fill('3');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await unsaidFigures(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    const tree = await page.locator('main').ariaSnapshot();
    for (const key of ['look.day.title', 'look.whatIf.title', 'look.figures.title'] as const)
      expect(tree).toContain(words(key));
    game.expectQuiet();
  });

  it('shows the day at any time of it, by the keyboard alone', async () => {
    const game = await openPlay();
    const { page } = game;
    await slider(page).focus();
    const last = await slider(page).getAttribute('aria-valuetext');
    await page.keyboard.press('Home');
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).not.toBe(last);
    const first = await slider(page).getAttribute('aria-valuetext');
    await page.keyboard.press('PageUp');
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).not.toBe(first);
    await page.locator('#stage canvas').waitFor();
    const later = await slider(page).getAttribute('aria-valuetext');
    await page.getByRole('button', { name: words('look.scrub.next') }).press('Enter');
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).not.toBe(later);
    game.expectQuiet();
  });

  it('answers a moment otherwise, keeps it, and plays it again by hand', async () => {
    const game = await openPlay();
    const { page } = game;
    await page.locator('[data-what-if=moment]').selectOption({ index: 2 });
    await page.locator('[data-what-if=soon]').fill('4');
    await page.locator('.what-if-outcome', { hasText: 'would have ended' }).waitFor();
    await page.getByRole('button', { name: words('look.whatIf.keep') }).press('Enter');
    await page.getByRole('heading', { name: words('look.branches.title', { count: 1 }) }).waitFor();
    await page.getByRole('button', { name: /by hand$/ }).click();
    await page.getByRole('heading', { level: 1, name: words('play.heading') }).waitFor();
    await page.getByRole('button', { name: words('play.replay.back') }).click();
    await page.getByRole('heading', { name: words('look.branches.title', { count: 2 }) }).waitFor();
    // The history has both when the page is opened again.
    await page.reload();
    await page.getByRole('heading', { name: words('look.branches.title', { count: 2 }) }).waitFor();
    game.expectQuiet();
  });

  it('prints a day on one sheet, and saves a chart as a picture', async () => {
    const game = await openPlay();
    const sheet = await game.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [download] = await Promise.all([
      game.page.waitForEvent('download'),
      game.page.locator('[data-picture=trust]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('small-signals-trust.png');
    game.expectQuiet();
  });

  it('refuses a code that is not whole, in a sentence', async () => {
    const game = await openGame(`?log=${code.slice(0, -9)}`);
    await game.page.getByText(words('notice.code', { why: 'notWhole' })).waitFor();
    game.expectQuiet();
  });
});
