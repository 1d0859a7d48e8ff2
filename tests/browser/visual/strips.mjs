/* global Buffer, document, Image, localStorage */
// The same infant played kindly and unkindly, without any text:
// `npm run strips -- --out FOLDER --seed N`.
// Writes kind-day.png, kind-reunion.png, kind-school.png, and the same for unkind: six pictures
// about minute two of the first day, six of the reunion, a row of each year at school. Not part of
// the tests: whether a stranger can tell them apart is asked of people.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { openBuiltPage } from './built-page.mjs';

const VIEWPORT = { width: 1280, height: 720 };
const SETTINGS = { state: { contentNoteSeen: true }, version: 1 };
/** Until a picture has come to rest after it changed, milliseconds. */
const REST_MILLISECONDS = 1500;
/** Of the moments of the reunion: with the caregiver, as they come in and after it, twice. */
const REUNION_MOMENTS = [1, 5, 9, 13, 17, 22];
const SCENES_OF_YEAR = 3;
/** Width of one picture of a strip, pixels. */
const PICTURE_WIDTH = 640;

function readArguments() {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, seed: { type: 'string', default: '5' } },
  });
  const seed = Number(values.seed);
  if (!values.out || !Number.isInteger(seed) || seed < 0) {
    console.error('usage: npm run strips -- --out FOLDER --seed NUMBER');
    process.exit(2);
  }
  return { out: path.resolve(values.out), seed };
}

/** Plays by the rules themselves; Node 20 reads no TypeScript. */
async function playedSaves(seed, folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rollupOptions: {
        input: 'tests/browser/visual/strip-saves.ts',
        output: { entryFileNames: 'strip-saves.mjs' },
      },
    },
  });
  const { stripSaves } = await import(pathToFileURL(path.join(folder, 'strip-saves.mjs')).href);
  return stripSaves(seed);
}

/** Opens the page with a save in it, on the title */
async function openWith(browser, baseUrl, key, save, query = '') {
  const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true });
  await context.addInitScript(
    ([key, save, settings]) => {
      if (localStorage.getItem('small-signals-settings')) return;
      localStorage.setItem('small-signals-settings', settings);
      localStorage.setItem(key, save);
    },
    [key, save, JSON.stringify(SETTINGS)],
  );
  const page = await context.newPage();
  await page.goto(`${baseUrl}?sound=off${query}`);
  return page;
}

async function press(page, selector) {
  await page.locator(selector).first().click();
}

async function picture(page, selector) {
  await page.waitForTimeout(REST_MILLISECONDS);
  return page.locator(selector).screenshot();
}

/** The nursery, with nothing over it; the page itself allows no styles of others. */
async function dayPicture(browser, baseUrl, save) {
  const page = await openWith(browser, baseUrl, 'small-signals-save', save);
  await press(page, '.title-continue');
  await page.locator('#stage canvas').waitFor();
  await page.addStyleTag({
    content: 'body * { visibility: hidden } #stage, #stage * { visibility: visible }',
  });
  const shot = await picture(page, '#stage');
  await page.context().close();
  return shot;
}

/** The page of the year goes on with what comes after it. */
async function openAfter(browser, baseUrl, save) {
  const page = await openWith(browser, baseUrl, 'small-signals-save-year', save, '&tempo=untimed');
  await press(page, '.title-year');
  await press(page, '[data-control="continue-year"]');
  return page;
}

async function reunionPictures(browser, baseUrl, save) {
  const page = await openAfter(browser, baseUrl, save);
  await press(page, '[data-predict="unsure"]');
  const pictures = [];
  for (let moment = 1; moment <= Math.max(...REUNION_MOMENTS); moment += 1) {
    if (REUNION_MOMENTS.includes(moment)) pictures.push(await picture(page, '[data-picture]'));
    await press(page, '[data-control="watch-next"]');
  }
  await page.context().close();
  return pictures;
}

async function schoolPictures(browser, baseUrl, save) {
  const page = await openAfter(browser, baseUrl, save);
  await press(page, '[data-control="begin-school"]');
  const pictures = [];
  for (let year = 0; year < 3; year += 1) {
    for (let scene = 0; scene < SCENES_OF_YEAR; scene += 1) {
      await page.locator('[data-control="answer"]').waitFor();
      pictures.push(await picture(page, '[data-picture]'));
      await press(page, 'input[value="near"]');
      await press(page, '[data-control="answer"]');
      await press(page, '[data-control="go-on"]');
    }
    await press(page, '[data-control="go-on"]');
  }
  await page.context().close();
  return pictures;
}

/** Pictures side by side, three in a row. */
async function joined(browser, pictures) {
  const page = await browser.newPage();
  const url = await page.evaluate(
    async ([sources, width]) => {
      const images = sources.map((source) => Object.assign(new Image(), { src: source }));
      await Promise.all(images.map((image) => image.decode()));
      const { naturalWidth, naturalHeight } = images[0];
      const height = Math.round((width * naturalHeight) / naturalWidth);
      const canvas = document.createElement('canvas');
      canvas.width = 3 * width;
      canvas.height = Math.ceil(images.length / 3) * height;
      const context = canvas.getContext('2d');
      for (const [index, image] of images.entries()) {
        const x = (index % 3) * width;
        context.drawImage(image, x, Math.floor(index / 3) * height, width, height);
      }
      return canvas.toDataURL('image/png');
    },
    [pictures.map((shot) => `data:image/png;base64,${shot.toString('base64')}`), PICTURE_WIDTH],
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function main() {
  const { out, seed } = readArguments();
  const folder = mkdtempSync(path.join(tmpdir(), 'small-signals-strips-'));
  const built = path.join(folder, 'page');
  const saves = await playedSaves(seed, path.join(folder, 'rules'));
  const { baseUrl, browser, close } = await openBuiltPage(built);
  mkdirSync(out, { recursive: true });
  for (const { name, day, reunion, school } of saves) {
    const dayPictures = [];
    for (const save of day) dayPictures.push(await dayPicture(browser, baseUrl, save));
    const strips = {
      day: dayPictures,
      reunion: await reunionPictures(browser, baseUrl, reunion),
      school: await schoolPictures(browser, baseUrl, school),
    };
    for (const [part, pictures] of Object.entries(strips)) {
      writeFileSync(path.join(out, `${name}-${part}.png`), await joined(browser, pictures));
    }
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  console.log(`six strips in ${out}`);
}

await main();
