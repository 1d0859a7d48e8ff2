import type { Light } from '../../src/view-models/scene-view';
import { Pen } from '../drawing/pen';
import { ROOM_PARTS } from './draw-room';
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

let grainTile: Canvas | null = null;

/** The tile is the same for every picture, and dear: it is made once. */
function grainTileOf(createCanvas: CreateCanvas): Canvas {
  if (grainTile) return grainTile;
  grainTile = createCanvas(GRAIN_SIZE, GRAIN_SIZE);
  const pixels = new ImageData(grainPixels(), GRAIN_SIZE, GRAIN_SIZE);
  contextOf(grainTile).putImageData(pixels, 0, 0);
  return grainTile;
}

/** Paper grain over a picture from one line of pixels to another, at the size of the pixels. */
export function layGrain(
  context: CanvasRenderingContext2D,
  createCanvas: CreateCanvas,
  top = 0,
  bottom = context.canvas.height,
): void {
  const pattern = context.createPattern(grainTileOf(createCanvas), 'repeat');
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (!pattern) return;
  context.fillStyle = pattern;
  context.fillRect(0, top, context.canvas.width, bottom - top);
}

/** The room as it is being drawn, with its light, into a canvas of its own. */
export interface RoomBaking {
  readonly light: Light;
  readonly canvas: Canvas;
  /** Draws one more part, so that no frame takes long; true when that was the last one. */
  step(): boolean;
}

/** The grain is laid in so many bands. */
const GRAIN_BANDS = 3;

export function startBakingRoom(
  light: Light,
  wantedPixelsPerUnit: number,
  createCanvas: CreateCanvas,
): RoomBaking {
  const scale = bakedScale(wantedPixelsPerUnit);
  const canvas = createCanvas(Math.ceil(WIDTH * scale), Math.ceil(HEIGHT * scale));
  const context = contextOf(canvas);
  const pen = penInRoom(context, scale);
  const grainUntil = (band: number): number => Math.round((canvas.height * band) / GRAIN_BANDS);
  const steps: (() => void)[] = [
    ...ROOM_PARTS.map((draw) => () => draw(pen, light)),
    () => {
      if (light !== 'day') layLightMap(context, light, scale, createCanvas);
    },
    () => drawGlow(pen, light),
    ...Array.from({ length: GRAIN_BANDS }, (_, band) => () => {
      layGrain(context, createCanvas, grainUntil(band), grainUntil(band + 1));
    }),
  ];
  // A canvas only notes down what is drawn on it until somebody looks; looking after each step
  // keeps the work of one step in its own frame.
  const eye = contextOf(createCanvas(1, 1));
  return {
    light,
    canvas,
    step() {
      steps.shift()?.();
      eye.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
      return steps.length === 0;
    },
  };
}
