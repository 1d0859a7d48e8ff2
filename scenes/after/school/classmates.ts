import type { SchoolPicture } from '../../../src/view-models/after-picture';
import { COLOURS } from '../../drawing/palette';
import type { Pen } from '../../drawing/pen';
import { drawBall, drawBlocks } from '../../room/toys';
import { drawClassmate, type Classmate } from './classmate';

const BLUE = '#8CBFDB';
const YELLOW = '#F5BE58';
const GREEN = '#8FBF98';
const RED = '#EF8F74';
const LILAC = '#B39BD3';
const TEAL = '#5FB0AE';

const looksOf = (
  skin: Classmate['skin'],
  hair: Classmate['hair'],
  hairStyle: Classmate['hairStyle'],
  shirt: string,
) => ({ skin, hair, hairStyle, shirt });
/** Some of twenty; the same ones grow up beside the child. */
const OTHERS = {
  a: looksOf('s2', 'brown', 'long', BLUE),
  b: looksOf('s5', 'ink', 'short', YELLOW),
  c: looksOf('s3', 'ink', 'bun', GREEN),
  d: looksOf('s1', 'blond', 'short', RED),
  e: looksOf('s6', 'ink', 'puffs', LILAC),
  f: looksOf('s4', 'chestnut', 'short', TEAL),
  g: looksOf('s2', 'auburn', 'short', GREEN),
  h: looksOf('s3', 'ink', 'long', RED),
} as const;

/** A child in its place; `calls` is how many want something when this one lifts a hand. */
type Placed = Classmate & { readonly calls?: 1 | 2 | 3 };
/** The others and the things between them, from back to front. */
type Group = readonly (Placed | ((pen: Pen) => void))[];

const sits = { posture: 'atTable' } as const;
const busy = { ...sits, isDown: true } as const;

function roundTable(pen: Pen): void {
  for (const x of [724, 916]) pen.rect(x, 366, 16, 60, 6, { fill: COLOURS.woodDeep });
  pen.ellipse(830, 366, 150, 22, { fill: COLOURS.woodDeep });
  pen.ellipse(830, 360, 150, 22, { fill: COLOURS.woodLight });
  pen.rect(866, 332, 22, 26, 5, { fill: '#8FBDB4' });
  for (const x of [770, 826]) pen.ellipse(x, 362, 26, 7, { fill: '#FFFFFF' });
  pen.circle(764, 361, 4, { fill: RED });
  pen.circle(830, 362, 5, { fill: TEAL });
}

function easel(pen: Pen): void {
  pen.path('M286 396L312 232L338 396', { stroke: COLOURS.woodDeep, width: 8 });
  pen.rect(272, 246, 80, 92, 5, { fill: '#FFFFFF' });
  pen.circle(296, 276, 11, { fill: COLOURS.honey });
  pen.path('M280 326Q302 296 344 322', { stroke: TEAL, width: 7 });
  pen.rect(266, 338, 92, 9, 4, { fill: COLOURS.woodLight });
}

/** Three and four years old: near the floor, painting, blocks, a ball. */
const PRESCHOOL: Group = [
  easel,
  { ...OTHERS.a, x: 246, y: 396, size: 0.76, posture: 'stands', hand: [40, -96], looks: 1 },
  { ...OTHERS.c, ...busy, x: 758, y: 354, size: 0.78, hand: [-12, 0], looks: -1 },
  { ...OTHERS.e, ...sits, x: 830, y: 346, size: 0.78, looks: 0, calls: 2 },
  { ...OTHERS.f, ...sits, x: 902, y: 354, size: 0.78, looks: -1, calls: 1 },
  roundTable,
  { ...OTHERS.d, x: 648, y: 402, size: 0.76, posture: 'onFloor', looks: 1, calls: 3 },
  (pen) => pen.group({ x: 694, y: 398, scaleX: 0.5 }, () => drawBall(pen)),
  { ...OTHERS.b, x: 908, y: 490, size: 0.92, posture: 'onFloor', hand: [-38, -22], looks: -1 },
  (pen) => pen.group({ x: 836, y: 494, scaleX: 0.66 }, () => drawBlocks(pen)),
];

function shop(pen: Pen): void {
  for (const x of [36, 192]) pen.rect(x, 200, 10, 130, 4, { fill: COLOURS.woodDeep });
  pen.rect(36, 318, 166, 74, 8, { fill: COLOURS.wood });
  pen.rect(28, 304, 184, 18, 8, { fill: COLOURS.woodLight });
  for (const [x, fill] of [
    [58, RED],
    [84, YELLOW],
    [110, GREEN],
  ] as const)
    pen.circle(x, 293, 12, { fill });
  pen.rect(150, 276, 38, 28, 5, { fill: '#8FBDB4' });
  for (let stripe = 0; stripe < 8; stripe += 1) {
    const fill = stripe % 2 === 0 ? RED : '#FFF6E6';
    pen.path('M0 0H24V34A12 12 0 0 1 0 34Z', { fill, at: { x: 24 + stripe * 24, y: 172 } });
  }
}

