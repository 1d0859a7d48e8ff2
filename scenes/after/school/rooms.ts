import type { SchoolPicture } from '../../../src/view-models/after-picture';
import { COLOURS } from '../../drawing/palette';
import type { Pen } from '../../drawing/pen';
import { drawFlags, PICTURE } from '../reunion-room';

/** What stands and hangs in one classroom, and its colours on a bright day. */
export interface Room {
  readonly wall: string;
  /** Colour of the wall's lower part and where it begins; none where the wall is of one piece. */
  readonly panel: { readonly fill: string; readonly from: number } | null;
  readonly floor: string;
  /** Rings of the rug from outside in, or none. */
  readonly rug: readonly (readonly [fill: string, halfWidth: number, halfHeight: number])[];
  readonly furniture: (pen: Pen) => void;
}

const BAGS = ['#EE8F72', '#5FB0AE', '#B39BD3'] as const;

/** Hooks at the height of a three-year-old, boots below. */
function lowHooks(pen: Pen): void {
  pen.rect(20, 236, 198, 14, 7, { fill: COLOURS.woodLight });
  BAGS.forEach((colour, index) => {
    const x = 34 + index * 62;
    pen.circle(x + 22, 250, 4, { fill: '#FFF1D8' });
    pen.path('M0 12Q22 -10 44 12L38 74H6Z', { fill: colour, at: { x, y: 252 } });
    pen.path('M22 4V70', { stroke: '#FFF6E6', width: 3, at: { x, y: 252 } });
    for (const side of [4, 24]) pen.rect(x + side, 348, 16, 22, 6, { fill: BAGS[2 - index]! });
  });
  pen.rect(20, 366, 198, 10, 5, { fill: '#C99A66' });
}

/** Prints of hands, low on the wall. */
function handPrints(pen: Pen): void {
  const prints = ['#EE8F72', '#8FBF98', '#8CBFDB', '#F6C255', '#B39BD3'];
  prints.forEach((fill, index) => {
    const x = 42 + index * 68;
    const y = 182 + (index % 2) * 16;
    pen.group({ x, y, rotateDegrees: (index % 3) * 14 - 14 }, () => {
      pen.ellipse(0, 0, 13, 15, { fill });
      for (const finger of [-2, -1, 0, 1, 2])
        pen.line(finger * 5, -8, finger * 8, -24 + Math.abs(finger) * 3, {
          stroke: fill,
          width: 6,
        });
    });
  });
}

function preschool(pen: Pen): void {
  drawFlags(pen, -58);
  handPrints(pen);
  lowHooks(pen);
}

/** Paintings on a line. */
function paintings(pen: Pen): void {
  pen.path('M226 66Q310 92 396 70', { stroke: '#B98555', width: 3 });
  const sheets = ['#F9CFBC', '#D4EAD6', '#FBE0B6'];
  sheets.forEach((fill, index) => {
    const at = { x: 234 + index * 54, y: 78 + (index === 1 ? 4 : 0), rotateDegrees: index * 4 - 4 };
    pen.rect(0, 0, 46, 58, 4, { fill: '#FFFFFF', at });
    pen.rect(4, 4, 38, 50, 3, { fill, at });
    pen.circle(23, 24, 10, { fill: index % 2 ? '#5E8F78' : '#EE8F72', at });
    pen.rect(19, -6, 7, 14, 2, { fill: '#C99A66', at });
  });
}

/** Paper clouds and balls that hang from the ceiling. */
function mobiles(pen: Pen): void {
  const things = ['#8CBFDB', '#F6C255', '#EE8F72', '#8FBF98', '#B39BD3'];
  things.forEach((fill, index) => {
    const x = 120 + index * 180;
    const y = -36 + (index % 2) * 26;
    pen.line(x, -240, x, y, { stroke: '#B9A389', width: 2 });
    pen.circle(x, y + 18, 20, { fill });
    pen.ellipse(x, y + 18, 8, 20, { fill: '#FFF6E6', alpha: 0.7 });
  });
}

/** A shelf of boxes as high as a five-year-old, and a wheel of the weather. */
function boxShelf(pen: Pen): void {
  pen.rect(228, 252, 150, 118, 10, { fill: '#E2B57F' });
  for (let box = 0; box < 6; box += 1) {
    const [x, y] = [238 + (box % 3) * 46, 262 + Math.floor(box / 3) * 54];
    pen.rect(x, y, 40, 46, 5, { fill: '#B98555', alpha: 0.75 });
    pen.rect(x + 4, y + 16, 32, 30, 4, { fill: [...BAGS, '#F6C255', '#8FBF98', '#8CBFDB'][box]! });
  }
  pen.circle(862, 106, 48, { fill: '#FFFFFF' });
  const parts = ['#FBE0B6', '#D4EAD6', '#A9D3DC', '#DCD0EC'];
  parts.forEach((fill, index) => {
    const at = { x: 862, y: 106, rotateDegrees: index * 90 };
    pen.path('M0 0V-42A42 42 0 0 1 42 0Z', { fill, at });
  });
  pen.path('M862 106L884 82', { stroke: COLOURS.ink, width: 5 });
}

