/**
 * Where things are, in room units. The room was composed 1280 wide and 720 high; it goes on to
 * both sides for wide windows and for the view from the counter.
 */
export const ROOM = { left: -200, top: 0, right: 1480, bottom: 720 } as const;

/** Belly of the infant on the mat, and room units of one rig unit there. */
export const MAT_PLACE = { x: 640, y: 522, scale: 0.78 } as const;

/** Infant in the cot as seen across the room: on its back, along the mattress. */
export const FAR_COT_PLACE = { x: 1037, y: 446, scale: 0.43, rotateDegrees: -90 } as const;

/** Top edge of the skirting board. */
export const WALL_BOTTOM = 452;

export const LAMP_LIGHT = { x: 58, y: 250 } as const;

/** Where the warm light of felt safety lies. */
export const POOL_PLACE = { x: 640, y: 610 } as const;

/** Glass of the window, and the frame that the vine climbs. */
export const WINDOW = { x: 322, y: 74, width: 236, height: 250 } as const;
