import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startDay, type DayPage } from './support/day';
import { openGame } from './support/game-page';
import { wordsOf } from './support/words';

const SEED = 5;
const words = wordsOf(SEED);
/** Time for a few frames after something has changed, milliseconds. */
const FRAMES = 500;
/** Longer than the picture waits for a graphics chip to come back, milliseconds. */
const GIVEN_UP = 10_000;

/** How many different colours the middle of the stage has; an empty one has few. */
async function coloursOf(page: Page): Promise<number> {
  const box = (await page.locator('#stage').boundingBox())!;
  const clip = {
    x: box.x + box.width * 0.35,
    y: box.y,
    width: box.width * 0.3,
    height: box.height,
  };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) {
    colours.add(((data[at]! >> 2) << 12) | ((data[at + 1]! >> 2) << 6) | (data[at + 2]! >> 2));
  }
  return colours.size;
}
const MANY_COLOURS = 300;

const kindOfPicture = (page: Page): Promise<string> =>
  page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    if (canvas.getContext('2d')) return 'canvas';
    return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) ? 'webgl' : 'none';
  });

/** Takes the graphics chip away from the picture; with a time, it comes back after that. */
async function loseChip(page: Page, backAfter: number | null): Promise<void> {
  await page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement, milliseconds) => {
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('this picture has no chip to lose');
    loss.loseContext();
    if (milliseconds !== null) setTimeout(() => loss.restoreContext(), milliseconds);
  }, backAfter);
}

async function expectDayGoesOn(day: DayPage): Promise<void> {
  const before = await day.clock();
  await day.response('hold').click();
  await expect.poll(() => day.clock(), { timeout: 30_000 }).not.toBe(before);
}

/** What is in the console, but for Phaser's word on the chip and the driver's on this test's looking. */
const otherNoise = (noise: readonly string[]): string[] =>
  noise.filter((line) => !/WebGL Context (lost|restored)|GPU stall due to ReadPixels/.test(line));

describe('the picture', () => {
  it('comes back when the graphics chip was lost for a moment in mid-play', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2&renderer=webgl`);
    const day = await startDay(game, words);
    await expect.poll(() => coloursOf(game.page)).toBeGreaterThan(MANY_COLOURS);
    await loseChip(game.page, 300);
    await game.page.waitForTimeout(FRAMES);
    await expect.poll(() => coloursOf(game.page)).toBeGreaterThan(MANY_COLOURS);
    expect(await kindOfPicture(game.page)).toBe('webgl');
    await expectDayGoesOn(day);
    expect(otherNoise(game.noise)).toEqual([]);
  });

  it('goes on without the graphics chip when that is gone for good', async () => {
    const game = await openGame(`?seed=${SEED}&tempo=2&renderer=webgl`);
    const day = await startDay(game, words);
    await expect.poll(() => coloursOf(game.page)).toBeGreaterThan(MANY_COLOURS);
    await loseChip(game.page, null);
    await expect.poll(() => kindOfPicture(game.page), { timeout: GIVEN_UP }).toBe('canvas');
    await expect.poll(() => coloursOf(game.page)).toBeGreaterThan(MANY_COLOURS);
    expect(await game.page.locator('#stage canvas').count()).toBe(1);
    await expectDayGoesOn(day);
    expect(otherNoise(game.noise)).toEqual([]);
  });

  it('is drawn in a browser without WebGL', async () => {
    const game = await openGame(null);
    const { page } = game;
    await page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement;
      const original = Reflect.get(prototype, 'getContext') as (...a: unknown[]) => never;
      prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        return String(args[0]).includes('webgl') ? null : original.apply(this, args);
      } as typeof prototype.getContext;
    });
    await page.goto(`${game.baseUrl}?seed=${SEED}&tempo=2`);
    await startDay(game, words);
    await expect.poll(() => coloursOf(page)).toBeGreaterThan(MANY_COLOURS);
    expect(await kindOfPicture(page)).toBe('canvas');
    game.expectQuiet();
  });

  it('is drawn where a chip is promised and then refused', async () => {
    const game = await openGame(null);
    const { page } = game;
    await page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement;
      const original = Reflect.get(prototype, 'getContext') as (...a: unknown[]) => never;
      let hasNamedItself = false;
      WebGLRenderingContext.prototype.getParameter = () => {
        hasNamedItself = true;
        return 'Apple M2';
      };
      prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        const isRefused = hasNamedItself && String(args[0]).includes('webgl');
        return isRefused ? null : original.apply(this, args);
      } as typeof prototype.getContext;
    });
    await page.goto(`${game.baseUrl}?seed=${SEED}&tempo=2`);
    await startDay(game, words);
    await expect.poll(() => coloursOf(page)).toBeGreaterThan(MANY_COLOURS);
    game.expectQuiet();
  });
});
