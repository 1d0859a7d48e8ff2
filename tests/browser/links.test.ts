import { describe, expect, it } from 'vitest';
import { startDay } from './support/day';
import { openGame } from './support/game-page';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);

describe('a link', () => {
  it('with bad values says so, one note for each, and falls back; unknown keys are nobody’s fault', async () => {
    const game = await openGame('?seed=-4&tempo=fast&lang=tlh&colour=blue');
    const notes = game.page.getByRole('region', { name: words('notice.label') });
    for (const [key, value] of [
      ['seed', '-4'],
      ['tempo', 'fast'],
      ['lang', 'tlh'],
    ] as const) {
      await notes.getByText(words('notice.link.badValue', { key, value })).waitFor();
    }
    const dismiss = notes.getByRole('button', { name: words('common.dismiss') });
    expect(await dismiss.count()).toBe(3);
    await dismiss.first().click();
    await expect.poll(() => dismiss.count()).toBe(2);
    expect((await game.heard()).map(({ text }) => text).join(' ')).toContain('tempo=fast');
    expect(await game.page.evaluate(() => document.documentElement.lang)).toBe('en');
    game.expectQuiet();
  });

  it('cannot bring markup into the page', async () => {
    const game = await openGame(`?seed=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await game.page.getByText('<img src=x', { exact: false }).waitFor();
    expect(await game.page.locator('img[src=x]').count()).toBe(0);
    game.expectQuiet();
  });

  it('chooses the infant, the pace, the manner, the sound', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=untimed&manner=switch&sound=off`);
    const day = await startDay(game, words);
    // The infant's name follows from the seed, and is in the heading that startDay waits for.
    const when = game.page.getByRole('group', { name: words('play.when.heading') });
    await when.waitFor();
    await game.page.getByRole('radio', { name: words('play.manner.gentle') }).waitFor();
    expect(await day.button(words('play.sound')).getAttribute('aria-pressed')).toBe('false');
    game.expectQuiet();
  });

  it('to the day itself shows the content note first', async () => {
    const game = await openGame(`?seed=${SEED}&view=play`);
    await game.page.getByRole('dialog', { name: words('title.note.heading') }).waitFor();
    await game.page.getByRole('button', { name: words('title.note.start') }).click();
    await game.page.getByRole('heading', { name: words('play.heading') }).waitFor();
    game.expectQuiet();
  });
});
