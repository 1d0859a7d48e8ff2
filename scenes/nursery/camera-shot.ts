import type { SceneView } from '../../src/view-models/scene-view';
import { lerp } from '../drawing/geometry';
import { ROOM } from '../room/room-plan';

/** What the picture looks at: its middle in room units, and CSS pixels for each of them. */
export interface CameraShot {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Room units from top to bottom of the stage: kneeling by the mat, or across the room. */
const UNITS_HIGH = { near: 378, busy: 640 } as const;
const MIDDLE = { near: { x: 640, y: 478 }, busy: { x: 470, y: 400 } } as const;
/** Time in which nine tenths of a shift are done. */
const SHIFT_MILLISECONDS = 450;

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** The shot for where the caregiver is, on a stage of that size, never past the walls. */
export function cameraFor(
  whereabouts: SceneView['whereabouts'],
  stage: { readonly width: number; readonly height: number },
): CameraShot {
  const roomWidth = ROOM.right - ROOM.left;
  const zoom = Math.max(stage.height / UNITS_HIGH[whereabouts], stage.width / roomWidth);
  const halfWidth = stage.width / zoom / 2;
  const halfHeight = stage.height / zoom / 2;
  const middle = MIDDLE[whereabouts];
  return {
    x: within(middle.x, ROOM.left + halfWidth, ROOM.right - halfWidth),
    y: within(middle.y, ROOM.top + halfHeight, ROOM.bottom - halfHeight),
    zoom,
  };
}

/** A little of the way from one shot to another; the same in any pieces of time. */
export function stepCamera(
  from: CameraShot,
  to: CameraShot,
  elapsedMilliseconds: number,
): CameraShot {
  const part = 1 - Math.pow(0.1, elapsedMilliseconds / SHIFT_MILLISECONDS);
  return {
    x: lerp(from.x, to.x, part),
    y: lerp(from.y, to.y, part),
    zoom: lerp(from.zoom, to.zoom, part),
  };
}
