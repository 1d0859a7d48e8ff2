import type { SchoolPicture } from '../../../src/view-models/after-picture';
import { COLOURS } from '../../drawing/palette';
import type { Pen } from '../../drawing/pen';
import { downwards } from '../day-tone';

type Tone = (colour: string) => string;
type Grade = SchoolPicture['grade'];

const LEAF = 'M0 0C6 -13 20 -14 30 -2C21 9 8 11 0 0Z';
const SEAM = 'M10 -9L14 -3L11 1L16 7';
/** Where the leaves of the vine on the sill grow, and how they turn. */
const LEAVES = [
  [431, 158, -150],
  [428, 144, -20],
  [421, 120, -160],
  [421, 102, -24],
  [430, 68, -120],
  [446, 52, -40],
  [476, 42, -110],
  [506, 39, 30],
  [532, 40, -60],
] as const;

/** The vine of the nursery's window, on the sill of each classroom. */
function drawVine(pen: Pen, leaves: SchoolPicture['leaves']): void {
  pen.path('M432 176C428 138 412 108 428 68C438 42 496 34 548 42', {
    stroke: COLOURS.sageDeep,
    width: 4,
    alpha: 0.35 + (0.65 * leaves.length) / LEAVES.length,
  });
  leaves.forEach((leaf, index) => {
    const [x, y, rotateDegrees] = LEAVES[index] ?? LEAVES[0];
    pen.group({ x, y, rotateDegrees, scaleX: leaf === 'missed' ? 0.45 : 0.85 }, () => {
      pen.path(LEAF, { fill: leaf === 'missed' ? '#B5D49A' : '#6FA678' });
      if (leaf !== 'mended') return;
      pen.path(SEAM, { stroke: '#FFE6A3', width: 5 });
      pen.path(SEAM, { stroke: COLOURS.honeyDeep, width: 2.6 });
    });
  });
  pen.path('M414 174H450L445 198H419Z', { fill: '#D98161' });
  pen.rect(411, 168, 42, 10, 4, { fill: '#E39A7B' });
}

/** The time of day outside: a low sun in the morning, a high one at noon, a low one after it. */
const OUTSIDE: Readonly<
  Record<
    Grade,
    {
      /** How far the window is from its usual place. */
      readonly at: { readonly x: number; readonly y: number };
      readonly sky: readonly [string, string];
      readonly sun: readonly [x: number, y: number, radius: number, colour: string];
      /** Where its light lies on the floor. */
      readonly beam: string;
    }
  >
> = {
  preschool: {
    at: { x: 0, y: 58 },
    sky: ['#C4E4EA', '#FCE9C9'],
    sun: [446, 128, 24, '#FFD479'],
    beam: 'M404 378L610 378L1090 700H800Z',
  },
  kindergarten: {
    at: { x: 0, y: 0 },
    sky: ['#9FD4E8', '#E6F4EA'],
    sun: [480, 74, 19, '#FFE39A'],
    beam: 'M410 378H606L690 700H330Z',
  },
  firstGrade: {
    at: { x: 14, y: -36 },
    sky: ['#AFC9E6', '#F9D9B8'],
    sun: [574, 118, 26, '#F9B964'],
    beam: 'M424 378L620 378L250 700H-110Z',
  },
};

/** The window with the vine on its sill. `warmth` 0 to 1 is how bright the day is. */
export function drawWindow(
  pen: Pen,
  { grade, leaves }: SchoolPicture,
  warmth: number,
  tone: Tone,
): void {
  const { at, sky, sun, beam } = OUTSIDE[grade];
  pen.path(beam, { fill: '#FFEDB8', alpha: 0.4 * warmth });
  pen.group(at, () => {
    pen.rect(404, 40, 210, 164, 14, { fill: '#FFF7EA' });
    pen.clipRect(414, 50, 190, 144, 8, () => {
      pen.rect(414, 50, 190, 144, 0, { fill: downwards(50, 200, tone(sky[0]), tone(sky[1])) });
      const [x, y, radius, colour] = sun;
      pen.circle(x, y, radius, { fill: colour, alpha: warmth });
      pen.path('M414 164Q470 126 524 154T604 148V204H414Z', { fill: tone('#A9CFA0') });
      pen.circle(568, 138, 22, { fill: tone('#7FAE84') });
    });
    pen.rect(505, 50, 8, 144, 0, { fill: '#FFF7EA' });
    pen.rect(392, 198, 234, 14, 7, { fill: '#FFF7EA' });
    drawVine(pen, leaves);
  });
}
