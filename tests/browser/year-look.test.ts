import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/store/look/open-play';
import { FITTING, KIND, playFrom } from '../session/play-styles';
import { playYear } from '../session/year-visits';
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

async function openYear(): Promise<GamePage> {
  const game = await openGame(`?log=${codeOf(year)}&renderer=canvas`);
  const { page } = game;
  await page.getByRole('button', { name: words('debrief.actions.yearLook') }).press('Enter');
  await page
    .getByRole('heading', { level: 1, name: words('yearLook.heading', { complete: 'yes' }) })
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
    expect((await game.heard()).some(({ text }) => /The hundred are ready/.test(text))).toBe(true);
    for (const summary of await page.locator('main summary').all()) await summary.press('Enter');
    expect(await unsaidFigures(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    const tree = await page.locator('main').ariaSnapshot();
    for (const key of ['course', 'dimensions', 'likely', 'hundred', 'circumstances'] as const)
      expect(tree).toContain(words(`yearLook.${key}.title`, {}));
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
