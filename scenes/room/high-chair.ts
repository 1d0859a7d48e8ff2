import type { Light } from '../../src/view-models/scene-view';
import { mix } from '../drawing/colour';
import { capsule } from '../drawing/geometry';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

/** The chair stands in the room's light, which the infant's own picture does not have. */
const CHAIR_LIGHT: Readonly<Record<Light, { colour: string; alpha: number } | null>> = {
  day: null,
  evening: { colour: '#C98A6C', alpha: 0.22 },
  night: { colour: '#8A6048', alpha: 0.36 },
};

type Tone = (colour: string) => string;

function toneIn(light: Light): Tone {
  const over = CHAIR_LIGHT[light];
  return (colour) => (over ? mix(colour, over.colour, over.alpha) : colour);
}

const BACK =
  'M-62 -132C-40 -142 40 -142 62 -132C82 -124 88 -104 92 -60C98 0 106 60 108 112H-108' +
  'C-106 60 -98 0 -92 -60C-88 -104 -82 -124 -62 -132Z';
const CUSHION =
  'M-54 -118C-36 -126 36 -126 54 -118C70 -110 74 -92 78 -54C84 4 90 56 92 96H-92' +
  'C-90 56 -84 4 -78 -54C-74 -92 -70 -110 -54 -118Z';
const CUSHION_SHADE = 'M96 -120C60 -60 84 60 30 110H120Z';
const FOOT_REST = { y: 170, half: 92, height: 15 };

/** Back, seat and legs of the high chair: all that is behind the infant, in rig units. */
export function drawHighChairBehind(pen: Pen, light: Light): void {
  const tone = toneIn(light);
  pen.spot(10, 214, 150, 16, '#7A4A33', 0.35);
  for (const side of [-1, 1] as const) {
    const leg = capsule([side * 84, 104], [side * 124, 214], 10, 9);
    pen.path(leg, { fill: tone(side < 0 ? COLOURS.woodLight : COLOURS.wood) });
  }
  const { y, half, height } = FOOT_REST;
  pen.rect(-half, y, half * 2, height, 7, { fill: tone(COLOURS.woodLight) });
  pen.rect(-half, y + height - 5, half * 2, 5, 2.5, { fill: tone(COLOURS.woodDeep), alpha: 0.4 });
  pen.path(BACK, { fill: tone(COLOURS.woodLight) });
  pen.path(CUSHION, { fill: tone('#A7BECB') });
  pen.clip(CUSHION, () => {
    pen.path(CUSHION_SHADE, { fill: tone('#819CAD'), alpha: 0.6 });
    pen.spot(-34, -70, 50, 60, '#FFFFFF', 0.2);
  });
  pen.rect(-96, 86, 192, 30, 14, { fill: tone('#A7BECB') });
  pen.rect(-96, 102, 192, 14, 7, { fill: tone('#819CAD'), alpha: 0.8 });
  pen.spot(0, 104, 88, 26, '#4A3A4C', 0.22);
}

const STRAPS = 'M-31 -46C-27 -12 -14 14 -4 34M31 -46C27 -12 14 14 4 34';
const TRAY_TOP =
  'M-118 40C-104 36 -84 38 -70 44C-40 54 40 54 70 44C84 38 104 36 118 40' +
  'C136 44 148 60 142 72C134 86 60 92 0 92C-60 92 -134 86 -142 72C-148 60 -136 44 -118 40Z';
const TRAY_LIP =
  'M-144 68C-140 84 -60 92 0 92C60 92 140 84 144 68C146 84 140 94 128 98' +
  'C90 108 40 110 0 110C-40 110 -90 108 -128 98C-140 94 -146 84 -144 68Z';
const PEAS = [
  [46, 72],
  [60, 66],
  [68, 76],
  [-92, 66],
] as const;

/** A bowl of porridge; origin at the middle of its rim. */
function drawBowl(pen: Pen, tone: Tone): void {
  pen.spot(4, 12, 38, 11, '#7A4A33', 0.3);
  pen.path('M-29 0C-29 16 -15 22 0 22C15 22 29 16 29 0Z', { fill: tone('#EE8F72') });
  pen.path('M29 0C29 16 15 22 0 22C12 18 18 10 18 0Z', { fill: tone('#C2543C'), alpha: 0.4 });
  pen.ellipse(0, 0, 29, 9, { fill: tone('#F7B19C') });
  pen.ellipse(0, 1, 24, 6.6, { fill: tone('#F6E3B4') });
  pen.ellipse(-6, 0, 10, 2.4, { fill: '#FFFFFF', alpha: 0.5 });
}

/** Straps and tray: what is before the infant's trunk and under its arms, in rig units. */
export function drawHighChairBefore(pen: Pen, light: Light): void {
  const tone = toneIn(light);
  pen.path(STRAPS, { stroke: tone('#75829A'), width: 9 });
  pen.path(STRAPS, { stroke: tone('#99A6BA'), width: 2, dash: [3, 4] });
  pen.rect(-11, 28, 22, 14, 5, { fill: tone('#EFE6DA') });
  pen.spot(6, 96, 140, 26, '#4A3A4C', 0.26);
  pen.path(TRAY_LIP, { fill: tone('#DDBB8E') });
  pen.path(TRAY_TOP, { fill: tone('#FFF6E6') });
  pen.clip(TRAY_TOP, () => {
    // The shadow of the trunk and the head.
    pen.spot(10, 44, 104, 20, '#A0714C', 0.4);
    pen.spot(-84, 58, 50, 16, '#FFFFFF', 0.7);
    pen.path('M-128 62C-110 82 -50 86 0 86C50 86 110 82 128 62', {
      stroke: tone('#E8CDA4'),
      width: 3,
    });
  });
  for (const [x, y] of PEAS) {
    pen.circle(x, y, 4.4, { fill: tone('#8FBF78') });
    pen.circle(x - 1.2, y - 1.4, 1.3, { fill: '#FFFFFF', alpha: 0.5 });
  }
  pen.group({ x: -34, y: 66 }, () => drawBowl(pen, tone));
}

/** A soft spoon with some porridge on it: its tip at the origin, the handle below. */
export function drawSpoon(pen: Pen): void {
  pen.path(capsule([0, 20], [0, 92], 3.4, 4.6), { fill: COLOURS.wood });
  pen.path(capsule([1.4, 24], [1.6, 90], 1, 1.4), { fill: COLOURS.woodDeep, alpha: 0.5 });
  pen.ellipse(0, 11, 9.5, 13, { fill: '#3F8F90' });
  pen.ellipse(-0.6, 10.4, 8, 11, { fill: '#5FB0AE' });
  pen.ellipse(0, 10, 6.6, 8.6, { fill: '#F6E3B4' });
  pen.ellipse(-1.6, 7.4, 3, 2.6, { fill: '#FFFFFF', alpha: 0.6 });
}
