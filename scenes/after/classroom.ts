import type { SchoolPicture } from '../../src/view-models/after-picture';
import { mix } from '../drawing/colour';
import type { Gradient } from '../drawing/paint';
import { COLOURS, HAIR, SKINS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { BEYOND, drawFlags, PICTURE } from './reunion-room';

const FLOOR_Y = 372;
const COOL = '#C9CDD2';

const SKY: Gradient = {
  kind: 'linear',
  from: [0, 50],
  to: [0, 200],
  stops: [
    [0, '#BFE3EE'],
    [1, '#F0F6E6'],
  ],
};
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

function drawWindow(pen: Pen): void {
  pen.rect(404, 40, 210, 164, 14, { fill: '#FFF7EA' });
  pen.clipRect(414, 50, 190, 144, 8, () => {
    pen.rect(414, 50, 190, 144, 0, { fill: SKY });
    pen.circle(500, 90, 20, { fill: '#FFE39A' });
    pen.path('M414 164Q470 126 524 154T604 148V204H414Z', { fill: '#A9CFA0' });
    pen.circle(568, 138, 22, { fill: '#7FAE84' });
  });
  pen.rect(505, 50, 8, 144, 0, { fill: '#FFF7EA' });
  pen.rect(392, 198, 234, 14, 7, { fill: '#FFF7EA' });
}

function drawCubbies(pen: Pen): void {
  pen.rect(24, 148, 190, 214, 12, { fill: '#E2B57F' });
  const bags = ['#EE8F72', '#5FB0AE', '#B39BD3'];
  bags.forEach((colour, index) => {
    const x = 34 + index * 60;
    pen.rect(x, 158, 52, 52, 7, { fill: '#B98555', alpha: 0.75 });
    pen.rect(x, 220, 52, 132, 7, { fill: '#B98555', alpha: 0.75 });
    pen.circle(x + 26, 234, 4, { fill: '#FFF1D8' });
    pen.path('M18 248Q26 232 34 248', { stroke: colour, width: 4, at: { x } });
    pen.rect(x + 8, 246, 36, 46, 11, { fill: colour });
  });
  pen.rect(44, 182, 30, 26, 4, { fill: COLOURS.honey });
  pen.circle(180, 194, 14, { fill: '#EE8F72' });
}

function drawArt(pen: Pen): void {
  const sheets = ['#F9CFBC', '#D4EAD6', '#DCD0EC', '#FBE0B6'];
  sheets.forEach((fill, index) => {
    const at = {
      x: 236 + (index % 2) * 70,
      y: 66 + Math.floor(index / 2) * 76,
      rotateDegrees: index % 2 ? 3 : -3,
    };
    pen.rect(0, 0, 54, 60, 4, { fill: '#FFFFFF', at });
    pen.rect(5, 5, 44, 50, 3, { fill, at });
    pen.circle(27, 30, 11, { fill: index % 2 ? '#5E8F78' : '#EE8F72', at });
  });
}

/** Which of the others lift a hand, in the order in which they want something. */
const CALLERS = [4, 3, 5] as const;

/** The others, as simple shapes: heads and shoulders round their table, some with a hand up. */
function drawOthers(pen: Pen, callingCount: number): void {
  const callers: readonly number[] = CALLERS.slice(0, callingCount);
  const skins = [SKINS.s2, SKINS.s5, SKINS.s3, SKINS.s1, SKINS.s6, SKINS.s4];
  const hairs = [HAIR.brown, HAIR.ink, HAIR.ink, HAIR.blond, HAIR.ink, HAIR.chestnut];
  const shirts = ['#8CBFDB', '#F5BE58', '#8FBF98', '#EF8F74', '#B39BD3', '#5FB0AE'];
  skins.forEach((skin, index) => {
    const x = 664 + index * 48;
    const y = 268 + (index % 2) * 12;
    if (callers.includes(index)) {
      pen.path('M14 44Q36 12 30 -42', { stroke: shirts[index]!, width: 15, at: { x, y } });
      pen.circle(x + 30, y - 50, 10, { fill: skin.base });
    }
    pen.path('M-24 78C-24 36 -14 26 0 26S24 36 24 78Z', { fill: shirts[index]!, at: { x, y } });
    pen.circle(x, y, 27, { fill: skin.base });
    pen.path('M-28 2C-30 -34 30 -34 28 2C20 -14 -18 -14 -28 2Z', {
      fill: hairs[index]!,
      at: { x, y },
    });
    const look = index % 2 === 0 ? 3 : -3;
    pen.circle(x - 9 + look, y + 5, 3, { fill: COLOURS.ink });
    pen.circle(x + 9 + look, y + 5, 3, { fill: COLOURS.ink });
    pen.path('M-6 14Q0 19 6 14', { stroke: COLOURS.ink, width: 2.4, at: { x: x + look, y } });
  });
  pen.rect(632, 332, 340, 20, 10, { fill: COLOURS.woodLight });
  pen.rect(650, 350, 16, 70, 6, { fill: COLOURS.woodDeep });
  pen.rect(770, 306, 26, 28, 5, { fill: '#8FBDB4' });
  pen.rect(830, 318, 44, 14, 3, { fill: '#FFFFFF' });
}

/** The classroom. `trust` 0 to 1 warms its light. */
export function drawClassroom(pen: Pen, { trust, leaves, callingCount }: SchoolPicture): void {
  const chill = Math.min(1, Math.max(0, (0.85 - trust) / 0.4));
  const tone = (colour: string) => mix(colour, COOL, 0.55 * chill);
  const above = BEYOND.above;
  pen.rect(0, -above, PICTURE.width, above + FLOOR_Y + 6, 0, { fill: tone('#FAEBD0') });
  pen.rect(0, FLOOR_Y, PICTURE.width, 168 + BEYOND.below, 0, { fill: tone('#DFB687') });
  drawFlags(pen, -58);
  pen.rect(0, FLOOR_Y - 12, PICTURE.width, 16, 0, { fill: '#FFF7EA' });
  drawCubbies(pen);
  drawArt(pen);
  drawWindow(pen);
  drawVine(pen, leaves);
  drawOthers(pen, callingCount);
  const rug = [
    ['#E9B79F', 350, 84],
    ['#F3D49B', 296, 70],
    ['#CFE0C0', 240, 56],
    ['#C5DDE0', 180, 42],
    ['#FFF3DF', 120, 28],
  ] as const;
  for (const [fill, x, y] of rug) pen.ellipse(420, 456, x, y, { fill: tone(fill) });
  pen.spot(430, 430, 360, 170, '#FFE3A0', 0.75 * (1 - chill));
}
