import type { Light } from '../../src/view-models/scene-view';
import type { Gradient } from '../drawing/paint';
import type { Pen } from '../drawing/pen';
import { LAMP_LIGHT, ROOM, WINDOW } from './room-plan';

const WIDTH = ROOM.right - ROOM.left;

const EVENING_TINT: Gradient = {
  kind: 'linear',
  from: [0, 0],
  to: [0, ROOM.bottom],
  stops: [
    [0, '#EBCDC6'],
    [0.55, '#E2B6B4'],
    [1, '#B795B6'],
  ],
};
const NIGHT_TINT: Gradient = {
  kind: 'linear',
  from: [0, 0],
  to: [0, ROOM.bottom],
  stops: [
    [0, '#565FA6'],
    [1, '#4A4C8E'],
  ],
};

/** The glass stays bright: multiplied, a night sky would turn to mud. Follows the curtains' edge. */
const GLASS =
  'M22 2H214C218 66 224 116 236 140V238a12 12 0 0 1 -12 12h-212a12 12 0 0 1 -12 -12V140C12 116 18 66 22 2Z';

/** Tint of the hour with pools of light in it; to be multiplied over the room. */
export function drawLightMap(pen: Pen, light: Exclude<Light, 'day'>): void {
  const isNight = light === 'night';
  const fill = isNight ? NIGHT_TINT : EVENING_TINT;
  pen.rect(ROOM.left, ROOM.top, WIDTH, ROOM.bottom, 0, { fill });
  const fromWindow = isNight ? '#8C9CE0' : '#FFD9B0';
  pen.spot(440, 330, 520, 420, fromWindow, isNight ? 0.4 : 0.55);
  const reach = isNight ? 380 : 460;
  pen.spot(LAMP_LIGHT.x, 260, reach, reach, '#FFC98A', isNight ? 0.95 : 0.8);
  pen.spot(LAMP_LIGHT.x, LAMP_LIGHT.y, 190, 200, '#FFF3D6');
  // A lamp over the stove, so that this end of the room is lived in.
  pen.spot(1370, 300, 300, 260, '#FFD9A0', isNight ? 0.7 : 0.6);
  if (isNight) pen.spot(1010, 440, 250, 190, '#FFCF96', 0.6, 0.05);
  // The mat is never dark; the pool of felt safety is laid over it while playing.
  pen.spot(640, 600, 400, 190, '#FFD596', 0.62, 0.1);
  pen.spot(640, 560, 230, 160, '#FFF3DA', 0.6, 0.1);
  const glass = { fill: '#FFFFFF', alpha: isNight ? 0.85 : 0.9 };
  pen.path(GLASS, { ...glass, at: { x: WINDOW.x, y: WINDOW.y } });
}

/** Glow round the lamps, to be screened over the tinted room; by day a soft sun patch. */
export function drawGlow(pen: Pen, light: Light): void {
  if (light === 'day') {
    pen.spot(440, 240, 520, 380, '#FFF6DA', 0.35);
    return;
  }
  const isNight = light === 'night';
  pen.group({ blend: 'screen' }, () => {
    pen.spot(LAMP_LIGHT.x - 4, LAMP_LIGHT.y, 170, 150, '#FFD58A', 0.42);
    pen.spot(LAMP_LIGHT.x - 4, LAMP_LIGHT.y - 4, 66, 62, '#FFF3CF', 0.5);
    pen.spot(1370, 250, 130, 90, '#FFD58A', 0.24);
    if (isNight) pen.spot(990, 176, 120, 80, '#FFE0A0', 0.14);
  });
}

/** What stands before the light map takes this much of this colour, so that it belongs. */
export const ACTOR_TINT: Readonly<Record<Light, { colour: string; alpha: number } | null>> = {
  day: null,
  evening: null,
  night: { colour: '#4A3F74', alpha: 0.2 },
};

/** Tint for pictures of their own, such as the vine, that lie in the room but are not baked. */
export const ROOM_TINT: Readonly<Record<Light, { colour: string; alpha: number } | null>> = {
  day: null,
  evening: { colour: '#C08A84', alpha: 0.22 },
  night: { colour: '#3A4078', alpha: 0.46 },
};
