import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How different a pixel's colour may be, 0 to 1 (pixelmatch's own measure, which follows the eye).
 * Browsers of other versions round the soft edges of shapes a little differently.
 */
const COLOUR_TOLERANCE = 0.1;
/**
 * Share of a still's pixels that may differ more than that: 16 pixels of a face. Two runs in one
 * browser differ in no pixel; brows that have gone up by two pixels are a little more than this.
 */
export const MOST_DIFFERENT = 0.001;

/** Colours are kept in this many steps a channel: small files, and far below the tolerance. */
const STEPS = 16;

/** Rounds colours as they are kept in a reference, in place. */
export function coarsen(picture: PNG): PNG {
  const { data } = picture;
  const size = 256 / STEPS;
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 !== 3) data[at] = Math.floor(data[at]! / size) * size;
  }
  return picture;
}

export function writePicture(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 });
}

/** The pixels of one tile. */
export function tileOf(sheet: PNG, index: number, width: number, height: number): PNG {
  const columns = Math.floor(sheet.width / width);
  const tile = new PNG({ width, height });
  const left = (index % columns) * width;
  const top = Math.floor(index / columns) * height;
  PNG.bitblt(sheet, tile, left, top, width, height, 0, 0);
  return tile;
}

/** Share of pixels that differ, 0 to 1; pictures of different sizes differ altogether. */
export function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const options = { threshold: COLOUR_TOLERANCE };
  return pixelmatch(one.data, other.data, undefined, width, height, options) / (width * height);
}
