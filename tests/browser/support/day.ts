import type { Locator } from 'playwright-core';
import type { GamePage } from './game-page';
import type { PageWords } from './words';

/** A running day in a page, with its controls by role and name. */
export interface DayPage {
  readonly game: GamePage;
  readonly words: PageWords;
  button(name: string): Locator;
  /** One of the responses, such as `feed`. */
  response(kind: string): Locator;
  /** Wall clock as it is shown. */
  clock(): Promise<string>;
}

export function dayPage(game: GamePage, words: PageWords): DayPage {
  const { page } = game;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    game,
    words,
    button,
    response: (kind) =>
      page
        .getByRole('group', { name: words('play.what.heading') })
        .getByRole('button', { name: words.line({ key: `response.${kind}` }), exact: true }),
    clock: () =>
      page
        .getByRole('group', { name: words('play.clockLabel') })
        .locator('.clock-time')
        .innerText(),
  };
}

/** From the title through the content note into the day, by clicks. */
export async function startDay(game: GamePage, words: PageWords): Promise<DayPage> {
  const day = dayPage(game, words);
  await day.button(words('title.play')).click();
  await day.button(words('title.note.start')).click();
  await game.page.getByRole('heading', { name: words('play.heading') }).waitFor();
  return day;
}
