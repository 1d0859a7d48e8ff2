import type { Light } from '../../src/view-models/scene-view';
import type { Pen } from '../drawing/pen';
import { drawCotBack, drawCotFront } from './cot';
import { drawArmchair, drawChangingTable, drawLamp } from './furniture';
import { drawKitchenCorner } from './kitchen-corner';
import { ROOM_TONES } from './room-tones';
import { drawPillow, drawPlayMat, drawRug } from './rug';
import { drawBall, drawBlocks, drawBottle, drawToyBasket } from './toys';
import { drawBunting, drawMobile, drawPicture, drawPlant, drawShelf } from './wall-things';
import { drawFloorLight, drawWallsAndFloor } from './walls-and-floor';
import { drawWindow } from './window-view';

function drawFurniture(pen: Pen, isLampLit: boolean): void {
  pen.group({ x: -118, y: 566 }, () => drawPlant(pen));
  drawShelf(pen);
  pen.group({ x: -204 }, () => drawLamp(pen, isLampLit));
  pen.group({ x: 72, y: 330 }, () => drawArmchair(pen));
  pen.group({ x: 628, y: 366 }, () => drawChangingTable(pen));
  pen.group({ x: 788, y: 268, scaleX: 0.36 }, () => drawBottle(pen, 0.6));
  drawCotBack(pen);
  drawCotFront(pen);
  pen.group({ x: 990, y: 128 }, () => drawMobile(pen));
}

function drawFloorThings(pen: Pen): void {
  drawRug(pen);
  drawPlayMat(pen, 640, 632, 250, 62);
  pen.group({ x: 392, y: 654, scaleX: 0.8 }, () => drawBlocks(pen));
  pen.group({ x: 900, y: 640 }, () => drawBall(pen));
  pen.group({ x: 1120, y: 606 }, () => drawToyBasket(pen));
  pen.group({ x: 640, y: 534, scaleX: 0.98 }, () => drawPillow(pen));
}

type RoomPart = (pen: Pen, light: Light) => void;

/** The nursery in parts, back to front, in room units and before any light map. */
export const ROOM_PARTS: readonly RoomPart[] = [
  (pen, light) => drawWallsAndFloor(pen, ROOM_TONES[light]),
  (pen, light) => {
    pen.group({ x: 42, y: -6 }, () => drawPicture(pen));
    drawBunting(pen);
    drawWindow(pen, ROOM_TONES[light], light);
  },
  (pen, light) => drawFloorLight(pen, ROOM_TONES[light], light === 'night'),
  drawKitchenCorner,
  (pen, light) => drawFurniture(pen, ROOM_TONES[light].isLampLit),
  drawFloorThings,
];
