import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawBall, drawBlocks, drawBunny, drawToyBasket } from '../room/toys';
import { downwards, toneOf } from './day-tone';

/** Size of the pictures after the year, in units. */
export const PICTURE = { width: 960, height: 540 } as const;
const FLOOR_Y = 372;
/** From this much trust on more than the blocks is played with. */
const PLAYS_FROM = 0.5;
/** In a tall window the wall goes on above the picture and the floor below it, units. */
export const BEYOND = { above: 240, below: 160 } as const;
/** The opening of the door. */
export const DOORWAY = { left: 752, top: 76, width: 144, height: 330 } as const;

function drawWindow(pen: Pen, warmth: number): void {
  const tone = toneOf(warmth);
  pen.rect(92, 46, 230, 196, 16, { fill: '#FFF7EA' });
  pen.clipRect(104, 58, 206, 172, 10, () => {
    pen.rect(104, 58, 206, 172, 0, { fill: downwards(60, 230, tone('#BFE3EE'), tone('#F0F6E6')) });
    pen.circle(160, 104, 22, { fill: '#FFE39A', alpha: warmth });
    pen.path('M104 196Q160 152 220 184T310 176V240H104Z', { fill: tone('#A9CFA0') });
    pen.circle(270, 160, 26, { fill: tone('#7FAE84') });
    pen.rect(266, 178, 8, 36, 4, { fill: tone('#8A6A4E') });
  });
  pen.rect(203, 58, 9, 172, 0, { fill: '#FFF7EA' });
  pen.rect(80, 236, 254, 15, 7, { fill: '#FFF7EA' });
  pen.path('M112 402L352 402L440 510L128 510Z', { fill: '#FFF1C9', alpha: 0.36 * warmth });
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

/** How much an infant that counts on its caregiver plays: what lies about on the rug. */
function drawToysInUse(pen: Pen, warmth: number): void {
  pen.group({ x: 64, y: 408, scaleX: 0.9 }, () => drawToyBasket(pen));
  pen.spot(150, 486, 70, 12, COLOURS.contactShadow, 0.3);
  pen.group({ x: 146, y: 488, scaleX: 0.74 }, () => drawBlocks(pen));
  if (warmth < PLAYS_FROM) return;
  pen.spot(400, 524, 30, 8, COLOURS.contactShadow, 0.3);
  pen.group({ x: 400, y: 506, scaleX: 0.7 }, () => drawBall(pen));
  pen.spot(226, 521, 32, 7, COLOURS.contactShadow, 0.3);
  pen.group({ x: 224, y: 494, scaleX: 0.5 }, () => drawBunny(pen));
}

/**
 * Wall, window, door, rug and toys.
 *
 * @param warmth how much the infant counts on its caregiver, 0 to 1: the light of the room
 */
export function drawReunionRoom(pen: Pen, isDoorOpen: boolean, warmth: number): void {
  const tone = toneOf(warmth);
  const wall = downwards(0, FLOOR_Y, tone('#DCEBE0'), tone('#F6F1DC'));
  const floor = downwards(FLOOR_Y, 540, tone('#D6AC7C'), tone('#E7C79E'));
  pen.rect(0, -BEYOND.above, PICTURE.width, BEYOND.above + FLOOR_Y + 6, 0, { fill: wall });
  pen.rect(0, FLOOR_Y, PICTURE.width, 168 + BEYOND.below, 0, { fill: floor });
  drawFlags(pen, -62);
  pen.rect(0, FLOOR_Y - 12, PICTURE.width, 16, 0, { fill: '#FFF7EA' });
  pen.rect(0, FLOOR_Y + 2, PICTURE.width, 4, 0, { fill: '#B98555', alpha: 0.4 });
  drawWindow(pen, warmth);
  drawShelf(pen);
  drawDoor(pen, isDoorOpen);
  const rug = [
    ['#9CC3A0', 330, 84],
    ['#F3D49B', 286, 71],
    ['#CFE0C0', 240, 58],
    ['#FFF3DF', 190, 44],
  ] as const;
  for (const [fill, x, y] of rug) pen.ellipse(390, 452, x, y, { fill: tone(fill) });
  pen.spot(400, 440, 380, 170, '#FFD98A', 0.7 * warmth);
  drawToysInUse(pen, warmth);
}
