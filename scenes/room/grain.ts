/** Side of the tile in pixels. */
export const GRAIN_SIZE = 256;
const MOST_ALPHA = 34;

/** Integer noise: the same grain everywhere, and nothing random about it. */
function noise(x: number, y: number): number {
  let hash = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Warm paper grain as RGBA bytes: a tile to be laid over the baked room. */
export function grainPixels(): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(GRAIN_SIZE * GRAIN_SIZE * 4);
  const wrap = (value: number): number => value % GRAIN_SIZE;
  for (let y = 0; y < GRAIN_SIZE; y += 1) {
    for (let x = 0; x < GRAIN_SIZE; x += 1) {
      // Two neighbours soften it: single hard pixels would look like dust on the screen.
      const value = (noise(x, y) * 2 + noise(wrap(x + 1), y) + noise(x, wrap(y + 1))) / 4;
      const index = (y * GRAIN_SIZE + x) * 4;
      pixels.set([89, 51, 51, Math.max(0, value - 0.42) * MOST_ALPHA], index);
    }
  }
  return pixels;
}
