import { describe, expect, it, onTestFinished } from 'vitest';
import { startDay, type DayPage } from './support/day';
import { openGame } from './support/game-page';
import { keyboardHands, mouseHands, tabTo } from './support/hands';
import { liveAgain, savedLog } from './support/saved-day';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

type WhenFinished = typeof onTestFinished;

/** A day in which the infant has just begun to ask for something. */
async function askingDay(whenFinished: WhenFinished, link = ''): Promise<DayPage> {
  const game = await openGame(`?seed=${SEED}${link}`, { whenFinished });
  const day = await startDay(game, words);
  await game.page.getByText(words('play.coach.notice'), { exact: true }).waitFor();
  return day;
}
/** Stops the day and tells what has been done until now. */
async function done(day: DayPage) {
  await day.button(words('play.pause')).click();
  const log = await savedLog(day.game.page);
  const answers = liveAgain(log).events.filter((event) => event.type === 'answer');
  return { inputs: log.inputs.map(({ type }) => type), answers };
}
/** Waits until something has been said about an answer. */
const untilAnswered = async (day: DayPage): Promise<void> => {
  const tip = ['play.coach.fit', 'play.coach.miss'] as const;
  const [fit, miss] = tip.map((key) => day.game.page.getByText(words(key), { exact: true }));
  await fit!.or(miss!).waitFor();
};

describe.concurrent('what hands can do', () => {
  it('is gentle when the mouse holds until it lands by itself', async ({
    onTestFinished: finished,
  }) => {
    const day = await askingDay(finished);
    await mouseHands(day.game.page).hold(day.response('feed'));
    const { inputs, answers } = await done(day);
    expect(inputs).toEqual(['reach']);
    expect(answers).toMatchObject([{ response: 'feed', manner: 'gentle' }]);
    day.game.expectQuiet();
  });

  it('is abrupt, and at once, when the mouse taps', async ({ onTestFinished: finished }) => {
    const day = await askingDay(finished);
    await day.response('feed').click();
    await untilAnswered(day);
    const { inputs, answers } = await done(day);
    expect(inputs).toEqual(['reach', 'release']);
    expect(answers).toMatchObject([{ response: 'feed', manner: 'abrupt' }]);
    day.game.expectQuiet();
  });

  it('is plain when the key is let go of on the way', async ({ onTestFinished: finished }) => {
    const day = await askingDay(finished, '&tempo=0.25');
    const { page } = day.game;
    await tabTo(page, day.response('hold'));
    await page.keyboard.down('Space');
    // The faces under "How?" show what the hand is doing now.
    const plain = page.getByRole('listitem').filter({ hasText: words('play.manner.plain') });
    await page.waitForFunction(
      (element) => element?.classList.contains('is-marked'),
      await plain.elementHandle(),
    );
    await page.keyboard.up('Space');
    await untilAnswered(day);
    expect((await done(day)).answers).toMatchObject([{ response: 'hold', manner: 'plain' }]);
    day.game.expectQuiet();
  });

  it('is gentle for assistive technology, which clicks without holding', async ({
    onTestFinished: finished,
  }) => {
    const day = await askingDay(finished);
    await day.response('rock').evaluate((button: HTMLElement) => button.click());
    await untilAnswered(day);
    const { inputs, answers } = await done(day);
    expect(inputs).toEqual(['respond']);
    expect(answers).toMatchObject([{ response: 'rock', manner: 'gentle' }]);
    day.game.expectQuiet();
  });

  it('follows the switch where one is used', async ({ onTestFinished: finished }) => {
    const day = await askingDay(finished, '&manner=switch');
    const { page } = day.game;
    await page.getByRole('radio', { name: words('play.manner.abrupt') }).check({ force: true });
    await keyboardHands(page).press(day.response('change'));
    await untilAnswered(day);
    expect((await done(day)).answers).toMatchObject([{ response: 'change', manner: 'abrupt' }]);
    day.game.expectQuiet();
  });

  it('can be begun with a number key from within the answers', async ({
    onTestFinished: finished,
  }) => {
    const day = await askingDay(finished, '&tempo=2');
    const { page } = day.game;
    await tabTo(page, day.response('rock'));
    await page.keyboard.down('1');
    await untilAnswered(day);
    await page.keyboard.up('1');
    expect((await done(day)).answers).toMatchObject([{ response: 'feed', manner: 'gentle' }]);
    day.game.expectQuiet();
  });

  it('is nothing at all when the window is left in the middle of a hold', async ({
    onTestFinished: finished,
  }) => {
    const day = await askingDay(finished, '&tempo=0.25');
    const { page } = day.game;
    await day.response('feed').hover();
    await page.mouse.down();
    await day.response('feed').locator('svg rect[stroke-dasharray]').waitFor({ state: 'attached' });
    await page.evaluate(() => globalThis.dispatchEvent(new Event('blur')));
    await page.getByText(words('play.pause.away'), { exact: true }).waitFor();
    await page.mouse.up();
    const log = await savedLog(page);
    expect(liveAgain(log).events.filter((event) => event.type === 'answer')).toEqual([]);
    day.game.expectQuiet();
  });

  it('is left for a phone that rings, and come back to, and both are said', async ({
    expect: test,
    onTestFinished: finished,
  }) => {
    const game = await openGame(`?seed=${SEED}&tempo=untimed`, { whenFinished: finished });
    const day = await startDay(game, words);
    const { page } = game;
    const phone = page.getByRole('button', { name: new RegExp(`^${words('task.phone.name')}`) });
    const waiting = page.getByText(words('play.when.chooseFirst'), { exact: true });
    // Nobody answers until it rings.
    while (!(await phone.isVisible())) {
      await waiting.waitFor();
      await day.button(words('play.when.notThisTime')).click();
      await waiting.or(phone).first().waitFor();
    }
    await phone.click();
    await day.button(words('play.life.backTo')).click();
    await day.button(words('play.life.near')).waitFor();
    await test
      .poll(async () => (await game.heard()).map(({ text }) => text).join(' '))
      .toMatch(new RegExp(`${words('notice.busy')}.*${words('notice.near')}`));
    expect((await done(day)).inputs).toEqual(expect.arrayContaining(['goBusy', 'goNear']));
    game.expectQuiet();
  });
});

describe('the answer of the infant', () => {
  it('is to be seen within a few pictures of an abrupt response', async () => {
    const day = await askingDay(onTestFinished);
    const { page } = day.game;
    const seen = page.locator('[data-caption="seen"]');
    const before = await seen.innerText();
    // Pictures and not seconds, which would tell of the machine. Counted in the page, so that the
    // test's own way there and back does not count.
    const pictures = page.evaluate(async (text) => {
      const caption = () => document.querySelector<HTMLElement>('[data-caption="seen"]')?.innerText;
      await new Promise((resolve) => {
        addEventListener('pointerup', resolve, { once: true, capture: true });
      });
      let count = 0;
      for (; caption() === text; count += 1) await new Promise(requestAnimationFrame);
      return count;
    }, before);
    await day.response('rock').click();
    expect(await pictures).toBeLessThan(30);
    day.game.expectQuiet();
  });
});
