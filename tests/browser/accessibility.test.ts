import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { dayPage, startDay } from './support/day';
import { openGame, type GamePage } from './support/game-page';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

async function expectAccessible(game: GamePage): Promise<void> {
  expect(await axeViolations(game.page)).toEqual([]);
}

describe('no barrier that axe knows of', () => {
  it('on the title and in each of its dialogs', async () => {
    const game = await openGame(`?seed=${SEED}`);
    const day = dayPage(game, words);
    await day.button(words('title.play')).waitFor();
    await expectAccessible(game);
    const dialogs = [
      ['title.settings', 'settings.heading'],
      ['title.contentNote', 'title.note.heading'],
      ['title.howItWorks', 'title.how.heading'],
      ['title.safety', 'safety.heading'],
      ['safety.calm.open', 'safety.calm.heading'],
    ] as const;
    for (const [opener, heading] of dialogs) {
      await day.button(words(opener)).click();
      await game.page.getByRole('dialog', { name: words(heading) }).waitFor();
      await expectAccessible(game);
      await game.page.keyboard.press('Escape');
      await game.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    game.expectQuiet();
  });

  it('in lived play, with the X-ray, on pause, in the debrief', async () => {
    const game = await openGame(`?seed=${SEED}`);
    const day = await startDay(game, words);
    await game.page.getByText(words('play.coach.notice'), { exact: true }).waitFor();
    await expectAccessible(game);
    await day.button(words('play.xray')).click();
    await game.page.getByRole('heading', { name: words('xray.panel.heading') }).waitFor();
    await expectAccessible(game);
    await day.button(words('play.pause')).click();
    await game.page.getByRole('dialog', { name: words('play.pause.heading') }).waitFor();
    await expectAccessible(game);
    await day.button(words('play.pause.finish')).click();
    await game.page.getByRole('heading', { level: 1, name: words('debrief.title') }).waitFor();
    await expectAccessible(game);
    game.expectQuiet();
  });

  it('in untimed play, with large and easy letters', async () => {
    const settings = { textScale: 2, easyFont: true };
    const game = await openGame(`?seed=${SEED}&tempo=untimed`, {
      storage: { 'small-signals-settings': JSON.stringify({ version: 1, state: settings }) },
    });
    await startDay(game, words);
    await game.page.getByText(words('play.when.chooseFirst')).waitFor();
    await expectAccessible(game);
    game.expectQuiet();
  });

  it('with forced colours and less motion', async () => {
    const game = await openGame(`?seed=${SEED}`, {
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await startDay(game, words);
    await expectAccessible(game);
    game.expectQuiet();
  });

  it.each([
    { width: 1024, height: 640 },
    { width: 2560, height: 1440 },
  ])('keeps every response inside a window of $width by $height', async (viewport) => {
    const game = await openGame(`?seed=${SEED}`, { viewport });
    const day = await startDay(game, words);
    const buttons = game.page
      .getByRole('group', { name: words('play.what.heading') })
      .getByRole('button');
    await day.response('feed').waitFor();
    expect(await buttons.count()).toBe(11);
    for (const button of await buttons.all()) {
      const box = (await button.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    const overflow = await game.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