function longTable(pen: Pen): void {
  for (const x of [664, 926]) pen.rect(x, 352, 16, 84, 6, { fill: COLOURS.woodDeep });
  pen.rect(636, 336, 340, 20, 10, { fill: COLOURS.woodLight });
  pen.rect(808, 308, 26, 28, 5, { fill: '#8FBDB4' });
  for (const x of [684, 748, 876]) pen.rect(x, 330, 40, 9, 2, { fill: '#FFFFFF' });
}

function tower(pen: Pen): void {
  const blocks = [RED, TEAL, YELLOW, LILAC];
  pen.spot(862, 498, 34, 7, COLOURS.contactShadow, 0.3);
  for (const [index, fill] of blocks.entries())
    pen.rect(844 + (index % 2) * 4, 462 - index * 34, 34, 34, 6, { fill });
}

/** Five years old: a shop, a table with drawings, a tower nearly as high as its builder. */
const KINDERGARTEN: Group = [
  { ...OTHERS.g, ...sits, x: 112, y: 318, size: 0.92, looks: 1 },
  shop,
  { ...OTHERS.a, x: 254, y: 404, size: 0.92, posture: 'stands', hand: [-42, -80], looks: -1 },
  { ...OTHERS.d, ...busy, x: 676, y: 340, size: 0.9, looks: 1 },
  { ...OTHERS.c, ...sits, x: 772, y: 340, size: 0.9, looks: -1, calls: 2 },
  { ...OTHERS.f, ...sits, x: 848, y: 340, size: 0.9, looks: 0, calls: 1 },
  { ...OTHERS.h, ...sits, x: 922, y: 340, size: 0.9, looks: -1, calls: 3 },
  longTable,
  { ...OTHERS.e, x: 924, y: 496, size: 1, posture: 'stands', hand: [-44, -112], looks: -1 },
  tower,
];

function desk(pen: Pen, x: number, y: number, size: number): void {
  pen.group({ x, y, scaleX: size }, () => {
    for (const leg of [-44, 35]) pen.rect(leg, 8, 9, 74, 4, { fill: '#8E9AA8' });
    pen.rect(-54, -6, 108, 20, 6, { fill: '#E3C08F' });
    pen.path('M-30 -6L-25 -17H2L4 -6ZM7 -6L6 -17H33L37 -6Z', { fill: '#FFFFFF' });
  });
}

/** Six years old: rows of desks, one at the board, one with a book. */
const FIRST_GRADE: Group = [
  { ...OTHERS.b, x: 300, y: 402, size: 1, posture: 'stands', hand: [-50, -150], looks: -1 },
  { ...OTHERS.c, ...busy, x: 690, y: 300, size: 0.82, looks: 1 },
  { ...OTHERS.h, ...sits, x: 806, y: 300, size: 0.82, looks: -1, calls: 1 },
  { ...OTHERS.g, ...sits, x: 910, y: 300, size: 0.82, looks: 0, calls: 2 },
  ...[690, 806, 910].map((x) => (pen: Pen) => desk(pen, x, 300, 0.82)),
  { ...OTHERS.d, ...busy, x: 800, y: 414, size: 1.05, looks: 1 },
  { ...OTHERS.e, ...sits, x: 922, y: 414, size: 1.05, looks: -1, calls: 3 },
  ...[800, 922].map((x) => (pen: Pen) => desk(pen, x, 414, 1.05)),
  { ...OTHERS.f, x: 70, y: 404, size: 0.96, posture: 'onFloor', looks: 1, isDown: true },
  (pen) => pen.path('M46 372L70 378L94 372V392L70 398L46 392Z', { fill: '#FFFFFF' }),
];

const GROUPS: Readonly<Record<SchoolPicture['grade'], Group>> = {
  preschool: PRESCHOOL,
  kindergarten: KINDERGARTEN,
  firstGrade: FIRST_GRADE,
};
/** So far a busy head leans this way and that, units, and so long it takes, milliseconds. */
const SWAY = { units: 2, milliseconds: 2600 };

/**
 * Draws the others of a class at what they are busy with.
 *
 * @param clock milliseconds; null where nothing moves
 */
export function drawClassmates(
  pen: Pen,
  { grade, callingCount }: Pick<SchoolPicture, 'grade' | 'callingCount'>,
  clock: number | null,
): void {
  GROUPS[grade].forEach((item, index) => {
    if (typeof item === 'function') return item(pen);
    const turn = clock === null ? 0 : Math.sin((Math.PI * 2 * clock) / SWAY.milliseconds + index);
    const isCalling = item.calls !== undefined && item.calls <= callingCount;
    return drawClassmate(pen, item, isCalling, SWAY.units * turn);
  });
}
