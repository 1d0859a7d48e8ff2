import { lerp } from '../drawing/geometry';
import { COUNTER_TOP } from '../room/counter';
import { MAT_PLACE, ROOM } from '../room/room-plan';
import { RESTING_PICTURES } from '../caregiver/resting-pictures';
import type { StageSize } from './scene-source';

/** Height of the picture in picture units, and the CSS pixels at its foot that the tray covers. */
export const PICTURE_HEIGHT = 330;
const COVERED_PIXELS = 32;

const MAT_INFANT = RESTING_PICTURES.mat.infant;
/** Room units of one picture unit at the mat. */
export const ROOM_PER_PICTURE = MAT_PLACE.scale / MAT_INFANT.scale;

/** From the counter the whole room is seen, but for its very ends. */
const BUSY_ROOM_WIDTH = 1640;
/** This line of the room meets the far edge of the counter. */
const BUSY_FLOOR_Y = 668;

/** How room and picture lie on the stage, in CSS pixels. */
export interface StageCamera {
  /** Pixels of one room unit. */
  readonly roomScale: number;
  /** Pixels of one picture unit. */
  readonly actorScale: number;
  /** Where the infant's belly is when it lies on the mat. */
  readonly matX: number;
  readonly matY: number;
}

/** Pixels of one picture unit when near. */
export function pictureScale({ height }: StageSize): number {
  return Math.max(1, height - COVERED_PIXELS) / PICTURE_HEIGHT;
}

/** Beside the infant. */
export function nearCamera(stage: StageSize): StageCamera {
  const actorScale = pictureScale(stage);
  const matY = MAT_INFANT.y * actorScale;
  const roomScale = Math.max(
    actorScale / ROOM_PER_PICTURE,
    stage.width / (ROOM.right - ROOM.left),
    (stage.height - matY) / (ROOM.bottom - MAT_PLACE.y),
  );
  return { roomScale, actorScale, matX: stage.width / 2, matY };
}

/** At the counter, some steps away. */
export function busyCamera(stage: StageSize): StageCamera {
  const edge = COUNTER_TOP * pictureScale(stage);
  const roomScale = Math.max(stage.width / BUSY_ROOM_WIDTH, edge / BUSY_FLOOR_Y);
  return {
    roomScale,
    actorScale: roomScale * ROOM_PER_PICTURE,
    matX: stage.width / 2,
    matY: edge - (BUSY_FLOOR_Y - MAT_PLACE.y) * roomScale,
  };
}

/** Between two places of the camera; `amount` 0 to 1. */
export function blendCameras(from: StageCamera, to: StageCamera, amount: number): StageCamera {
  return {
    roomScale: lerp(from.roomScale, to.roomScale, amount),
    actorScale: lerp(from.actorScale, to.actorScale, amount),
    matX: lerp(from.matX, to.matX, amount),
    matY: lerp(from.matY, to.matY, amount),
  };
}

/** A little closer to the face, by `amount` of a tenth. */
export function leanIn(camera: StageCamera, amount: number): StageCamera {
  const zoom = 1 + 0.07 * amount;
  const faceY = camera.matY - 70 * camera.actorScale;
  return {
    ...camera,
    roomScale: camera.roomScale * zoom,
    actorScale: camera.actorScale * zoom,
    matY: faceY + (camera.matY - faceY) * zoom,
  };
}

/** Where a place of the room is on the stage. */
export function onStage(camera: StageCamera, x: number, y: number): { x: number; y: number } {
  return {
    x: camera.matX + (x - MAT_PLACE.x) * camera.roomScale,
    y: camera.matY + (y - MAT_PLACE.y) * camera.roomScale,
  };
}

/** Where the top middle of the picture is on the stage. */
export function pictureOrigin(camera: StageCamera): { x: number; y: number } {
  return { x: camera.matX, y: camera.matY - MAT_INFANT.y * camera.actorScale };
}
