import { describe, expect, it } from 'vitest';
import { dayPage, startDay } from './support/day';
import { openGame, type GamePage } from './support/game-page';
import { keyboardHands } from './support/hands';
import { SAVE_KEY, savedLog, SETTINGS_KEY } from './support/saved-day';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

const stored = (game: GamePage, key: string): Promise<string | null> =>
  game.page.evaluate((name) => localStorage.getItem(name), key);

describe('a day that is left', () => {
  it('is there again after a reload, as it was', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2`);
    const day = await startDay(game, words);
    await game.page.getByText(words('play.coach.notice'), { exact: true }).waitFor();
    await keyboardHands(game.page).hold(day.response('feed'));
    await day.button(words('play.pause')).click();
    const before = await savedLog(game.page);
    expect(before.inputs.length).toBeGreaterThan(0);
    // Whatever the link says, the day that is gone on with is the kept one.
    await game.page.goto(game.baseUrl);
    const goOn = game.page.getByRole('button', { name: /^Go on at \d/ });
    await goOn.click();
    await game.page.getByRole('heading', { name: words('play.heading') }).waitFor();
    await day.button(words('play.pause')).click();
    const after = await savedLog(game.page);
    expect(after.inputs).toEqual(before.inputs);
    expect(after.seed).toBe(SEED);
    expect(after.temperament).toEqual(before.temperament);
    expect(after.endMilliseconds).toBeGreaterThanOrEqual(before.endMilliseconds);
    expect(after.endMilliseconds).toBeLessThan(before.endMilliseconds + 60_000);
    game.expectQuiet();
  });

  it('is kept when the page is closed without a word', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2`);
    const day = await startDay(game, words);
    await game.page.getByText(words('play.coach.notice'), { exact: true }).waitFor();
    await keyboardHands(game.page).hold(day.response('feed'));
    await game.page.reload();
    expect((await savedLog(game.page)).inputs).toMatchObject([{ type: 'reach', response: 'feed' }]);
    await game.page.getByRole('button', { name: /^Go on at \d/ }).waitFor();
    game.expectQuiet();
  });
});

describe('a kept day that cannot be used', () => {
  it.each([
    {
      trouble: 'is broken',
      text: '{"format":"small-signals-save@1","session":{"se',
      key: 'corrupt',
    },
    { trouble: 'is something else', text: '[1, 2, 3]', key: 'corrupt' },
    {
      trouble: 'is from a newer version',
      text: '{"format":"small-signals-save@99"}',
      key: 'newer',
    },
  ] as const)('$trouble: a sentence, a copy, a fresh start', async ({ text, key }) => {
    const game = await openGame(`?seed=${SEED}`, { storage: { [SAVE_KEY]: text } });
    await game.page.getByText(words(`notice.save.${key}`)).waitFor();
    expect(await stored(game, `${SAVE_KEY}-kept`)).toBe(text);
    expect(await game.page.getByRole('button', { name: /^Go on at/ }).count()).toBe(0);
    await startDay(game, words);
    game.expectQuiet();
  });

  it('looks well from outside and is broken within: told when it is gone on with', async () => {
    const text = JSON.stringify({
      format: 'small-signals-save@1',
      clockMinutes: 500,
      log: { format: 'small-signals-log@1', scenarioId: 'first-weeks', seed: 3, inputs: [{}] },
    });
    const game = await openGame('', { storage: { [SAVE_KEY]: text } });
    const goOn = game.page.getByRole('button', { name: /^Go on at/ });
    await goOn.click();
    await game.page.getByText(words('notice.save.corrupt')).waitFor();
    await goOn.waitFor({ state: 'detached' });
    expect(await stored(game, `${SAVE_KEY}-kept`)).toBe(text);
    game.expectQuiet();
  });
});

describe('settings', () => {
  it('hold over a reload', async () => {
    const game = await openGame();
    const day = dayPage(game, words);
    const { page } = game;
    await day.button(words('title.settings')).click();
    await page.getByRole('checkbox', { name: words('settings.softCry') }).check();
    await page
      .getByLabel(words('settings.tempo'))
      .selectOption({ label: words('settings.tempo.untimed') });
    await page.reload();
    await day.button(words('title.settings')).click();
    const softCry = page.getByRole('checkbox', { name: words('settings.softCry') });
    expect(await softCry.isChecked()).toBe(true);
    const tempo = page.getByLabel(words('settings.tempo')).locator('option:checked');
    expect((await tempo.innerText()).trim()).toBe(words('settings.tempo.untimed'));
    game.expectQuiet();
  });

  it.each([
    { trouble: 'are broken', text: '{{', key: 'corrupt' },
    { trouble: 'are from a newer version', text: '{"version":99,"state":{}}', key: 'newer' },
  ] as const)('$trouble: a sentence and a copy', async ({ text, key }) => {
    const game = await openGame('', { storage: { [SETTINGS_KEY]: text } });
    await game.page.getByText(words(`notice.settings.${key}`)).waitFor();
    expect(await stored(game, `${SETTINGS_KEY}-kept`)).toBe(text);
    game.expectQuiet();
  });

  it('and days cannot be kept where storage is forbidden; the day goes on all the same', async () => {
    const game = await openGame(null);
    await game.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await game.page.goto(`${game.baseUrl}?seed=${SEED}`);
    await startDay(game, words);
    await game.page.getByText(words('notice.storage.blocked')).waitFor();
    game.expectQuiet();
  });
});
