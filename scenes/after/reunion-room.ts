import type { Gradient } from '../drawing/paint';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawBall, drawBlocks, drawToyBasket } from '../room/toys';

/** Size of the pictures after the year, in units. */
export const PICTURE = { width: 960, height: 540 } as const;
const FLOOR_Y = 372;
/** In a tall window the wall goes on above the picture and the floor below it, units. */
export const BEYOND = { above: 240, below: 160 } as const;
/** The opening of the door. */
export const DOORWAY = { left: 752, top: 76, width: 144, height: 330 } as const;

const WALL: Gradient = {
  kind: 'linear',
  from: [0, 0],
  to: [0, FLOOR_Y],
  stops: [
    [0, '#DCEBE0'],
    [1, '#F1F3E4'],
  ],
};
const FLOOR: Gradient = {
  kind: 'linear',
  from: [0, FLOOR_Y],
  to: [0, 540],
  stops: [
    [0, '#D6AC7C'],
    [1, '#E7C79E'],
  ],
};
const SKY: Gradient = {
  kind: 'linear',
  from: [0, 60],
  to: [0, 230],
  stops: [
    [0, '#BFE3EE'],
    [1, '#F0F6E6'],
  ],
};

function drawWindow(pen: Pen): void {
  pen.rect(92, 46, 230, 196, 16, { fill: '#FFF7EA' });
  pen.clipRect(104, 58, 206, 172, 10, () => {
    pen.rect(104, 58, 206, 172, 0, { fill: SKY });
    pen.circle(160, 104, 22, { fill: '#FFE39A' });
    pen.path('M104 196Q160 152 220 184T310 176V240H104Z', { fill: '#A9CFA0' });
    pen.circle(270, 160, 26, { fill: '#7FAE84' });
    pen.rect(266, 178, 8, 36, 4, { fill: '#8A6A4E' });
  });
  pen.rect(203, 58, 9, 172, 0, { fill: '#FFF7EA' });
  pen.rect(80, 236, 254, 15, 7, { fill: '#FFF7EA' });
  pen.path('M112 402L352 402L440 510L128 510Z', { fill: '#FFF1C9', alpha: 0.32 });
}

/** The door: shut while the caregiver is away, wide open when they are back. */
function drawDoor(pen: Pen, isOpen: boolean): void {
  pen.rect(738, 62, 172, 316, 10, { fill: '#FFF7EA' });
  pen.rect(752, 76, 144, 298, 4, { fill: isOpen ? '#F7E2B8' : '#B98F66' });
  if (isOpen) {
    pen.spot(824, 230, 90, 180, '#FFF3D6', 0.9);
    pen.path('M896 76L944 52V402L896 374Z', { fill: '#A97E57' });
    pen.path('M904 100L934 86V210L904 212Z', { fill: '#8F6744', alpha: 0.5 });
    pen.circle(908, 240, 6, { fill: COLOURS.honey });
    return;
  }
  pen.rect(768, 94, 112, 112, 8, { fill: '#A27A54' });
  pen.rect(768, 224, 112, 130, 8, { fill: '#A27A54' });
  pen.rect(776, 102, 96, 96, 6, { fill: '#B48A62' });
  pen.rect(776, 232, 96, 114, 6, { fill: '#B48A62' });
  pen.circle(770, 214, 8, { fill: COLOURS.honey });
}

function drawShelf(pen: Pen): void {
  pen.rect(420, 150, 230, 16, 8, { fill: COLOURS.woodLight });
  pen.rect(420, 160, 230, 6, 3, { fill: COLOURS.woodDeep, alpha: 0.35 });
  const books = ['#EE8F72', '#5FB0AE', '#F6C255', '#B39BD3', '#8FBF98'];
  books.forEach((colour, index) => {
    pen.rect(440 + index * 19, 96 + (index % 3) * 6, 15, 54 - (index % 3) * 6, 3, { fill: colour });
  });
  pen.circle(590, 126, 24, { fill: '#F9CFBC' });
  pen.path('M574 150Q590 108 606 150Z', { fill: '#D98161' });
}

const FLAGS = ['#EE8F72', '#F6C255', '#8FBF98', '#8CBFDB', '#B39BD3'] as const;

/** Half the string of flags, and how far it sags, units. */
const STRING = { from: 40, half: 440, sag: 72, middle: 8, flagCount: 14 } as const;

/** A string of paper flags, high on the wall. */
export function drawFlags(pen: Pen, y: number): void {
  const { from, half, sag, middle, flagCount } = STRING;
  const low = y + sag;
  const string = `M${from} ${y}Q${from + half / 2} ${low} ${from + half} ${y + middle}`;
  const rest = `Q${from + half * 1.5} ${low} ${from + half * 2} ${y}`;
  pen.path(string + rest, { stroke: '#B98555', width: 3 });
  for (let index = 0; index < flagCount; index += 1) {
    const along = ((index + 0.5) / flagCount) * 2;
    // Both halves hang alike, the second one the other way round.
    const t = along < 1 ? along : 2 - along;
    const hang = 2 * t * (1 - t) * sag + t * t * middle;
    const at = { x: from + half * along, y: y + hang };
    pen.path('M-17 0H17L0 34Z', { fill: FLAGS[index % FLAGS.length] ?? FLAGS[0], at });
  }
}

/** Wall, window, door, rug and toys. */
export function drawReunionRoom(pen: Pen, isDoorOpen: boolean): void {
  pen.rect(0, -BEYOND.above, PICTURE.width, BEYOND.above + FLOOR_Y + 6, 0, { fill: WALL });
  pen.rect(0, FLOOR_Y, PICTURE.width, 168 + BEYOND.below, 0, { fill: FLOOR });
  drawFlags(pen, -62);
  pen.rect(0, FLOOR_Y - 12, PICTURE.width, 16, 0, { fill: '#FFF7EA' });
  pen.rect(0, FLOOR_Y + 2, PICTURE.width, 4, 0, { fill: '#B98555', alpha: 0.4 });
  drawWindow(pen);
  drawShelf(pen);
  drawDoor(pen, isDoorOpen);
  const rug = [
    ['#9CC3A0', 330, 84],
    ['#F3D49B', 286, 71],
    ['#CFE0C0', 240, 58],
    ['#FFF3DF', 190, 44],
  ] as const;
  for (const [fill, x, y] of rug) pen.ellipse(390, 452, x, y, { fill });
  pen.group({ x: 64, y: 408, scaleX: 0.9 }, () => drawToyBasket(pen));
  pen.spot(150, 486, 70, 12, COLOURS.contactShadow, 0.3);
  pen.group({ x: 146, y: 488, scaleX: 0.74 }, () => drawBlocks(pen));
  pen.spot(300, 518, 30, 8, COLOURS.contactShadow, 0.3);
  pen.group({ x: 300, y: 500, scaleX: 0.7 }, () => drawBall(pen));
}
