import { capsule } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { FLOOR_SHADOW } from './furniture';

/** The kitchen at the right end of the room, in room units. */
const KITCHEN = { left: 1258, right: 1480, top: 330 } as const;

function drawTiles(pen: Pen): void {
  const width = KITCHEN.right - KITCHEN.left + 10;
  pen.rect(KITCHEN.left - 10, 176, width, 160, 10, { fill: '#F4EBDD' });
  pen.clipRect(KITCHEN.left - 10, 176, width, 160, 10, () => {
    for (let row = 0; row < 5; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const x = KITCHEN.left - 26 + column * 34 + (row % 2) * 17;
        const fill = (row * 3 + column * 5) % 7 === 0 ? '#CDE3DC' : '#FBF5EA';
        pen.rect(x, 180 + row * 32, 31, 29, 5, { fill });
      }
    }
  });
}

/** The hood over the stove, in room units. */
export function drawHood(pen: Pen): void {
  pen.rect(1352, 0, 60, 96, 6, { fill: '#E7C79C' });
  pen.path('M1318 150C1322 116 1342 96 1352 90H1412C1424 98 1440 116 1446 150Z', {
    fill: '#F3DDBB',
  });
  pen.path('M1412 90C1424 98 1440 116 1446 150H1420Z', { fill: '#C9975F', alpha: 0.35 });
  pen.rect(1308, 146, 148, 14, 7, { fill: '#DDB07B' });
}

/** A cup: origin at the left of its foot. */
export function drawCup(pen: Pen, fill: string): void {
  pen.rect(0, -20, 17, 20, 5, { fill });
  pen.rect(11, -18, 4, 16, 2, { fill: COLOURS.ink, alpha: 0.1 });
}

function drawCups(pen: Pen): void {
  pen.rect(1262, 132, 44, 8, 4, { fill: '#E3B57F' });
  pen.group({ x: 1264, y: 132 }, () => drawCup(pen, '#EE8F72'));
  pen.group({ x: 1284, y: 132 }, () => drawCup(pen, '#8FBDB4'));
}

function drawCupboards(pen: Pen): void {
  const { left, right, top } = KITCHEN;
  pen.spot((left + right) / 2, 556, 150, 18, FLOOR_SHADOW, 0.35, 0.3);
  pen.rect(left, top, right - left + 20, 216, 10, { fill: '#A9CDBF' });
  pen.rect(left, top + 200, right - left + 20, 16, 6, { fill: '#6F9A8C' });
  const doors = [
    [1268, 62],
    [1432, 62],
  ] as const;
  for (const [x, width] of doors) {
    pen.rect(x, top + 24, width, 166, 10, { fill: '#BCDACE' });
    pen.rect(x + width - 12, top + 28, 10, 158, 5, { fill: '#7FAF9F', alpha: 0.4 });
    pen.circle(x + 14, top + 96, 5, { fill: COLOURS.woodDeep });
  }
  pen.rect(left - 12, top - 10, right - left + 40, 20, 9, { fill: '#F3DDBB' });
  pen.rect(left - 10, top + 6, right - left + 40, 6, 3, { fill: '#C9975F', alpha: 0.4 });
}

/** The stove under its counter top, in room units. */
export function drawStove(pen: Pen): void {
  const top = KITCHEN.top;
  pen.rect(1336, top + 14, 90, 184, 10, { fill: '#FFF6E6' });
  pen.rect(1346, top + 66, 70, 84, 10, { fill: '#5C5468' });
  pen.spot(1372, top + 96, 30, 40, '#FFB870', 0.5);
  pen.rect(1350, top + 52, 62, 7, 3.5, { fill: '#D9C3A0' });
  for (const x of [1352, 1370, 1388, 1406]) {
    pen.circle(x, top + 34, 6, { fill: '#E9936F' });
    pen.line(x, top + 34, x, top + 29, { stroke: '#FFF6E6', width: 2 });
  }
}

/** A kettle: origin at the middle of its foot. */
export function drawKettle(pen: Pen): void {
  pen.path('M-26 0C-32 -30 -20 -46 0 -46C20 -46 32 -30 26 0Z', { fill: '#E98F72' });
  pen.path('M10 -44C26 -36 30 -20 26 0H10C18 -16 18 -32 10 -44Z', { fill: '#B9624A', alpha: 0.45 });
  pen.path('M-24 -20L-42 -34', { stroke: '#E98F72', width: 9 });
  pen.path('M-18 -44C-18 -68 18 -68 18 -44', { stroke: COLOURS.woodDeep, width: 5 });
  pen.circle(0, -48, 5, { fill: COLOURS.woodDeep });
}

function drawChair(pen: Pen): void {
  const wood = { fill: COLOURS.wood };
  pen.spot(1232, 604, 56, 10, FLOOR_SHADOW, 0.35, 0.3);
  pen.path(capsule([1206, 420], [1200, 600], 6, 5), { fill: COLOURS.woodDeep });
  pen.path(capsule([1262, 420], [1268, 600], 6, 5), { fill: COLOURS.woodDeep });
  for (const y of [424, 452]) pen.rect(1202, y, 64, 14, 7, wood);
  pen.rect(1194, 500, 80, 16, 8, { fill: COLOURS.woodLight });
  pen.rect(1198, 490, 72, 15, 7, { fill: '#8FBDB4' });
  pen.path(capsule([1204, 514], [1196, 606], 6, 5), wood);
  pen.path(capsule([1264, 514], [1272, 606], 6, 5), wood);
}

/** The corner where the rest of life goes on: stove, kettle, cups and a chair. */
export function drawKitchenCorner(pen: Pen): void {
  drawTiles(pen);
  drawHood(pen);
  drawCups(pen);
  drawCupboards(pen);
  drawStove(pen);
  pen.group({ x: 1382, y: KITCHEN.top - 9 }, () => drawKettle(pen));
  drawChair(pen);
}
