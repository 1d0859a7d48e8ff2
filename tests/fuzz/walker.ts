import type { BrowserContext, ElementHandle, Page } from 'playwright-core';
import type { RandomStream } from '../../src/model/random';
import type { Ears } from './listen';
import type { Control, InPage, PageReading } from './in-page';

/** A page that is being walked through, and how it stands. */
export interface Walker {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the game is served, with a slash at the end. */
  readonly baseUrl: string;
  reading: PageReading;
  isOffline: boolean;
  readonly ears: Ears;
}

/** A page that is on its way is looked at so many times before it counts as stuck. */
const MOST_LOOKS = 200;
const LOOK_MILLISECONDS = 50;
const FRAME_MILLISECONDS = 16;

export const pick = <Item>(random: RandomStream, items: readonly Item[]): Item =>
  items[Math.floor(random.next() * items.length)]!;

/** A whole number, both ends included. */
export const between = (random: RandomStream, from: number, to: number): number =>
  from + Math.floor(random.next() * (to - from + 1));

const asInPage = (): InPage => (globalThis as unknown as { fuzzPage: InPage }).fuzzPage;
/** The text of a call into the page: nothing of this module is there. */
const CALL = `(${asInPage.toString()})()`;

const call = <Result>(page: Page, text: string): Promise<Result> =>
  page.evaluate<Result>(`${CALL}.${text}`);

/** Lets frames pass and reads the page. */
export async function step(walker: Walker, frames = 1, milliseconds = 50): Promise<void> {
  walker.reading = await call(walker.page, `step(${frames},${milliseconds})`);
}

/** Waits until what is on its way has arrived, or has been given up; false when neither comes. */
export async function settle(walker: Walker): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await step(walker, 1, FRAME_MILLISECONDS);
    const { isWaiting, hasHeading, controls } = walker.reading;
    const isHere = hasHeading && !isWaiting;
    if (walker.ears.openRequests() === 0 && (isHere || controls.length > 0)) return true;
    await walker.page.waitForTimeout(LOOK_MILLISECONDS);
  }
  return false;
}

/** Clicks into a control, at a share of its width and height; false when it has gone. */
export async function click(
  walker: Walker,
  control: Control,
  options: { readonly at?: number; readonly frames?: number } = {},
): Promise<boolean> {
  const { page } = walker;
  const place = await call<ReturnType<InPage['place']>>(page, `place(${control.index})`);
  if (!place) return false;
  const { at = 0.5, frames = 0 } = options;
  await page.mouse.move(place.x + (at - 0.5) * place.width, place.y);
  await page.mouse.down();
  if (frames > 0) await step(walker, frames);
  await page.mouse.up();
  return true;
}

export const placeOf = (
  { page }: Walker,
  { index }: Control,
): Promise<ReturnType<InPage['place']>> => call(page, `place(${index})`);

export const choose = ({ page }: Walker, { index }: Control, option: number): Promise<void> =>
  call(page, `choose(${index},${option})`);

export const take = ({ page }: Walker, { index }: Control): Promise<void> =>
  call(page, `take(${index})`);

export const setHidden = ({ page }: Walker, isHidden: boolean): Promise<void> =>
  call(page, `setHidden(${isHidden})`);

export async function handleOf(
  { page }: Walker,
  { index }: Control,
): Promise<ElementHandle | null> {
  return (await page.evaluateHandle(`${CALL}.control(${index})`)).asElement();
}
