import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/create-session';
import { drawCircumstances } from '../../src/session/circumstances';
import type { PlayLog } from '../../src/session/play-log';
import { VISITS } from '../session/year-visits';
import { liveAfterYear } from './support/after-year';
import { axeViolations } from './support/axe';
import { dayPage, type DayPage } from './support/day';
import { openGame } from './support/game-page';
import { keyboardHands, type Hands } from './support/hands';
import { differences, replayByCommand } from './support/play-log';
import { quickenFrames } from './support/quick-frames';
import { chooseTheDay } from './support/whole-day';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Untimed play waits for the player, so that its frames may be quick. */
const QUICK = 16;
const YEAR_TIMEOUT = 500_000;
const YEAR_SAVE_KEY = 'small-signals-save-year';

/** What the infant of this year will need on a visit, moment by moment. */
function needsOfVisit(index: number) {
  const scenario = VISITS[index]!;
  const { infant } = createSession(scenario, { seed: SEED });
  return createSession(scenario, {
    seed: SEED,
    start: { index, infant, careBefore: [] },
  }).moments.map(({ need }) => need);
}

const heading = (day: DayPage, name: string) =>
  day.game.page.getByRole('heading', { level: 1, name, exact: true });

/** From the title to the page of the year. */
async function openYear(day: DayPage, hands: Hands): Promise<void> {
  await hands.press(day.button(words('title.year')));
  await heading(day, words('year.menu.heading')).waitFor();
}

/** The page is closed and opened again; the year goes on between the two visits where it was. */
async function leaveAndComeBack(day: DayPage, hands: Hands): Promise<void> {
  const { page } = day.game;
  const before = await page.evaluate((key) => localStorage.getItem(key), YEAR_SAVE_KEY);
  await page.reload();
  await openYear(day, hands);
  await hands.press(page.locator('[data-control="continue-year"]'));
  await page.locator('[data-control="go-on"]').waitFor();
  expect(await page.evaluate((key) => localStorage.getItem(key), YEAR_SAVE_KEY)).toBe(before);
}

/** The log of the year as the page has kept it. */
async function savedYearLog(page: Page): Promise<PlayLog> {
  const text = await page.evaluate((key) => localStorage.getItem(key), YEAR_SAVE_KEY);
  return (JSON.parse(text ?? '{}') as { log: PlayLog }).log;
}

async function beginYear(day: DayPage, hands: Hands): Promise<void> {
  await openYear(day, hands);
  expect(await axeViolations(day.game.page)).toEqual([]);
  await hands.press(day.button(words('year.menu.begin')));
  await beginStory(day, hands);
  await hands.press(day.button(words('title.note.start')));
  await heading(day, words('play.heading')).waitFor();
}

/** Whoever does not want to choose presses Enter once: the way on has the focus already. */
async function beginStory({ game: { page } }: DayPage, hands: Hands): Promise<void> {
  const begin = page.locator('[data-control="story-begin"]');
  await begin.waitFor();
  await expect.poll(() => begin.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await hands.press(begin);
}

describe('a whole year', () => {
  it(
    'is played by keyboard in untimed tempo to the end of school, left and gone on with after every visit',
    { timeout: YEAR_TIMEOUT },
    async () => {
      const game = await openGame(null, {
        viewport: { width: 1024, height: 640 },
        reducedMotion: 'reduce',
      });
      const { page } = game;
      await quickenFrames(page, QUICK);
      await page.goto(`${game.baseUrl}?seed=${SEED}&tempo=untimed&sound=off`);
      const day = dayPage(game, words);
      const hands = keyboardHands(page);
      await beginYear(day, hands);
      for (let visit = 0; visit < VISITS.length; visit += 1) {
        await chooseTheDay(day, hands, needsOfVisit(visit));
        await hands.press(day.button(words('play.over.goOn')));
        await page.locator('[data-control="go-on"]').waitFor();
        expect(await axeViolations(page)).toEqual([]);
        if (visit === VISITS.length - 1) break;
        await leaveAndComeBack(day, hands);
        await hands.press(day.button(words('year.chapter.goOn')));
        await heading(day, words('play.heading')).waitFor();
      }
      await heading(day, words('year.end.heading')).waitFor();
      const log = await savedYearLog(page);
      expect(log.year?.visits).toHaveLength(VISITS.length - 1);
      const replayed = replayByCommand(JSON.stringify(log));
      expect(replayed.phase).toBe('ended');
      expect(differences(replayed.reading, log.finalReading)).toEqual([]);
      await hands.press(day.button(words('year.end.goOn')));
      await liveAfterYear(page, hands, () => Promise.resolve());
      const whole = await savedYearLog(page);
      expect(whole.year?.after?.acts.at(-1)).toEqual({ type: 'goOn' });
      expect(replayByCommand(JSON.stringify(whole)).phase).toBe('ended');
      await hands.press(page.locator('[data-control="after-end"]'));
      await heading(
        day,
        words.line({ key: 'yearLook.heading', args: { complete: 'yes' } }),
      ).waitFor();
      game.expectQuiet();
    },
  );

  it('can be left in the midst of a visit, for the weeks after it or for another time', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=untimed&sound=off`);
    const { page } = game;
    const day = dayPage(game, words);
    const hands = keyboardHands(page);
    await openYear(day, hands);
    await hands.press(page.locator('[data-control="draw-cards"]'));
    await page.locator('[data-card]').nth(2).waitFor();
    const drawn = await page
      .locator('[data-card]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card')));
    expect(drawn).toEqual(drawCircumstances(SEED));
    expect(await axeViolations(page)).toEqual([]);
    await hands.press(day.button(words('year.menu.begin')));
    await beginStory(day, hands);
    await hands.press(day.button(words('title.note.start')));
    await heading(day, words('play.heading')).waitFor();
    // What lies on the table is named beside the rest of life, and told of in the pause.
    const laid = page.getByRole('list', { name: words('circumstance.heading') });
    await expect.poll(() => laid.getByRole('listitem').count()).toBe(3);
    await page.keyboard.press('Escape');
    await hands.press(page.getByText(words('play.pause.cards', { count: 3 })));
    const names = (await page.locator('.pause-cards b').allInnerTexts()).map((name) =>
      name.replace('.', ''),
    );
    expect(await laid.getByRole('listitem').allTextContents()).toEqual(
      names.map((name) => expect.stringContaining(name) as string),
    );
    await hands.press(day.button(words('play.pause.endVisit')));
    await page.locator('[data-card]').nth(2).waitFor();
    expect((await savedYearLog(page)).circumstances).toEqual(drawn);
    await hands.press(day.button(words('year.chapter.goOn')));
    await page
      .getByText(words.line({ key: 'identity.age', args: { weeks: 17, months: 4 } }))
      .waitFor();
    await page.keyboard.press('Escape');
    await hands.press(day.button(words('play.pause.title')));
    await openYear(day, hands);
    await hands.press(page.locator('[data-control="continue-year"]'));
    await page
      .getByText(words.line({ key: 'identity.age', args: { weeks: 17, months: 4 } }))
      .waitFor();
    game.expectQuiet();
  });
});
