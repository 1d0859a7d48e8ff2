import type { Gradient } from '../drawing/paint';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawCup, drawHood, drawKettle, drawStove } from './kitchen-corner';

/** Half the width that it is drawn for: wider than any window, picture units. */
const HALF = 700;
const TILES = { top: 34, bottom: 152 };
const COUNTER_Y = 150;
const FLOOR_Y = 264;
/** Where the stove of the kitchen corner comes to stand, and how large it looks from the table. */
const STOVE = { x: 232, scale: 0.66 };
/** Middle and foot of the stove in room units. */
const STOVE_IN_ROOM = { x: 1381, counter: 330 };

const FLOOR: Gradient = {
  kind: 'linear',
  from: [0, FLOOR_Y],
  to: [0, 400],
  stops: [
    [0, '#D3A577'],
    [1, '#E6BF93'],
  ],
};

function drawWall(pen: Pen): void {
  pen.rect(-HALF, -20, HALF * 2, 300, 0, { fill: '#F3DFC6' });
  const { top, bottom } = TILES;
  pen.rect(-HALF, top, HALF * 2, bottom - top, 0, { fill: '#F1E6D5' });
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 32; column += 1) {
      const x = -HALF + column * 46 - (row % 2) * 23;
      const isMint = (row * 3 + column * 5) % 9 === 0;
      pen.rect(x, top + 3 + row * 29, 43, 26, 4, { fill: isMint ? '#DCE8DF' : '#FAF3E6' });
    }
  }
  pen.rect(-HALF, top - 7, HALF * 2, 8, 0, { fill: '#E3BE8F' });
}

function drawCupboards(pen: Pen): void {
  pen.rect(-HALF, COUNTER_Y, HALF * 2, FLOOR_Y - COUNTER_Y, 0, { fill: '#A9CDBF' });
  for (let column = 0; column < 14; column += 1) {
    const x = -HALF + 8 + column * 100;
    pen.rect(x, COUNTER_Y + 20, 86, 82, 8, { fill: '#BCDACE' });
    pen.rect(x + 76, COUNTER_Y + 22, 9, 78, 4, { fill: '#7FAF9F', alpha: 0.4 });
    pen.circle(x + 14, COUNTER_Y + 56, 4, { fill: COLOURS.woodDeep });
  }
  pen.rect(-HALF, FLOOR_Y - 12, HALF * 2, 12, 0, { fill: '#6F9A8C' });
  pen.rect(-HALF, COUNTER_Y - 8, HALF * 2, 16, 0, { fill: '#F3DDBB' });
  pen.rect(-HALF, COUNTER_Y + 7, HALF * 2, 5, 0, { fill: '#C9975F', alpha: 0.45 });
}

function drawFloor(pen: Pen): void {
  pen.rect(-HALF, FLOOR_Y, HALF * 2, 140, 0, { fill: FLOOR });
  const seam = { stroke: '#B98555', width: 2, alpha: 0.3 };
  for (const y of [FLOOR_Y + 20, FLOOR_Y + 46, FLOOR_Y + 80]) pen.line(-HALF, y, HALF, y, seam);
  pen.rect(-HALF, FLOOR_Y, HALF * 2, 7, 0, { fill: '#7A4A33', alpha: 0.18 });
}

/** A jar of oats and a pot with a plant, at the left of the counter. */
function drawCounterThings(pen: Pen): void {
  pen.spot(-218, 146, 40, 6, '#7A4A33', 0.3);
  pen.rect(-240, 92, 44, 54, 9, { fill: '#E7F1EF' });
  pen.rect(-237, 112, 38, 32, 7, { fill: '#EBD3A2' });
  pen.rect(-236, 98, 6, 42, 3, { fill: '#FFFFFF', alpha: 0.8 });
  pen.rect(-243, 84, 50, 12, 5, { fill: COLOURS.wood });
  pen.spot(-300, 146, 34, 6, '#7A4A33', 0.3);
  for (const [turn, fill] of [
    [-34, '#7FB08A'],
    [30, '#6BA079'],
    [0, '#8FBF98'],
  ] as const) {
    pen.ellipse(0, -26, 11, 30, { fill, at: { x: -300, y: 122, rotateDegrees: turn } });
  }
  pen.path('M-322 114H-278L-284 146H-316Z', { fill: '#E98F72' });
  pen.rect(-326, 108, 52, 11, 5, { fill: '#F0A88F' });
}

/** The kitchen corner as it is seen from the table: what stands behind the high chair. */
export function drawKitchenFromTable(pen: Pen): void {
  drawWall(pen);
  drawCupboards(pen);
  drawFloor(pen);
  drawCounterThings(pen);
  const { x, scale } = STOVE;
  const at = { x: x - STOVE_IN_ROOM.x * scale, y: COUNTER_Y - STOVE_IN_ROOM.counter * scale };
  pen.group({ ...at, scaleX: scale }, () => {
    drawHood(pen);
    drawStove(pen);
    pen.group({ x: STOVE_IN_ROOM.x, y: STOVE_IN_ROOM.counter - 9 }, () => drawKettle(pen));
  });
  pen.group({ x: 330, y: 142 }, () => drawCup(pen, '#EE8F72'));
  pen.group({ x: 356, y: 142 }, () => drawCup(pen, '#8FBDB4'));
  // A soft dark ground behind the head, so that a face of any skin stands out.
  pen.spot(0, 110, 150, 130, '#8A5A4A', 0.16, 0.3);
  pen.spot(-230, 60, 330, 210, '#FFF6DA', 0.4);
}
