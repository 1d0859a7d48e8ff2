import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import type { HairStyle } from './complexion';
import type { Face, Side } from './face';
import { drawFuzz, drawTuft } from './hair-front';

/** Where a puff sits, units from the centre of the head; x towards the face. */
const PUFF = { x: -46, y: -78, far: 34, farUp: 10 };
const CURL_RADIUS = 21;

/** A curve as the head looks right, mirrored if it looks left. */
function facing(
  side: Side,
  start: readonly [number, number],
  curves: readonly number[][],
): Outline {
  const outline = new Outline().moveTo(side * start[0], start[1]);
  for (const [ax, ay, bx, by, x, y] of curves as [
    number,
    number,
    number,
    number,
    number,
    number,
  ][]) {
    outline.curveTo(side * ax, ay, side * bx, by, side * x, y);
  }
  return outline.close();
}

/** A full head of hair from the forehead round the ear to the nape; `fringe` is its front edge. */
function fullHair(side: Side, fringe: readonly number[][]): Outline {
  return facing(
    side,
    [74, -56],
    [
      ...fringe,
      [2, -6, -4, -10, -18, -6],
      [-34, -2, -38, 16, -38, 34],
      [-40, 52, -46, 62, -56, 70],
      [-84, 58, -108, 26, -108, -12],
      [-109, -68, -66, -103, -8, -102],
      [38, -103, 76, -84, 74, -56],
    ],
  );
}

const CAP_FRINGE = [
  [62, -50, 50, -56, 44, -44],
  [36, -40, 24, -30, 14, -14],
];
const SWOOP_FRINGE = [
  [58, -42, 38, -34, 26, -30],
  [20, -24, 14, -18, 10, -10],
];
const DRAWN_BACK = [
  [56, -62, 34, -50, 22, -34],
  [14, -22, 10, -14, 6, -8],
];

function puffAt(x: number, y: number): Outline {
  const outline = new Outline();
  for (let index = 0; index < 7; index += 1) {
    const angle = index * 0.9;
    outline.ellipse(x + Math.cos(angle) * 17, y + Math.sin(angle) * 15, 17, 17);
  }
  return outline.ellipse(x, y, 22, 22);
}

/** What of the hair is behind the skull: the puff of the other side. */
export function drawHairBehindProfile(pen: Pen, face: Face, style: HairStyle, side: Side): void {
  if (style !== 'puffs') return;
  const x = side * (PUFF.x + PUFF.far);
  pen.path(puffAt(x, PUFF.y - PUFF.farUp - 14), { fill: face.complexion.hairDark });
}

function drawFull(pen: Pen, face: Face, outline: Outline, side: Side): void {
  const { hair, hairDark, hairLight } = face.complexion;
  pen.path(outline, { fill: hair });
  pen.clip(outline, () => {
    const shine = new Outline().moveTo(-74, -44).curveTo(-56, -78, -14, -92, 30, -84);
    pen.path(shine, { stroke: hairLight, width: 7, alpha: 0.45 });
    pen.spot(side > 0 ? -96 : 96, 30, 46, 62, hairDark, 0.7);
  });
}

/** Curls over the crown, down the back and in a short fringe. */
function drawCurlsInProfile(pen: Pen, face: Face, side: Side): void {
  const { hair, hairLight } = face.complexion;
  const curls = new Outline();
  const shine = new Outline();
  for (let index = 0; index < 12; index += 1) {
    const angle = Math.PI * (0.82 + (0.98 * index) / 11);
    const x = side * (Math.cos(angle) * 88 - 8);
    const y = Math.sin(angle) * 84 - 4;
    curls.ellipse(x, y, CURL_RADIUS, CURL_RADIUS);
    shine.moveTo(x - 8, y).quadTo(x - 6, y - 8, x + 5, y - 6);
  }
  for (const [x, y] of [
    [52, -56],
    [32, -46],
    [12, -32],
    [-4, -16],
    [-44, 40],
    [-34, 20],
  ] as const) {
    curls.ellipse(side * x, y, 17, 17);
  }
  pen.path(curls, { fill: hair });
  pen.path(shine, { stroke: hairLight, width: 3, alpha: 0.45 });
}

/** Hair over the skull of a head that looks to a side, as far as the ear. */
export function drawHairInProfile(
  pen: Pen,
  face: Face,
  style: HairStyle,
  { side, skull }: { readonly side: Side; readonly skull: Outline },
): void {
  switch (style) {
    case 'fuzz':
      return drawFuzz(pen, face, skull, side * -14);
    case 'tuft':
      return drawTuft(pen, face, skull, side * 6);
    case 'cap':
      return drawFull(pen, face, fullHair(side, CAP_FRINGE), side);
    case 'swoop':
    case 'bob':
      return drawFull(pen, face, fullHair(side, SWOOP_FRINGE), side);
    case 'curls':
      drawFull(pen, face, fullHair(side, CAP_FRINGE), side);
      return drawCurlsInProfile(pen, face, side);
    case 'puffs':
    case 'bun':
      drawFull(pen, face, fullHair(side, DRAWN_BACK), side);
      pen.path(puffAt(side * PUFF.x, PUFF.y - 16), { fill: face.complexion.hair });
      return void pen.circle(side * (PUFF.x + 8), PUFF.y + 6, 7, { fill: COLOURS.honey });
  }
}