function kindergarten(pen: Pen): void {
  mobiles(pen);
  paintings(pen);
  boxShelf(pen);
}

/** The board, with sums of dots and a row of chalk marks. */
function board(pen: Pen): void {
  pen.rect(32, 44, 320, 178, 10, { fill: '#C99A66' });
  pen.rect(42, 54, 300, 158, 6, { fill: '#4E7F69' });
  const chalk = { stroke: '#F3F9E6', width: 4, alpha: 0.85 };
  for (const [x, count] of [
    [70, 2],
    [150, 3],
    [250, 5],
  ] as const)
    for (let dot = 0; dot < count; dot += 1)
      pen.circle(x + (dot % 3) * 20, 92 + Math.floor(dot / 3) * 20, 6, { fill: '#FDE6A8' });
  pen.path('M122 92H136M129 85V99M216 88H234M216 98H234', chalk);
  pen.path(
    'M70 168L82 138L94 168M75 158H89M114 138V168Q134 168 134 158T114 152Q130 150 130 144T114 138M180 144A16 16 0 1 0 180 164',
    chalk,
  );
  pen.rect(60, 212, 260, 10, 4, { fill: '#E2B57F' });
}

/** Books, a globe: higher than any of them. */
function bookcase(pen: Pen): void {
  pen.rect(20, 256, 200, 114, 8, { fill: '#C99A66' });
  const books = ['#EE8F72', '#5FB0AE', '#F6C255', '#B39BD3', '#8FBF98', '#8CBFDB', '#6E4F86'];
  for (let row = 0; row < 2; row += 1) {
    pen.rect(28, 264 + row * 54, 184, 46, 4, { fill: '#8F6744', alpha: 0.7 });
    for (let book = 0; book < 12; book += 1) {
      const height = 30 + ((book * 7 + row * 5) % 4) * 4;
      const fill = books[(book + row * 3) % books.length]!;
      pen.rect(32 + book * 15, 310 + row * 54 - height, 12, height, 2, { fill });
    }
  }
  pen.circle(186, 232, 20, { fill: '#8CBFDB' });
  pen.path('M174 226Q184 214 194 226T186 244Z', { fill: '#8FBF98' });
  pen.rect(176, 250, 20, 7, 3, { fill: COLOURS.woodDeep });
}

/** A frieze of shapes to be read, and a clock with its hands at three. */
function friezeAndClock(pen: Pen): void {
  for (let card = 0; card < 12; card += 1) {
    const x = 24 + card * 78;
    pen.rect(x, -62, 56, 46, 5, { fill: '#FFFFFF' });
    const fill = [...BAGS, '#F6C255'][card % 4]!;
    for (let dot = 0; dot <= card % 6; dot += 1)
      pen.circle(x + 14 + (dot % 3) * 14, -47 + Math.floor(dot / 3) * 16, 5, { fill });
  }
  pen.circle(862, 92, 34, { fill: '#FFFFFF', stroke: '#6E4F86', width: 6 });
  pen.path('M862 92V68M862 92H880', { stroke: COLOURS.ink, width: 5 });
}

function firstGrade(pen: Pen): void {
  friezeAndClock(pen);
  board(pen);
  bookcase(pen);
  pen.rect(0, 358, PICTURE.width, 6, 0, { fill: '#FFF7EA', alpha: 0.6 });
}

export const ROOMS: Readonly<Record<SchoolPicture['grade'], Room>> = {
  preschool: {
    wall: '#FBDDC6',
    panel: null,
    floor: '#E4B98A',
    rug: [
      ['#EE9F88', 350, 84],
      ['#F6C97E', 296, 70],
      ['#BFDDB4', 240, 56],
      ['#B5D9E2', 180, 42],
      ['#FFF3DF', 120, 28],
    ],
    furniture: preschool,
  },
  kindergarten: {
    wall: '#DCEBCB',
    panel: null,
    floor: '#D9C29A',
    rug: [
      ['#7FB3A8', 330, 78],
      ['#A9D2C4', 300, 68],
      ['#7FB3A8', 180, 40],
      ['#D6EBDD', 160, 34],
    ],
    furniture: kindergarten,
  },
  firstGrade: {
    wall: '#F4EBD2',
    panel: { fill: '#A9C4DA', from: 232 },
    floor: '#BE9268',
    rug: [],
    furniture: firstGrade,
  },
};
