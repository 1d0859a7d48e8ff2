import type { StageSize } from '../nursery/scene-source';
import type { Graphics } from './choose-renderer';

const MOST_RATIO = 2;
/** So many pixels the processor can fill in a frame by itself. */
const MOST_SOFTWARE_PIXELS = 1_600_000;

/** How large the picture is, and how sharp it may be on this machine. Sizes in CSS pixels. */
export function stageSize(
  width: number,
  height: number,
  devicePixelRatio: number,
  { isSoftware }: Pick<Graphics, 'isSoftware'>,
): StageSize {
  const shown = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  const wanted = Math.min(MOST_RATIO, Math.max(1, devicePixelRatio));
  const isTooMuch = shown.width * shown.height * wanted ** 2 > MOST_SOFTWARE_PIXELS;
  return { ...shown, pixelRatio: isSoftware && isTooMuch ? 1 : wanted, isFrugal: isSoftware };
}
