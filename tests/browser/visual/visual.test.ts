import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openGame } from '../support/game-page';
import { coarsen, difference, MOST_DIFFERENT, tileOf, writePicture } from './compare';
import { SHEETS } from './sheets';

const REFERENCES = 'tests/browser/visual/references';
const OUTPUT = 'tests/browser/output';
const isUpdate = process.env['VISUAL_UPDATE'] === 'yes';

interface DrawnSheet {
  readonly picture: PNG;
  readonly tile: { readonly width: number; readonly height: number };
}

/** Draws stills on a sheet of the gallery. */
async function draw(stills: readonly string[]): Promise<DrawnSheet> {
  const game = await openGame(`?view=gallery&still=${stills.join(';')};`);
  const canvas = game.page.locator('canvas[data-state]');
  await canvas.waitFor({ timeout: 60_000 });
  expect(await canvas.getAttribute('data-state')).toBe('drawn');
  const { url, tile } = await canvas.evaluate((element: HTMLCanvasElement) => ({
    url: element.toDataURL('image/png'),
    tile: {
      width: Number(element.dataset['tileWidth']),
      height: Number(element.dataset['tileHeight']),
    },
  }));
  game.expectQuiet();
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return { picture: coarsen(PNG.sync.read(bytes)), tile };
}

/** Which stills look different from the reference, with how much of each. */
function differences(name: string, stills: readonly string[], drawn: DrawnSheet): string[] {
  const file = `${REFERENCES}/${name}.png`;
  if (!existsSync(file)) return [`${file} is missing`];
  const reference = PNG.sync.read(readFileSync(file));
  const { width, height } = drawn.tile;
  return stills.flatMap((still, index) => {
    const [was, is] = [reference, drawn.picture].map((sheet) =>
      tileOf(sheet, index, width, height),
    ) as [PNG, PNG];
    const share = difference(was, is);
    return share > MOST_DIFFERENT ? [`${still} (${(share * 100).toFixed(2)} % of its pixels)`] : [];
  });
}

describe('the picture as it was last approved', () => {
  it.each(Object.entries(SHEETS))('is what is drawn now: %s', async (name, stills) => {
    const drawn = await draw(stills);
    if (isUpdate) {
      mkdirSync(REFERENCES, { recursive: true });
      writeFileSync(`${REFERENCES}/${name}.png`, writePicture(drawn.picture));
    }
    const found = differences(name, stills, drawn);
    if (found.length > 0) {
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(`${OUTPUT}/visual-${name}.png`, writePicture(drawn.picture));
    }
    // A wanted change is approved by `npm run visual:update`, and looked at in the commit.
    expect(found).toEqual([]);
  });

  it.each([
    ['a colour', 'show:face,outfit:teal', 'show:face,outfit:sky'],
    ['brows that have gone up a little', 'show:face', 'show:face,browRaise:0.7'],
    ['a mouth that has opened a little', 'show:face', 'show:face,mouthOpen:0.2'],
    ['lids that have sunk a little', 'show:face', 'show:face,eyeOpenLeft:0.8,eyeOpenRight:0.8'],
    ['a hand that has moved', 'show:figure', 'show:figure,leftHandX:-0.8'],
    ['another light', 'show:stage,light:evening', 'show:stage,light:night'],
  ])('would not be the same with %s', async (_what, one, other) => {
    const { picture, tile } = await draw([one, other, one]);
    const [first, second, third] = [0, 1, 2].map((index) =>
      tileOf(picture, index, tile.width, tile.height),
    ) as [PNG, PNG, PNG];
    expect(difference(first, second)).toBeGreaterThan(MOST_DIFFERENT);
    expect(difference(first, third)).toBe(0);
  });
});
