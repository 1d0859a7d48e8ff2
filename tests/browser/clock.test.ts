import { describe, expect, it } from 'vitest';
import type { PlayLog } from '../../src/session/play-log';
import { startDay, type DayPage } from './support/day';
import { openGame } from './support/game-page';
import { savedLog } from './support/saved-day';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Half a minute, the longest of the absences here, milliseconds. */
const ABSENCE = 30_000;
/** Enough frames for the page to show what has been pressed, milliseconds. */
const FRAMES = 100;

/** A day on a clock that stands still until the test moves it. */
async function dayOnHeldClock(): Promise<DayPage> {
  const game = await openGame(null);
  await game.page.clock.install({ time: '2026-01-05T09:00:00' });
  await game.page.goto(`${game.baseUrl}?seed=${SEED}&tempo=2`);
  const day = await startDay(game, words);
  await day.response('feed').waitFor();
  await game.page.clock.pauseAt('2026-01-05T10:00:00');
  return day;
}
async function setHidden(day: DayPage, isHidden: boolean): Promise<void> {
  await day.game.page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', {
      value: hidden ? 'hidden' : 'visible',
      configurable: true,
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}
/** Stops the day, which keeps it, and tells its model time; the day goes on afterwards. */
async function modelTime(day: DayPage): Promise<number> {
  const { page } = day.game;
  await day.button(words('play.pause')).click();
  const { endMilliseconds } = await savedLog(page);
  await page.clock.runFor(FRAMES);
  await day.button(words('play.pause.resume')).click();
  await page.clock.runFor(FRAMES);
  return endMilliseconds;
}
/** Half a minute goes by: first in one leap, then frame by frame. */
async function pass(day: DayPage): Promise<void> {
  await day.game.page.clock.fastForward(ABSENCE - 4000);
  await day.game.page.clock.runFor(4000);
}

describe('time that does not count', () => {
  it('passes at six model seconds a second at 2x when nothing holds it, so that the rest can be told from it', async () => {
    const day = await dayOnHeldClock();
    const before = await modelTime(day);
    await day.game.page.clock.runFor(2000);
    const added = (await modelTime(day)) - before;
    expect(added).toBeGreaterThan(10_500);
    expect(added).toBeLessThan(13_500);
    day.game.expectQuiet();
  });

  it('is a stall of half a minute, but for one frame', async () => {
    const day = await dayOnHeldClock();
    const before = await modelTime(day);
    await day.game.page.clock.fastForward(ABSENCE);
    const added = (await modelTime(day)) - before;
    // A frame counts for at most a quarter of a second, and the way to pause and back for little.
    expect(added).toBeLessThan(4000);
    day.game.expectQuiet();
  });

  it('is an open dialog', async () => {
    const day = await dayOnHeldClock();
    const { page } = day.game;
    const before = await modelTime(day);
    await day.button(words('play.settings')).click();
    await page.clock.runFor(FRAMES);
    await page.getByRole('dialog', { name: words('settings.heading') }).waitFor();
    await pass(day);
    await page.keyboard.press('Escape');
    await page.clock.runFor(FRAMES);
    expect((await modelTime(day)) - before).toBeLessThan(4000);
    day.game.expectQuiet();
  });

  it('is a hidden tab, which is told when one comes back', async () => {
    const day = await dayOnHeldClock();
    const { page } = day.game;
    const before = await modelTime(day);
    await setHidden(day, true);
    await pass(day);
    await setHidden(day, false);
    await page.clock.runFor(FRAMES);
    await page.getByText(words('play.pause.away'), { exact: true }).waitFor();
    await pass(day);
    await day.button(words('play.pause.resume')).click();
    await page.clock.runFor(FRAMES);
    expect((await modelTime(day)) - before).toBeLessThan(4000);
    day.game.expectQuiet();
  });

  it('is a page that really hangs', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2`);
    const day = await startDay(game, words);
    await day.response('feed').waitFor();
    const stopped = () =>
      game.page.evaluate(
        ([pause, hang]) => {
          const press = () =>
            document.querySelector<HTMLElement>(`button[aria-label="${pause}"]`)!.click();
          const read = () => localStorage.getItem('small-signals-save')!;
          // In one go, so that nothing but the hanging lies between the two readings.
          press();
          const before = read();
          document
            .querySelector<HTMLElement>('dialog[data-dialog="pause"]')
            ?.dispatchEvent(new Event('close'));
          const until = performance.now() + hang;
          while (performance.now() < until);
          return new Promise<[string, string]>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                press();
                resolve([before, read()]);
              }),
            );
          });
        },
        [words('play.pause'), 10_000] as const,
      );
    const [before, after] = (await stopped()).map(
      (text) => (JSON.parse(text) as { log: PlayLog }).log,
    );
    expect(after!.endMilliseconds - before!.endMilliseconds).toBeLessThan(5000);
    game.expectQuiet();
  });
});

describe('time in which nothing new happens', () => {
  it('is said to pass on a day that runs late, until the hand moves', async () => {
    const day = await dayOnHeldClock();
    const { page } = day.game;
    const passes = page.getByText(words('play.timePasses'), { exact: true });
    for (let second = 0; (await passes.count()) === 0; second += 1) {
      expect(second).toBeLessThan(60);
      await page.clock.runFor(1000);
    }
    await page.mouse.move(300, 200);
    await page.clock.runFor(FRAMES);
    expect(await passes.count()).toBe(0);
    const before = await modelTime(day);
    await page.clock.runFor(1000);
    expect((await modelTime(day)) - before).toBeLessThan(8000);
    day.game.expectQuiet();
  });
});
