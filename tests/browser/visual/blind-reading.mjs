/* global Buffer, HTMLCanvasElement */
// Pictures for readers who know only the list of states:
// `npm run blind:reading -- --out FOLDER --seed N [--key FILE]`.
// Writes 01.png to 60.png (stills, and clips as six frames side by side) and, apart from them, the
// key. Not part of the tests: whether people can read the infant is asked of people.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { blindSet, STATES } from './blind-recipes.mjs';
import { openBuiltPage } from './built-page.mjs';

function readArguments() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      key: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (!values.out || !Number.isInteger(seed) || seed < 0) {
    console.error('usage: npm run blind:reading -- --out FOLDER --seed NUMBER [--key FILE]');
    process.exit(2);
  }
  const out = path.resolve(values.out);
  return { out, seed, key: path.resolve(values.key ?? `${out}-key.json`) };
}

/** Draws stills side by side as the gallery draws them. */
async function draw(page, baseUrl, stills) {
  await page.goto(`${baseUrl}?view=gallery&still=${stills.join(';')};`);
  const canvas = page.locator('canvas[data-state]');
  await canvas.waitFor({ timeout: 60_000 });
  if ((await canvas.getAttribute('data-state')) !== 'drawn') {
    throw new Error(`the gallery does not know all of ${stills[0]}`);
  }
  const url = await canvas.evaluate((element) =>
    element instanceof HTMLCanvasElement ? element.toDataURL('image/png') : '',
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function main() {
  const { out, seed, key } = readArguments();
  const built = mkdtempSync(path.join(tmpdir(), 'small-signals-blind-'));
  const { baseUrl, browser, close } = await openBuiltPage(built);
  const page = await browser.newPage();
  mkdirSync(out, { recursive: true });
  const answers = {};
  for (const [index, { state, kind, stills }] of blindSet(seed).entries()) {
    const name = `${String(index + 1).padStart(2, '0')}.png`;
    writeFileSync(path.join(out, name), await draw(page, baseUrl, stills));
    answers[name] = { state, kind, still: stills[0] };
  }
  writeFileSync(
    key,
    `${JSON.stringify({ seed, states: Object.keys(STATES), answers }, null, 2)}\n`,
  );
  await close();
  rmSync(built, { recursive: true, force: true });
  console.log(`60 pictures in ${out}, their key in ${key}`);
}

await main();
