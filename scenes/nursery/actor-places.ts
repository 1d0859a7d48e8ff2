import { toRadians } from '../drawing/geometry';
import type { CarePicture, InfantPlace } from '../caregiver/care-picture';
import { FAR_COT_PLACE } from '../room/room-plan';
import { onStage, pictureOrigin } from './stage-camera';
import type { StageCamera } from './stage-camera';

/**
 * Half the side of the infant's own picture, picture units; any turn of it fits in, with the
 * longest limbs of the year flung out.
 */
export const INFANT_REACH = 192;
/** Middle of the drawn figure above the belly, rig units. */
const FIGURE_MIDDLE = 34;
/** The picture sways about this place. */
export const PIVOT_Y = 170;

/** How the picture stands in the room: as seen beside it, held by a helper, or in the far cot. */
export type Standing = 'beside' | 'helped' | 'farCot';

/** A helper stands further back than the mat. */
const HELPED_SIZE = 0.7;
/** Foot of a picture, picture units. */
const FOOT_Y = 330;

/** Where the pivot of the picture is on the stage, in CSS pixels, and pixels per picture unit. */
export function groupPlace(
  { infant }: CarePicture,
  camera: StageCamera,
  standing: Standing,
): { x: number; y: number; scale: number; rotateDegrees: number } {
  const origin = pictureOrigin(camera);
  if (standing === 'farCot') {
    const place = onStage(camera, FAR_COT_PLACE.x, FAR_COT_PLACE.y);
    const scale = (FAR_COT_PLACE.scale * camera.roomScale) / infant.scale;
    // Lying along the cot, "below the pivot" is to its right.
    const x = place.x - (infant.y - PIVOT_Y) * scale;
    return { x, y: place.y, scale, rotateDegrees: FAR_COT_PLACE.rotateDegrees };
  }
  const scale = camera.actorScale * (standing === 'helped' ? HELPED_SIZE : 1);
  const foot = origin.y + FOOT_Y * camera.actorScale;
  return { x: origin.x, y: foot - (FOOT_Y - PIVOT_Y) * scale, scale, rotateDegrees: 0 };
}

/** The middle of the drawn infant, picture units. */
export function middleOf(place: InfantPlace): { x: number; y: number } {
  const angle = toRadians(place.rotateDegrees);
  const up = FIGURE_MIDDLE * place.scale;
  return { x: place.x + Math.sin(angle) * up, y: place.y - Math.cos(angle) * up };
}
