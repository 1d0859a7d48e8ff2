import type { Gradient } from '../drawing/paint';
import { lerp } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';
import { ROOM, WALL_BOTTOM } from './room-plan';
import type { RoomTones } from './room-tones';

const WIDTH = ROOM.right - ROOM.left;
const FLOOR_TOP = 470;

function upright(top: number, bottom: number, stops: Gradient['stops']): Gradient {
  return { kind: 'linear', from: [0, top], to: [0, bottom], stops };
}

/** Small drops in offset rows, like an old print. */
function wallpaper(): Outline {
  const print = new Outline();
  for (let row = 0; row < 8; row += 1) {
    for (let column = -3; column < 23; column += 1) {
      const x = column * 68 + (row % 2) * 34 + 12;
      const y = 24 + row * 52;
      print
        .moveTo(x, y + 7)
        .quadTo(x - 7, y, x, y - 8)
        .quadTo(x + 7, y, x, y + 7);
    }
  }
  return print;
}

function drawWall(pen: Pen, tones: RoomTones): void {
  const fill = upright(0, 480, [
    [0, tones.wallTop],
    [1, tones.wall],
  ]);
  pen.rect(ROOM.left, ROOM.top, WIDTH, 480, 0, { fill });
  pen.path(wallpaper(), { fill: '#EFCFA8', alpha: 0.42 });
}

function drawBoards(pen: Pen): void {
  for (let row = 0; row < 5; row += 1) {
    const y = 492 + row * row * 9 + row * 16;
    pen.line(ROOM.left, y, ROOM.right, y, { stroke: '#B98555', width: 2, alpha: 0.28 });
  }
  for (let column = -4; column < 20; column += 1) {
    const x = -200 + column * 110;
    const seam = { stroke: '#B98555', width: 1.6, alpha: 0.12 };
    pen.line(lerp(640, x, 0.62), 486, lerp(640, x, 1.1), ROOM.bottom, seam);
  }
}

function drawFloor(pen: Pen, tones: RoomTones): void {
  const fill = upright(FLOOR_TOP, ROOM.bottom, [
    [0, tones.floorFar],
    [0.5, tones.floor],
    [1, tones.floor],
  ]);
  pen.rect(ROOM.left, FLOOR_TOP, WIDTH, ROOM.bottom - FLOOR_TOP, 0, { fill });
  drawBoards(pen);
}

export function drawWallsAndFloor(pen: Pen, tones: RoomTones): void {
  drawWall(pen, tones);
  drawFloor(pen, tones);
  pen.rect(ROOM.left, WALL_BOTTOM, WIDTH, 26, 0, { fill: '#FFF5E6' });
  pen.rect(ROOM.left, 471, WIDTH, 7, 0, { fill: '#C99D6D', alpha: 0.55 });
}

/** What the window throws on the boards. */
export function drawFloorLight(pen: Pen, tones: RoomTones, isNight: boolean): void {
  const fill = upright(480, 650, [
    [0, tones.floorLight, 0.75],
    [1, '#FFF6DC', 0],
  ]);
  pen.group({ blend: 'soft-light' }, () => {
    pen.path('M340 480L290 650H650L560 480Z', { fill, alpha: isNight ? 0.4 : 0.8 });
  });
}
