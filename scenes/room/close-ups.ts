import { clothPrint } from '../drawing/cloth-pattern';
import type { Gradient } from '../drawing/paint';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawDiaperPile } from './furniture';

/** Half the width that a close-up is drawn for: wider than any window, picture units. */
const HALF = 700;
const FLOOR: Gradient = {
  kind: 'linear',
  from: [0, 0],
  to: [0, 360],
  stops: [
    [0, '#CF9F70'],
    [1, '#E0B588'],
  ],
};

function drawBoardsFromAbove(pen: Pen): void {
  pen.rect(-HALF, -20, HALF * 2, 400, 0, { fill: FLOOR });
  const seam = { stroke: '#B98555', width: 2, alpha: 0.3 };
  for (let row = 0; row < 7; row += 1) {
    const y = 8 + row * 58;
    pen.line(-HALF, y, HALF, y, seam);
    for (let x = -HALF + (row % 3) * 130; x < HALF; x += 390) pen.line(x, y, x, y + 58, seam);
  }
}

const SHEET = { left: -150, top: 20, right: 150, bottom: 330 };

/** The cot from above, as one stands at it: a fitted sheet and nothing else. */
export function drawCotFromAbove(pen: Pen): void {
  drawBoardsFromAbove(pen);
  pen.ellipse(-470, 330, 260, 130, { fill: '#F2D9B8' });
  pen.ellipse(-470, 330, 236, 114, { stroke: '#E3B98B', width: 5, dash: [2, 14] });
  pen.spot(14, 210, 270, 250, '#6B3F2A', 0.5, 0.5);
  pen.rect(-192, -40, 384, 420, 38, { fill: COLOURS.woodDeep });
  pen.rect(-192, -40, 384, 412, 38, { fill: '#FFF3E0' });
  pen.rect(-186, -40, 10, 400, 5, { fill: '#FFFFFF', alpha: 0.8 });
  pen.rect(174, -40, 12, 400, 6, { fill: '#E2C49C', alpha: 0.7 });
  pen.rect(-168, -20, 336, 380, 26, { fill: '#CBE3E2' });
  pen.rect(-162, -14, 324, 380, 24, { fill: '#EAF5F1' });
  pen.clipRect(-162, -14, 324, 380, 24, () => {
    pen.path(clothPrint('dots', SHEET, 34), { fill: '#BFDDDA', alpha: 0.75 });
    pen.spot(-30, 140, 190, 170, '#FFFFFF', 0.55);
    pen.rect(-162, -14, 26, 380, 0, { fill: '#8FBDBD', alpha: 0.22 });
    pen.rect(-162, -14, 324, 22, 0, { fill: '#8FBDBD', alpha: 0.25 });
  });
  for (const side of [-1, 1]) {
    for (let slat = 0; slat < 9; slat += 1) {
      const y = 6 + slat * 40;
      pen.rect(side * 180 - 9, y, 18, 9, 4, { fill: side < 0 ? '#F3DDB8' : '#E2C49C' });
    }
  }
}

function drawWipes(pen: Pen): void {
  pen.rect(0, 0, 84, 58, 14, { fill: '#8FC1C9' });
  pen.rect(0, 44, 84, 14, 7, { fill: '#5E9CA3', alpha: 0.6 });
  pen.rect(10, 8, 64, 34, 10, { fill: '#C9E6EA' });
  pen.path('M26 24C30 8 40 4 46 -12C56 0 50 14 60 24Z', { fill: '#FFFFFF' });
  pen.path('M46 -12C56 0 50 14 60 24H50C50 12 44 4 46 -12Z', { fill: '#D5E5E8' });
}

const TABLE: Gradient = {
  kind: 'linear',
  from: [0, 0],
  to: [0, 340],
  stops: [
    [0, '#EFCB9B'],
    [1, '#F6DDB6'],
  ],
};

/** The changing table from above: pad, clean diapers, wipes. */
export function drawChangingTableFromAbove(pen: Pen): void {
  drawBoardsFromAbove(pen);
  pen.rect(-330, -40, 660, 420, 26, { fill: '#B98555', alpha: 0.5 });
  pen.rect(-330, -44, 660, 416, 26, { fill: TABLE });
  pen.rect(-318, -40, 8, 400, 4, { fill: '#FFF1D6', alpha: 0.8 });
  pen.spot(0, 200, 210, 220, '#8A5A3A', 0.32, 0.55);
  pen.rect(-176, -20, 352, 420, 44, { fill: '#9CC7BF' });
  pen.rect(-154, -14, 308, 420, 36, { fill: '#C9E6DE' });
  pen.spot(-14, 120, 180, 170, '#FFFFFF', 0.4);
  pen.group({ x: 212, y: 150, scaleX: 1.5 }, () => drawDiaperPile(pen));
  pen.group({ x: -302, y: 96, scaleX: 1.05 }, () => drawWipes(pen));
}
