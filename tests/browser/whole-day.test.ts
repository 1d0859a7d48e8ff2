import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { SessionState } from '../../src/session/session-state';
import { axeViolations } from './support/axe';
import { dayPage, type DayPage } from './support/day';
import { openGame, type GameOptions, type GamePage } from './support/game-page';
import type { Heard } from './support/listen-live';
import { keyboardHands, mouseHands, type Hands } from './support/hands';
import { differences, replayByCommand, saveLog, type SavedLog } from './support/play-log';
import { liveAgain, needsOf } from './support/saved-day';
import { quickenFrames } from './support/quick-frames';
import { chooseTheDay, liveTheDay } from './support/whole-day';
import { wordsOf, type PageWords } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Lived time passes so much faster than the pace chosen: a player with half the time to think. */
const QUICK = 2;
/** A whole day at double pace takes about a minute so; busy machines get more. */
const DAY_TIMEOUT = 330_000;
/** All that a first play may transfer, compressed. */
const WHOLE_PLAY_BYTES = 1_200_000;

/** Adds up what the page has fetched, compressed as a web server would. */
function weigh(game: GamePage): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  game.page.on('response', (response) => {
    const isFont = response.url().endsWith('.woff2');
    sizes.push(
      response
        .body()
        .then((body) => (isFont ? body.length : gzipSync(body).length))
        .catch(() => 0),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** An empty page, in which the game's frames will run faster. */
async function openQuick(
  times: number,
  whenFinished: NonNullable<GameOptions['whenFinished']>,
): Promise<GamePage> {
  const game = await openGame(null, { whenFinished });
  await quickenFrames(game.page, times);
  return game;
}

async function begin(game: GamePage, tempo: string, hands: Hands): Promise<DayPage> {
  await game.page.goto(`${game.baseUrl}?seed=${SEED}&tempo=${tempo}`);
  const day = dayPage(game, words);
  await hands.press(day.button(words('title.play')));
  await hands.press(day.button(words('title.note.start')));
  await game.page.getByRole('heading', { name: words('play.heading') }).waitFor();
  return day;
}

async function untilSaid(game: GamePage, text: string): Promise<void> {
  await game.page.waitForFunction((wanted) => {
    const { heardLive } = globalThis as unknown as { heardLive: readonly Heard[] };
    return heardLive.some((heard) => heard.text.includes(wanted));
  }, text);
}

/** Ends the day in the debrief: nothing in the way of anybody, and the log saved as a file. */
async function lookBack(day: DayPage, hands: Hands): Promise<SavedLog & { end: SessionState }> {
  const { page } = day.game;
  await untilSaid(day.game, words('notice.dayEnded'));
  await hands.press(day.button(words('play.over.look')));
  await page.getByRole('heading', { level: 1, name: words('debrief.title') }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const saved = await saveLog(day, hands);
  return { ...saved, end: liveAgain(saved.log) };
}

const times = (text: string, part: string): number => text.split(part).length - 1;

/** Everything that happened was said, once, and urgently only where it was loud. */
async function expectSaid(game: GamePage, end: SessionState, say: PageWords): Promise<void> {
  const heard = await game.heard();
  const said = heard.map(({ text }) => text).join(' | ');
  const count = (type: string) => end.events.filter((event) => event.type === type).length;
  const answers = end.events.filter((event) => event.type === 'answer');
  expect(times(said, say('notice.dayEnded'))).toBe(1);
  expect(times(said, say('notice.settled'))).toBe(count('settled'));
  expect(times(said, say('notice.gaveUp'))).toBe(count('gaveUp'));
  expect(times(said, say('notice.answer.mended'))).toBe(
    answers.filter((event) => event.isMend).length,
  );
  const shouts = end.events.filter(
    (event) => event.type === 'cue' && event.isRising && event.stage === 'shout',
  ).length;
  const urgent = heard.filter(({ urgency }) => urgency === 'urgent').length;
  expect(urgent).toBeLessThanOrEqual(shouts);
  expect(urgent).toBeGreaterThanOrEqual(shouts === 0 ? 0 : 1);
}

/** The log tells who played what, and replaying it by command gives what the debrief showed. */
async function expectReplays(day: DayPage, { log, text }: SavedLog): Promise<void> {
  expect(log).toMatchObject({
    format: 'small-signals-log@1',
    scenarioId: 'first-weeks',
    seed: SEED,
  });
  const clock = log.inputs.map((input) => input.atMilliseconds);
  expect(clock).toEqual([...clock].sort((a, b) => a - b));
  const replayed = replayByCommand(text);
  expect(replayed.phase).toBe('ended');
  expect(replayed.timeMilliseconds).toBe(log.endMilliseconds);
  // The log's last reading was made in the browser, by the debrief's own session.
  expect(differences(replayed.reading, log.finalReading)).toEqual([]);
  const { page } = day.game;
  await page.getByText(words('debrief.table.summary'), { exact: true }).first().click();
  const table = page.locator('.debrief-table');
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const shown = await rows.evaluateAll((list) =>
    list.map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
      return [cells[0], cells.at(-1)];
    }),
  );
  const expected = replayed.moments.map(({ need, trustInCaregiver }) => [
    words.line({ key: `debrief.need.${need}` }),
    words('debrief.table.percent', { value: Math.round(trustInCaregiver.mean * 100) }),
  ]);
  expect(shown).toEqual(expected);
}

describe.concurrent('the whole first day, to the look back and the replay of its log', () => {
  it(
    'by keyboard alone, untimed',
    { timeout: DAY_TIMEOUT },
    async ({ onTestFinished: whenFinished }) => {
      const game = await openQuick(QUICK, whenFinished);
      const hands = keyboardHands(game.page);
      const day = await begin(game, 'untimed', hands);
      await chooseTheDay(day, hands, needsOf(SEED));
      const saved = await lookBack(day, hands);
      expect(new Set(saved.log.inputs.map(({ type }) => type))).toEqual(new Set(['respond']));
      await expectSaid(game, saved.end, words);
      await expectReplays(day, saved);
      game.expectQuiet();
    },
  );

  it(
    'by keyboard alone, at double pace',
    { timeout: DAY_TIMEOUT },
    async ({ onTestFinished: whenFinished }) => {
      const game = await openQuick(QUICK, whenFinished);
      const bytes = weigh(game);
      const hands = keyboardHands(game.page);
      const day = await begin(game, '2', hands);
      await liveTheDay(day, hands, needsOf(SEED));
      const saved = await lookBack(day, hands);
      const answers = saved.end.events.filter((event) => event.type === 'answer');
      expect(new Set(answers.map(({ manner }) => manner))).toEqual(new Set(['gentle']));
      await expectSaid(game, saved.end, words);
      await expectReplays(day, saved);
      expect(await bytes()).toBeLessThan(WHOLE_PLAY_BYTES);
      game.expectQuiet();
    },
  );

  it(
    'with the mouse, by holding',
    { timeout: DAY_TIMEOUT },
    async ({ onTestFinished: whenFinished }) => {
      const game = await openQuick(QUICK, whenFinished);
      const hands = mouseHands(game.page);
      const day = await begin(game, '2', hands);
      await liveTheDay(day, hands, needsOf(SEED));
      const saved = await lookBack(day, hands);
      const answers = saved.end.events.filter((event) => event.type === 'answer');
      expect(new Set(answers.map(({ manner }) => manner))).toEqual(new Set(['gentle']));
      await expectSaid(game, saved.end, words);
      await expectReplays(day, saved);
      game.expectQuiet();
    },
  );
});
