import type { SchoolPicture } from '../../../src/view-models/after-picture';
import { clamp } from '../../drawing/geometry';
import type { Pen } from '../../drawing/pen';
import { toneOf } from '../day-tone';
import { BEYOND, PICTURE } from '../reunion-room';
import { ROOMS } from './rooms';
import { drawWindow } from './window';

const FLOOR_Y = 372;
/** Trust, 0 to 1, between which the day in a classroom goes from grey to bright. Assumption. */
export const DAY_BY_TRUST = { grey: 0.45, bright: 0.85 } as const;

/** How bright a classroom is with some trust in its teacher; both 0 to 1. */
function warmthOf(trust: number): number {
  const { grey, bright } = DAY_BY_TRUST;
  return clamp((trust - grey) / (bright - grey));
}

/** One of the three classrooms, without the people in it. Trust warms its light. */
export function drawClassroom(pen: Pen, picture: SchoolPicture): void {
  const room = ROOMS[picture.grade];
  const warmth = warmthOf(picture.trust);
  const tone = toneOf(warmth);
  const { above, below } = BEYOND;
  const { width } = PICTURE;
  pen.rect(0, -above, width, above + FLOOR_Y + 6, 0, { fill: tone(room.wall) });
  if (room.panel) {
    const { fill, from } = room.panel;
    pen.rect(0, from, width, FLOOR_Y - from, 0, { fill: tone(fill) });
    pen.rect(0, from - 4, width, 8, 0, { fill: '#FFF7EA' });
  }
  pen.rect(0, FLOOR_Y, width, 168 + below, 0, { fill: tone(room.floor) });
  pen.rect(0, FLOOR_Y - 12, width, 16, 0, { fill: '#FFF7EA' });
  if (room.rug.length === 0)
    for (const y of [412, 462, 520, 586])
      pen.rect(0, y, width, 3, 0, { fill: '#8F6744', alpha: 0.25 });
  for (const [fill, x, y] of room.rug) pen.ellipse(420, 456, x, y, { fill: tone(fill) });
  room.furniture(pen);
  drawWindow(pen, picture, warmth, tone);
  pen.spot(430, 430, 360, 170, '#FFE3A0', 0.75 * warmth);
}
