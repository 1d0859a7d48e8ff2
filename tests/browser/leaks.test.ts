import { describe, expect, it } from 'vitest';
import { dayPage, startDay } from './support/day';
import { openGame } from './support/game-page';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Until compiled code and caches have settled, and then for the measurement. */
const WARM_UP_ROUNDS = 6;
const ROUNDS = 8;
/** What a round may leave behind: caches that still fill, and this test's own bookkeeping, bytes. */
const BYTES_PER_ROUND = 120_000;

describe('days that begin and end, again and again', () => {
  it('leave the heap, the page and its listeners as they were', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2`);
    const day = dayPage(game, words);
    const { page } = game;
    const cdp = await page.context().newCDPSession(page);
    const round = async (): Promise<void> => {
      await day.response('hold').click();
      await page.waitForTimeout(200);
      await day.button(words('play.pause')).click();
      await day.button(words('play.pause.finish')).click();
      await day.button(words('debrief.actions.again')).click();
      await page.getByRole('heading', { name: words('play.heading') }).waitFor();
      await page.waitForTimeout(200);
    };
    const measure = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
      return { usedSize, nodes, jsEventListeners };
    };
    await startDay(game, words);
    for (let index = 0; index < WARM_UP_ROUNDS; index += 1) await round();
    const before = await measure();
    for (let index = 0; index < ROUNDS; index += 1) await round();
    const after = await measure();
    expect(after.usedSize - before.usedSize).toBeLessThan(ROUNDS * BYTES_PER_ROUND);
    expect(after.nodes - before.nodes).toBeLessThan(ROUNDS * 4);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(ROUNDS);
    game.expectQuiet();
  });
});
