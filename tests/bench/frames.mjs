/* global localStorage */
// How much work a frame of the nursery is on this machine: `npm run bench:frames`.
// Not part of the tests: no test may depend on how fast or busy a machine is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBuiltPage } from '../browser/visual/built-page.mjs';
import { installFrameMeter, readFrameMeter, resetFrameMeter } from './frame-meter.mjs';

const VIEWPORT = { width: 1280, height: 720 };
const BUSY_MILLISECONDS = 12_000;
const CALM_MILLISECONDS = 6000;
const SETTINGS = { state: { contentNoteSeen: true }, version: 1 };
/** What is done to a crying infant, one after the other. */
const BUSY_RESPONSES = ['rock', 'hold', 'play', 'talk', 'feed', 'look'];

const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const round = (value) => Number(value.toFixed(2));

/** Seconds of the processor that the whole browser has used so far, by kind of process. */
async function processorSeconds(cdp) {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const sums = {};
  for (const { type, cpuTime } of processInfo) sums[type] = (sums[type] ?? 0) + cpuTime;
  return sums;
}

/** Frames, work and intervals in milliseconds, shares of one core. */
async function measure(page, cdp, milliseconds, during) {
  await page.evaluate(resetFrameMeter);
  const before = await processorSeconds(cdp);
  const startedAt = Date.now();
  await during(milliseconds);
  const seconds = (Date.now() - startedAt) / 1000;
  const after = await processorSeconds(cdp);
  const { work, intervals, reactions } = await page.evaluate(readFrameMeter);
  const share = (type) => ((after[type] ?? 0) - (before[type] ?? 0)) / seconds;
  return {
    frames: work.length,
    workP50: percentile(work, 0.5),
    workP99: percentile(work, 0.99),
    intervalP50: percentile(intervals, 0.5),
    intervalP99: percentile(intervals, 0.99),
    coreOfPage: share('renderer'),
    coreOfAll: Object.keys(after).reduce((sum, type) => sum + share(type), 0),
    reactions,
  };
}

/** Presses one response after the other, each long enough to be a gentle one. */
async function careAllTheTime(page, milliseconds) {
  const until = Date.now() + milliseconds;
  for (let index = 0; Date.now() < until; index += 1) {
    const response = BUSY_RESPONSES[index % BUSY_RESPONSES.length];
    await page.locator(`[data-response=${response}]`).hover();
    await page.mouse.down();
    await page.waitForTimeout(index % 2 === 0 ? 900 : 80);
    await page.mouse.up();
    await page.waitForTimeout(700);
  }
}

async function untilCrying(page) {
  await page
    .locator('[data-caption=heard]')
    .filter({ hasText: /cry|wail/i })
    .first()
    .waitFor({ timeout: 120_000 });
}

async function measureRenderer(browser, baseUrl, renderer) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(installFrameMeter);
  await context.addInitScript((settings) => {
    localStorage.setItem('small-signals-settings', JSON.stringify(settings));
  }, SETTINGS);
  const page = await context.newPage();
  const cdp = await browser.newBrowserCDPSession();
  const link = `?seed=5&view=play&sound=off${renderer ? `&renderer=${renderer}` : ''}`;
  await page.goto(baseUrl + link);
  await page.locator('#stage canvas').waitFor();
  await page.waitForTimeout(2500);
  const rest = (milliseconds) => page.waitForTimeout(milliseconds);
  const idle = await measure(page, cdp, CALM_MILLISECONDS, rest);
  await untilCrying(page);
  const crying = await measure(page, cdp, CALM_MILLISECONDS, rest);
  const care = (milliseconds) => careAllTheTime(page, milliseconds);
  const busy = await measure(page, cdp, BUSY_MILLISECONDS, care);
  await context.close();
  return { idle, crying, busy };
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-bench-'));
  const { baseUrl, browser, close } = await openBuiltPage(folder);
  const rows = {};
  const wanted = process.argv.slice(2);
  for (const renderer of wanted.length > 0 ? wanted : ['canvas', 'webgl']) {
    const scenes = await measureRenderer(browser, baseUrl, renderer);
    for (const [scene, { reactions, ...figures }] of Object.entries(scenes)) {
      const rounded = Object.entries(figures).map(([name, value]) => [name, round(value)]);
      const worst = reactions.length > 0 ? Math.round(Math.max(...reactions)) : null;
      rows[`${renderer} ${scene}`] = { ...Object.fromEntries(rounded), reactionWorst: worst };
    }
  }
  console.table(rows);
  await close();
  rmSync(folder, { recursive: true, force: true });
}

await main();
