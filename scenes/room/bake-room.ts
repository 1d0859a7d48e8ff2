import type { Light } from '../../src/view-models/scene-view';
import { Pen } from '../drawing/pen';
import { drawRoom } from './draw-room';
import { GRAIN_SIZE, grainPixels } from './grain';
import { drawGlow, drawLightMap } from './light-map';
import { ROOM } from './room-plan';

type Canvas = HTMLCanvasElement;
export type CreateCanvas = (width: number, height: number) => Canvas;

/** Longest side of a baked picture in pixels: every graphics chip can hold this. */
const MOST_PIXELS = 4096;
/** The light map is smooth, so it is drawn at a part of the size. */
const LIGHT_MAP_SHARE = 0.25;

const WIDTH = ROOM.right - ROOM.left;
const HEIGHT = ROOM.bottom - ROOM.top;

/** Pixels of the baked picture per room unit, for the wanted sharpness. */
export function bakedScale(wantedPixelsPerUnit: number): number {
  return Math.min(wantedPixelsPerUnit, MOST_PIXELS / WIDTH);
}

export function contextOf(canvas: Canvas): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas');
  return context;
}

function penInRoom(context: CanvasRenderingContext2D, scale: number): Pen {
  context.setTransform(scale, 0, 0, scale, -ROOM.left * scale, -ROOM.top * scale);
  return new Pen(context);
}

function layLightMap(
  context: CanvasRenderingContext2D,
  light: Exclude<Light, 'day'>,
  scale: number,
  createCanvas: CreateCanvas,
): void {
  const mapScale = scale * LIGHT_MAP_SHARE;
  const map = createCanvas(Math.ceil(WIDTH * mapScale), Math.ceil(HEIGHT * mapScale));
  drawLightMap(penInRoom(contextOf(map), mapScale), light);
  context.globalCompositeOperation = 'multiply';
  context.drawImage(map, ROOM.left, ROOM.top, WIDTH, HEIGHT);
  context.globalCompositeOperation = 'source-over';
}

/** Paper grain over the whole picture, at the size of the pixels. */
export function layGrain(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  createCanvas: CreateCanvas,
): void {
  const tile = createCanvas(GRAIN_SIZE, GRAIN_SIZE);
  contextOf(tile).putImageData(new ImageData(grainPixels(), GRAIN_SIZE, GRAIN_SIZE), 0, 0);
  const pattern = context.createPattern(tile, 'repeat');
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (!pattern) return;
  context.fillStyle = pattern;
  context.fillRect(0, 0, width, height);
}

/** Draws the room once, with its light, into a canvas of its own. */
export function bakeRoom(
  light: Light,
  wantedPixelsPerUnit: number,
  createCanvas: CreateCanvas,
): Canvas {
  const scale = bakedScale(wantedPixelsPerUnit);
  const canvas = createCanvas(Math.ceil(WIDTH * scale), Math.ceil(HEIGHT * scale));
  const context = contextOf(canvas);
  const pen = penInRoom(context, scale);
  drawRoom(pen, light);
  if (light !== 'day') layLightMap(context, light, scale, createCanvas);
  drawGlow(pen, light);
  layGrain(context, canvas.width, canvas.height, createCanvas);
  return canvas;
}
