import { clamp, lerp, smooth } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** How long it takes to come close, seconds; then it stands: nothing flickers. */
export const SHADOW_COMES_SECONDS = 0.3;

/** The same shadow several times, each a little larger: its edge is soft. */
const LAYERS = 6;
const LAYER_ALPHA = 0.1;
const SPREAD = 0.13;

/** Behind an infant that lies, from the floor up; behind one that is held, from above down. */
const PLACES = {
  lying: { x: 0, y: 194, size: 1.12, rotateDegrees: 0 },
  held: { x: 0, y: 2, size: 1.24, rotateDegrees: 180 },
} as const;

/** Head and shoulders of a grown-up. Origin at the chin. */
function silhouette(size: number): Outline {
  const at = (x: number, y: number): [number, number] => [x * size, y * size];
  return new Outline()
    .moveTo(...at(-206, 180))
    .curveTo(...at(-206, 58), ...at(-164, 26), ...at(-56, 14))
    .curveTo(...at(-60, 0), ...at(-98, -30), ...at(-98, -90))
    .curveTo(...at(-98, -176), ...at(-48, -206), ...at(0, -206))
    .curveTo(...at(48, -206), ...at(98, -176), ...at(98, -90))
    .curveTo(...at(98, -30), ...at(60, 0), ...at(56, 14))
    .curveTo(...at(164, 26), ...at(206, 58), ...at(206, 180))
    .close();
}

/**
 * The large soft shadow of somebody who bends close, behind the infant so that its face stays
 * clear. `seconds` since the act; standing still it is there at once.
 */
export function drawLoomingShadow(
  pen: Pen,
  where: keyof typeof PLACES,
  seconds: number,
  isStill: boolean,
): void {
  const come = isStill ? 1 : smooth(clamp(seconds / SHADOW_COMES_SECONDS));
  const { size, ...place } = PLACES[where];
  pen.group(place, () => {
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const grown = size * lerp(0.75, 1, come) * (1 - SPREAD + (SPREAD * layer) / (LAYERS - 1));
      pen.path(silhouette(grown), { fill: COLOURS.plumDeep, alpha: LAYER_ALPHA * come });
    }
  });
}
