import type { Gradient } from '../drawing/paint';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { FLOOR_SHADOW } from './furniture';

/** The cot in room units. */
const COT = { x: 858, y: 334, width: 318, height: 214 } as const;
const MATTRESS = 'M14 142L34 86H284L304 142Z';
const MATTRESS_LIGHT: Gradient = {
  kind: 'linear',
  from: [0, 86],
  to: [0, 142],
  stops: [
    [0, '#9CC3BE', 0.5],
    [1, '#FFFFFF', 0],
  ],
};
const EDGE_SHADE = '#E2C49C';

/** Back rail and the bare mattress: nothing else lies in a cot. */
export function drawCotBack(pen: Pen): void {
  const { width, height } = COT;
  pen.group({ x: COT.x, y: COT.y }, () => {
    pen.spot(width / 2, height + 14, width * 0.62, 24, FLOOR_SHADOW, 0.4, 0.3);
    pen.rect(14, -10, width - 28, 16, 8, { fill: '#F1D8B8' });
    for (let slat = 0; slat < 11; slat += 1) {
      pen.rect(28 + slat * 25, 0, 8, 130, 4, { fill: '#EBCFAA' });
    }
    pen.path(MATTRESS, { fill: '#EDF6F2' });
    pen.path('M14 142H304V168H14Z', { fill: '#D5E8E3' });
    pen.path(MATTRESS, { fill: MATTRESS_LIGHT });
  });
}

function drawRail(pen: Pen, y: number, height: number): void {
  const { width } = COT;
  pen.rect(6, y, width - 12, height, 10, { fill: '#FFF6E6' });
  pen.rect(10, y + height - 7, width - 20, 7, 3.5, { fill: EDGE_SHADE, alpha: 0.65 });
}

/** Front rails, slats and posts: what an infant in the cot is seen through. */
export function drawCotFront(pen: Pen): void {
  const { width, height } = COT;
  pen.group({ x: COT.x, y: COT.y }, () => {
    for (let slat = 0; slat < 10; slat += 1) {
      const x = 34 + slat * 27.6;
      pen.rect(x, 26, 10, 156, 5, { fill: '#FFF3E0' });
      pen.rect(x + 6.5, 30, 3.5, 150, 2, { fill: EDGE_SHADE, alpha: 0.7 });
    }
    drawRail(pen, 16, 20);
    drawRail(pen, 172, 22);
    for (const side of [0, 1]) {
      const x = side * (width - 24);
      pen.rect(x, -30, 24, height + 44, 11, { fill: '#FFF3E0' });
      pen.rect(x + 16, -20, 8, height + 30, 4, { fill: EDGE_SHADE, alpha: 0.7 });
      pen.circle(x + 12, -34, 14, { fill: COLOURS.woodLight });
      pen.circle(x + 8, -38, 4, { fill: '#FFFFFF', alpha: 0.6 });
    }
  });
}
