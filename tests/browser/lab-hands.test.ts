import { describe, expect, it } from 'vitest';
import { labCodeOf } from '../../src/caregivers/lab-code';
import type { LabSetup } from '../../src/caregivers/lab-setup-schema';
import { saveSession } from '../../src/session/save-session';
import { firstWeeks, KIND, playDay } from '../session/play-styles';
import { openGame, type GamePage } from './support/game-page';
import { keyboardHands } from './support/hands';
import { SAVE_KEY } from './support/saved-day';
import { sharedBrowser } from './support/shared-browser';
import { wordsOf } from './support/words';

const words = wordsOf(1);
const SETUP: LabSetup = {
  format: 'small-signals-lab@1',
  seed: 5,
  infants: 300,
  caregivers: ['good-enough'],
};

async function openLab(
  setup: LabSetup,
  options: Parameters<typeof openGame>[1] = {},
): Promise<GamePage> {
  const game = await openGame(`?view=lab&lab=${labCodeOf(setup)}`, options);
  await game.page.getByRole('heading', { level: 1, name: words('lab.title') }).waitFor();
  return game;
}

describe('the lab at the keyboard', () => {
  it('moves every slider of the builder, and each says what it stands at', async () => {
    const game = await openLab(SETUP);
    const { page } = game;
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const sliders = await page.getByRole('slider').all();
    expect(sliders.length).toBeGreaterThanOrEqual(15);
    for (const slider of sliders) {
      const before = await slider.getAttribute('aria-valuetext');
      const isAtEnd = (await slider.inputValue()) === (await slider.getAttribute('max'));
      await slider.press(isAtEnd ? 'Home' : 'End');
      await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
      expect((await slider.getAttribute('aria-valuetext'))?.trim()).not.toBe('');
    }
    game.expectQuiet();
  });

  it('takes the way you cared from a kept day, runs it, and sweeps one slider', async () => {
    const kept = JSON.stringify(saveSession(playDay(firstWeeks(), 5, KIND)));
    const game = await openLab(SETUP, { storage: { [SAVE_KEY]: kept } });
    const { page } = game;
    const hands = keyboardHands(page);
    const preset = page.getByLabel(words('lab.builder.preset'));
    const choice = preset.locator('option[value^="play:"]');
    await choice.waitFor({ state: 'attached' });
    await preset.selectOption((await choice.first().getAttribute('value')) ?? '');
    await page.getByText(words('lab.likeMe.note')).first().waitFor();
    await hands.press(page.locator('[data-control="lab-go"]'));
    await page.getByRole('heading', { name: words('lab.likelihood.title') }).waitFor();

    await hands.press(page.getByRole('button', { name: words('lab.sections.sweep') }));
    const error = page.getByLabel(words('lab.sweep.error'));
    await error.focus();
    await page.keyboard.press('End');
    await hands.press(page.getByRole('button', { name: words('lab.sweep.go') }));
    const table = page.getByText(words('lab.table.sweep'), { exact: true });
    await hands.press(table);
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(3);
    game.expectQuiet();
  });

  it('leaves no worker in the browser when its tab is closed in the middle of a run', async () => {
    const { page } = await openLab({ ...SETUP, infants: 100_000 });
    const browser = await (await sharedBrowser()).newBrowserCDPSession();
    const workers = async (): Promise<number> => {
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
      return targetInfos.filter(({ type }) => type === 'worker').length;
    };
    await page.locator('[data-control="lab-go"]').click();
    await expect.poll(workers).toBeGreaterThan(0);
    await page.close();
    await expect.poll(workers).toBe(0);
    await browser.detach();
  });
});
