import { clothPrint } from '../drawing/cloth-pattern';
import type { Gradient } from '../drawing/paint';
import type { Pen } from '../drawing/pen';
import { drawDiaperPile } from './furniture';
import { drawMobile } from './wall-things';

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

/** It hangs where it hides nothing of the infant, picture units. */
const MOBILE = { x: 152, y: 74, scale: 0.62 };

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

/** Rails with slats that go down to the mattress, as one sees them from above. */
function drawCotFrame(pen: Pen): void {
  pen.rect(-206, -40, 412, 420, 30, { fill: '#8A6A4C' });
  const slat = { fill: '#F3E0C2' };
  const shade = { fill: '#C9A77C' };
  for (let row = 0; row < 17; row += 1) {
    const y = 26 + row * 21;
    for (const left of [-186, 152]) {
      pen.rect(left, y, 34, 10, 4, slat);
      pen.rect(left, y + 7, 34, 3, 1.5, shade);
    }
  }
  for (let column = 0; column < 14; column += 1) {
    pen.rect(-146 + column * 21.5, -20, 10, 40, 4, slat);
  }
  for (const [left, isLit] of [
    [-212, true],
    [180, false],
  ] as const) {
    pen.rect(left, -40, 32, 440, 15, { fill: '#FFF3E0' });
    pen.rect(left + (isLit ? 4 : 20), -36, 8, 430, 4, {
      fill: isLit ? '#FFFFFF' : '#E2C49C',
      alpha: 0.8,
    });
  }
  pen.rect(-212, -46, 424, 44, 18, { fill: '#FFF3E0' });
  pen.rect(-200, -10, 400, 8, 4, { fill: '#E2C49C', alpha: 0.8 });
}

/** The mobile that hangs over the foot of the rail, with its shadow on the sheet. */
function drawMobileAbove(pen: Pen): void {
  const { x, y, scale } = MOBILE;
  pen.spot(x - 8, y + 66, 60, 22, '#4F7F80', 0.28);
  pen.group({ x, y, scaleX: scale }, () => drawMobile(pen));
}

/** The cot from above, as one stands at it: a fitted sheet and nothing else. */
export function drawCotFromAbove(pen: Pen): void {
  drawBoardsFromAbove(pen);
  pen.ellipse(-470, 330, 260, 130, { fill: '#F2D9B8' });
  pen.ellipse(-470, 330, 236, 114, { stroke: '#E3B98B', width: 5, dash: [2, 14] });
  pen.spot(14, 210, 290, 250, '#6B3F2A', 0.5, 0.55);
  drawCotFrame(pen);
  pen.rect(-152, 14, 304, 380, 22, { fill: '#CBE3E2' });
  pen.rect(-147, 19, 294, 380, 20, { fill: '#EAF5F1' });
  pen.clipRect(-147, 19, 294, 380, 20, () => {
    pen.path(clothPrint('dots', SHEET, 34), { fill: '#BFDDDA', alpha: 0.75 });
    pen.spot(-30, 150, 190, 170, '#FFFFFF', 0.55);
    pen.rect(-147, 19, 16, 380, 0, { fill: '#8FBDBD', alpha: 0.22 });
    pen.rect(-147, 19, 294, 14, 0, { fill: '#8FBDBD', alpha: 0.25 });
  });
  drawMobileAbove(pen);
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
