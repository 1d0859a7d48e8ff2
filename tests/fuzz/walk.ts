import type { Browser, BrowserContextOptions } from 'playwright-core';
import { createRandom, mixSeed, type RandomStream } from '../../src/model/random';
import { axeViolations } from '../browser/support/axe';
import { act } from './actions';
import { faultOfReading } from './find-faults';
import { goHome } from './go-home';
import { HOSTILE_STORAGE, LINKS } from './hostile';
import { takeOver, type PageReading } from './in-page';
import { listen } from './listen';
import { between, pick, settle, step, type Walker } from './walker';

/** Which walk, and how long. */
export interface WalkPlan {
  readonly seed: number;
  /** Number of the walk, from 0: a seed and a number are always the same walk. */
  readonly walk: number;
  readonly actions: number;
  /** Accessibility is checked after each so many actions. */
  readonly axeEvery: number;
  /** Where the picture of a fault goes; null takes none. */
  readonly pictureFolder: string | null;
  /** Called with each action as it has been done. */
  readonly told?: (action: string) => void;
}

/** How a walk went. */
export interface WalkResult {
  /** What went wrong, in words; null when nothing did. */
  readonly fault: string | null;
  /** What was done, in order. */
  readonly trace: readonly string[];
  /** On which page each action was done, in order. */
  readonly screens: readonly string[];
  readonly picture: string | null;
  /** Most memory that the page's own objects took, bytes. */
  readonly mostHeap: number;
}

/** The bar for the page's own objects, bytes. */
const MOST_HEAP = 300_000_000;
const HEAP_EVERY = 20;
const DESKTOP = { width: 1280, height: 720 };
const SLOWEST_ANSWER = 60_000;
const EMPTY: PageReading = {
  controls: [],
  text: '',
  screen: '',
  isTitle: false,
  isWaiting: true,
  hasHeading: false,
  overhang: 0,
  isRunning: true,
};

/** Ways in which people have set up their browsers. */
function drawContext(random: RandomStream): BrowserContextOptions {
  const is = (share: number): boolean => random.next() < share;
  return {
    viewport: DESKTOP,
    acceptDownloads: true,
    locale: is(0.2) ? pick(random, ['de-DE', 'ar-EG', 'tr-TR', 'ja-JP']) : 'en-GB',
    ...(is(0.2) ? { reducedMotion: 'reduce' } : {}),
    ...(is(0.2) ? { colorScheme: 'dark' } : {}),
    ...(is(0.1) ? { forcedColors: 'active' } : {}),
    ...(is(0.1) ? { deviceScaleFactor: 2 } : {}),
  };
}

async function heapOf(walker: Walker): Promise<number> {
  const cdp = await walker.context.newCDPSession(walker.page);
  let { usedSize } = await cdp.send('Runtime.getHeapUsage');
  if (usedSize > MOST_HEAP) {
    await cdp.send('HeapProfiler.collectGarbage');
    ({ usedSize } = await cdp.send('Runtime.getHeapUsage'));
  }
  await cdp.detach();
  return usedSize;
}

async function openWalker(browser: Browser, baseUrl: string, { seed, walk }: WalkPlan) {
  const random = createRandom(mixSeed(seed, walk));
  const options = drawContext(random);
  const kept = random.next() < 0.4 ? pick(random, HOSTILE_STORAGE) : {};
  const link = random.next() < 0.3 ? '' : pick(random, LINKS);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(SLOWEST_ANSWER);
  await context.addInitScript(takeOver, between(random, 0, 1_000_000));
  await context.addInitScript((entries) => {
    // The empty page before the first one has no storage.
    if (location.origin === 'null' || sessionStorage.getItem('walk-begun') !== null) return;
    sessionStorage.setItem('walk-begun', 'yes');
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(kept));
  const page = await context.newPage();
  const ears = listen(page, baseUrl);
  const walker: Walker = { page, context, baseUrl, reading: EMPTY, isOffline: false, ears };
  await page.goto(baseUrl + link);
  const story = `begin at ${JSON.stringify(link)} with ${JSON.stringify({ ...options, kept })}`;
  return { walker, story, mayBeChecked: options.forcedColors === undefined };
}

/** Everything that must hold between two actions; in words what does not. */
function look(walker: Walker): string | null {
  const noise = walker.ears.take(walker.isOffline);
  if (noise !== null) return noise;
  const width = walker.page.viewportSize()?.width ?? 0;
  return faultOfReading(walker.reading, width);
}

/** One walk through the whole product, each action drawn from the seed. */
export async function takeWalk(
  browser: Browser,
  baseUrl: string,
  plan: WalkPlan,
): Promise<WalkResult> {
  const { walker, story, mayBeChecked } = await openWalker(browser, baseUrl, plan);
  const trace: string[] = [];
  const screens: string[] = [];
  let mostHeap = 0;
  const tell = (text: string): void => {
    trace.push(text);
    plan.told?.(text);
  };
  const check = async (number: number): Promise<string | null> => {
    if (!(await settle(walker)))
      return walker.ears.take(false) ?? 'stuck: the page does not arrive';
    const fault = look(walker);
    if (fault !== null) return fault;
    if (number % HEAP_EVERY === 0) mostHeap = Math.max(mostHeap, await heapOf(walker));
    if (mostHeap > MOST_HEAP) return `the heap holds ${Math.round(mostHeap / 1e6)} MB`;
    const isDue = number > 0 && number % plan.axeEvery === 0;
    if (!isDue || !mayBeChecked) return null;
    const violations = await axeViolations(walker.page);
    return violations.length > 0 ? `accessibility: ${violations.join('\n  ')}` : null;
  };
  const walk = async (): Promise<string | null> => {
    tell(story);
    for (let number = 0; number < plan.actions; number += 1) {
      const fault = await check(number);
      if (fault !== null) return fault;
      // Each action has a stream of its own: a page that came later changes no later draw.
      const random = createRandom(mixSeed(mixSeed(plan.seed, plan.walk), number + 1));
      screens.push(walker.reading.screen);
      tell(`${number} ${await act(walker, random)}`);
      await step(walker, between(random, 1, 2), pick(random, [16, 50, 250]));
    }
    return (await check(plan.actions)) ?? (await endWalk(walker));
  };
  try {
    const fault = await walk().catch((error: unknown) => `the walk broke off: ${String(error)}`);
    const picture =
      fault !== null && plan.pictureFolder !== null
        ? `${plan.pictureFolder}/fuzz-${plan.seed}-${plan.walk}.png`
        : null;
    if (picture) await walker.page.screenshot({ path: picture }).catch(() => undefined);
    return { fault, trace, screens, picture, mostHeap };
  } finally {
    await walker.context.close();
  }
}

/** However a walk ended, the title can be reached. */
async function endWalk(walker: Walker): Promise<string | null> {
  walker.isOffline = false;
  await walker.context.setOffline(false);
  await walker.page.setViewportSize(DESKTOP);
  await step(walker);
  if (await goHome(walker)) return null;
  const names = walker.reading.controls.map(({ name }) => name).join(' | ');
  return `stuck: no way to the title; there is: ${names}`;
}
