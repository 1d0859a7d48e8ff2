import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/store/look/open-play';
import { FITTING, KIND, playFrom } from '../session/play-styles';
import { playYear, VISITS } from '../session/year-visits';
import { beginYear } from '../../src/session/year-state';
import { axeViolations } from './support/axe';
import { openGame, type GamePage } from './support/game-page';
import { unsaidFigures } from './support/unsaid-figures';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Kind and late, and at a loss with two needs. */
const year = playYear(SEED, (start) =>
  playFrom(start, {
    ...KIND,
    answersFrom: 'talk',
    waitMilliseconds: 12_000,
    responseTo: (need) => (need === 'hunger' || need === 'closeness' ? 'change' : FITTING[need]),
  }),
);

/** Left on its first day before anything was answered. */
const silent = beginYear(VISITS[0]!, { seed: SEED });

async function openYear(step = year): Promise<GamePage> {
  const isWhole = step === year ? 'yes' : 'no';
  const game = await openGame(`?log=${codeOf(step)}&renderer=canvas`);
  const { page } = game;
  await page.getByRole('button', { name: words('debrief.actions.yearLook') }).press('Enter');
  await page
    .getByRole('heading', { level: 1, name: words('yearLook.heading', { complete: isWhole }) })
    .waitFor();
  return game;
}

describe('the look back on a year', () => {
  it('says every figure that it draws, and works out its hundred beside the page', async () => {
    const game = await openYear();
    const { page } = game;
    await page.locator('[data-control="hundred-again"]').waitFor();
    const marks = page.locator('.year-hundred .hundred-chart [role=listitem]');
    const said = await marks.evaluateAll((parts) =>
      parts.map((part) => Number(/(\d+) of 100/.exec(part.getAttribute('aria-label') ?? '')?.[1])),
    );
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(100);
    await expect
      .poll(async () => (await game.heard()).some(({ text }) => /hundred are ready/.test(text)))
      .toBe(true);
    for (const summary of await page.locator('main summary').all()) await summary.press('Enter');
    expect(await unsaidFigures(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    const tree = await page.locator('main').ariaSnapshot();
    for (const key of ['course', 'dimensions', 'likely', 'hundred', 'circumstances'] as const)
      expect(tree).toContain(words(`yearLook.${key}.title`, {}));
    expect(tree).toContain('Against your days: secure');
    const columnA = page.locator('[data-group="cardsA"]');
    await columnA.locator('[data-choose-card="cardsA-short-sleep"]').press('Enter');
    await page.locator('[data-control="hundred-again"]').waitFor();
    await columnA.getByText('Against your days').waitFor();
    expect(await columnA.locator('.circumstance-cards li').allInnerTexts()).toEqual([
      words('circumstance.name.tightMoney'),
      words('circumstance.name.helpFar'),
    ]);
    // The live region gathers for a while before it speaks.
    await expect
      .poll(async () => (await game.heard()).map(({ text }) => text))
      .toContain(words('yearLook.circumstances.ready'));
    game.expectQuiet();
  });

  it('says in words what cards change where nothing was answered', async () => {
    const game = await openYear(silent);
    const { page } = game;
    await page.getByText(words('yearLook.circumstances.unanswered')).waitFor();
    expect(await page.locator('.year-circumstances .hundred-chart').count()).toBe(0);
    game.expectQuiet();
  });

  it('can be stopped, taken up again and left for the last day, by keyboard', async () => {
    const game = await openYear();
    const { page } = game;
    await page.locator('[data-control="hundred-again"]').press('Enter');
    await page.locator('[data-control="hundred-cancel"]').press('Enter');
    await page.getByText(words('yearLook.stopped')).waitFor();
    await page.locator('[data-control="hundred-again"]').press('Enter');
    await page.locator('[data-control="hundred-cancel"]').waitFor();
    await page.getByRole('button', { name: words('yearLook.actions.day') }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words('debrief.title') }).waitFor();
    game.expectQuiet();
  });

  it('prints on two sheets', async () => {
    const game = await openYear();
    await game.page.locator('[data-control="hundred-again"]').waitFor();
    const sheets = await game.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    game.expectQuiet();
  });
});
