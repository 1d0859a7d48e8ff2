import type { AfterPicture } from '../../src/view-models/after-picture';
import type { Looks } from '../../src/view-models/scene-view';
import { Pen } from '../drawing/pen';
import type { AfterScene } from './after-scene';
import { createReunionScene } from './paint-reunion';
import { createSchoolScene } from './paint-school';
import { createYearsScene } from './paint-years';
import { BEYOND, PICTURE } from './reunion-room';

/** Sharper than this nobody sees, and wider than this a canvas only costs time. */
const MOST_PIXEL_RATIO = 2;
const MOST_PIXELS_WIDE = 1600;
/** So often the figures are drawn anew while they move, milliseconds. */
const FRAME_MILLISECONDS = 50;
/** However long a frame took, nothing moves on by more than this. */
const LONGEST_STEP_MILLISECONDS = 200;
/** Of what a tall window shows beyond the picture, so much is wall and the rest floor. */
const SHARE_ABOVE = 0.6;

/** What is to be seen where. */
export interface ShownOnStage {
  readonly canvas: HTMLCanvasElement;
  readonly picture: AfterPicture;
  readonly looks: Looks;
  /** Whose idle life it is. */
  readonly seed: number;
}

/** Draws what follows the year on a canvas of the page, moving as long as it is there. */
export interface AfterStage {
  show(shown: ShownOnStage): void;
}

/** How the picture lies in a canvas of any size: as wide as it, with more wall and floor if tall. */
export function frameOf(
  width: number,
  height: number,
): { readonly scale: number; readonly x: number; readonly y: number } {
  const tallest = PICTURE.height + BEYOND.above + BEYOND.below;
  const scale = Math.max(width / PICTURE.width, height / tallest);
  const extra = height / scale - PICTURE.height;
  const above = extra < 0 ? extra / 2 : Math.min(BEYOND.above, extra * SHARE_ABOVE);
  return { scale, x: (width - PICTURE.width * scale) / 2, y: above * scale };
}

/** A scene is only ever shown pictures of its own kind; as methods, they may be taken for any. */
type AnyScene = Pick<
  AfterScene<AfterPicture>,
  'frame' | 'step' | 'roomKey' | 'drawRoom' | 'drawFigures'
>;
/** Makes the scene that shows each kind of picture, with an idle life of its own by seed. */
export const AFTER_SCENES: Readonly<Record<AfterPicture['kind'], (seed: number) => AnyScene>> = {
  reunion: createReunionScene,
  school: createSchoolScene,
  years: createYearsScene,
};

/** How a scene lies in a canvas: as a whole, in its middle, or filling it. */
function placeOf(
  { frame }: AnyScene,
  { width, height }: HTMLCanvasElement,
): ReturnType<typeof frameOf> {
  if (!frame) return frameOf(width, height);
  const scale = Math.min(width / frame.width, height / frame.height);
  return {
    scale,
    x: (width - frame.width * scale) / 2,
    y: (height - frame.height * scale) / 2,
  };
}

/** Gives a canvas as many pixels as it has on the screen; whether that has changed it. */
function fit(canvas: HTMLCanvasElement): boolean {
  const ratio = Math.min(
    MOST_PIXEL_RATIO,
    devicePixelRatio,
    MOST_PIXELS_WIDE / Math.max(1, canvas.clientWidth),
  );
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  return true;
}

/** The room as it was drawn last: it seldom changes, and is most of the work. */
function createRoomCache(): (
  scene: AnyScene,
  shown: ShownOnStage,
  isNew: boolean,
) => HTMLCanvasElement {
  const room = document.createElement('canvas');
  let drawnKey = '';
  return (scene, { canvas, picture }, isNew) => {
    const key = scene.roomKey(picture);
    if (key === drawnKey && !isNew) return room;
    drawnKey = key;
    room.width = canvas.width;
    room.height = canvas.height;
    const context = room.getContext('2d');
    if (!context) return room;
    const { scale, x, y } = placeOf(scene, room);
    const pen = new Pen(context);
    pen.group({ x, y, scaleX: scale }, () => scene.drawRoom(pen, picture));
    return room;
  };
}

/** Makes the stage; it rests while nothing is shown, and stands still where motion is reduced. */
export function createAfterStage(isMotionReduced: () => boolean): AfterStage {
  const roomOf = createRoomCache();
  let scene: AnyScene | null = null;
  let shown: ShownOnStage | null = null;
  let frame: number | null = null;
  let last = 0;
  let isNew = true;

  const draw = (): void => {
    if (!shown || !scene) return;
    const { canvas, picture, looks } = shown;
    const context = canvas.getContext('2d');
    if (!context) return;
    const hasNewSize = fit(canvas);
    context.drawImage(roomOf(scene, shown, isNew || hasNewSize), 0, 0);
    isNew = false;
    const { scale, x, y } = placeOf(scene, canvas);
    const pen = new Pen(context);
    const now = scene;
    pen.group({ x, y, scaleX: scale }, () => now.drawFigures(pen, picture, looks));
  };
  const onFrame = (now: number): void => {
    frame = null;
    if (!shown?.canvas.isConnected || !scene) return;
    frame = requestAnimationFrame(onFrame);
    const passed = now - last;
    if (passed < FRAME_MILLISECONDS || isMotionReduced()) return;
    last = now;
    scene.step(shown.picture, Math.min(LONGEST_STEP_MILLISECONDS, passed), false);
    draw();
  };
  const resized = new ResizeObserver(() => draw());

  return {
    show(next) {
      if (shown?.canvas !== next.canvas) {
        resized.disconnect();
        resized.observe(next.canvas);
      }
      if (shown?.picture.kind !== next.picture.kind || shown.seed !== next.seed) {
        scene = AFTER_SCENES[next.picture.kind](next.seed);
        isNew = true;
        scene.step(next.picture, 0, true);
      }
      shown = next;
      if (isMotionReduced()) scene?.step(next.picture, 0, true);
      draw();
      frame ??= requestAnimationFrame(onFrame);
    },
  };
}
