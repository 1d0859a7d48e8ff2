import { clothPrint } from '../drawing/cloth-pattern';
import type { ClothArea } from '../drawing/cloth-pattern';
import { directionAlong, pointAlong } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Cloth } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** Stripes go round a limb, so they are laid across its line. */
export function stripesAcross(
  line: readonly Point[],
  from: number,
  step: number,
  count: number,
  reach: number,
): Outline {
  const outline = new Outline();
  for (let index = 0; index < count; index += 1) {
    const along = from + index * step;
    const [x, y] = pointAlong(line, along);
    const angle = directionAlong(line, along);
    const acrossX = Math.sin(angle) * reach;
    const acrossY = Math.cos(angle) * reach;
    outline.moveTo(x + acrossX, y - acrossY).lineTo(x - acrossX, y + acrossY);
  }
  return outline;
}

/** The print of a limb's cloth, fixed to its end so that it moves with it. */
export function drawLimbPrint(
  pen: Pen,
  cloth: Cloth,
  end: Point,
  area: ClothArea,
  stripes: () => Outline,
): void {
  if (cloth.pattern === 'stripes') {
    pen.path(stripes(), { stroke: cloth.motif, width: 4.2, alpha: 0.55 });
    return;
  }
  pen.path(clothPrint(cloth.pattern, area), {
    fill: cloth.motif,
    alpha: 0.75,
    at: { x: end[0], y: end[1] },
  });
}
