import { describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe';
import { dayPage } from './support/day';
import { openGame, type GamePage } from './support/game-page';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

/** The game without one of its files. */
async function openWithout(file: RegExp): Promise<GamePage> {
  const game = await openGame(null);
  await game.page.route(file, (route) => route.abort());
  await game.page.goto(`${game.baseUrl}?seed=${SEED}`);
  return game;
}
/** The browser itself reports the file that was taken away; nothing else may be said. */
const otherNoise = (game: GamePage): string[] =>
  game.noise.filter((line) => !/en-\w+-|lab-entry-|paint-choices-|ERR_FAILED/.test(line));

describe('styles that do not arrive', () => {
  it('come with the second try', async () => {
    const game = await openWithout(/lab-entry-[^/]*\.css$/);
    const day = dayPage(game, words);
    await day.button(words('title.lab')).click();
    await day.button(words('common.tryAgain')).click();
    await day.button(words('common.tryAgain')).waitFor();
    await game.page.unrouteAll();
    await day.button(words('common.tryAgain')).click();
    const heading = game.page.getByRole('heading', { name: words('lab.title') });
    await heading.waitFor();
    const sheets = await game.page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ href }) => href?.includes('lab-entry'))
        .map(({ cssRules }) => cssRules.length > 0),
    );
    expect(sheets).toEqual([true]);
    expect(otherNoise(game)).toEqual([]);
  });
});

describe('words that do not arrive', () => {
  it('of the day leave a calm sentence, a second try and a way back', async () => {
    const game = await openWithout(/en-play-[^/]*\.js$/);
    const day = dayPage(game, words);
    await day.button(words('title.play')).click();
    await day.button(words('title.note.start')).click();
    await game.page
      .getByRole('status')
      .filter({ hasText: words('common.loadFailed') })
      .waitFor();
    expect(await axeViolations(game.page)).toEqual([]);
    await day.button(words('common.toTitle')).click();
    await day.button(words('title.play')).click();
    await game.page.unrouteAll();
    await day.button(words('common.tryAgain')).click();
    await day.button(words('play.pause')).waitFor();
    expect(otherNoise(game)).toEqual([]);
  });

  it('of the dialogs leave a notice, and the title as it was', async () => {
    const game = await openWithout(/en-dialogs-[^/]*\.js$/);
    const day = dayPage(game, words);
    await day.button(words('title.safety')).click();
    await game.page.getByText(words('notice.loadFailed')).waitFor();
    await day.button(words('common.dismiss')).click();
    // The next press asks again, and is answered again.
    await day.button(words('title.settings')).click();
    await game.page.getByText(words('notice.loadFailed')).waitFor();
    expect(await game.page.getByRole('dialog').count()).toBe(0);
    expect(otherNoise(game)).toEqual([]);
  });
});

describe('pictures of choices that do not arrive', () => {
  it('leave every choice in words, and one sentence', async () => {
    const game = await openWithout(/paint-choices-[^/]*\.js$/);
    const day = dayPage(game, words);
    await day.button(words('title.choose')).click();
    await day.button(words('story.surprise')).click();
    await game.page.getByText(words('notice.picture')).first().waitFor();
    await day.button(words('story.surprise')).click();
    expect(await day.button(words('common.dismiss')).count()).toBe(1);
    expect(otherNoise(game)).toEqual([]);
  });
});
