import { between, capsule } from '../drawing/geometry';
import type { Point } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawBunny } from './toys';

const BOOKS = [
  [652, 22, 62, '#EE8F72'],
  [676, 16, 54, '#5FB0AE'],
  [694, 20, 66, '#F6C255'],
  [716, 14, 50, '#B39BD3'],
] as const;

/** The shelf with four books and a rabbit. */
export function drawShelf(pen: Pen): void {
  pen.rect(640, 236, 170, 12, 6, { fill: '#E3B57F' });
  pen.rect(642, 244, 166, 6, 3, { fill: '#B98555', alpha: 0.5 });
  for (const [x, width, height, fill] of BOOKS) {
    pen.rect(x, 236 - height, width, height, 4, { fill });
    pen.rect(x + 3, 245 - height, width - 6, 4, 2, { fill: '#FFFFFF', alpha: 0.55 });
    pen.rect(x + width - 4, 236 - height, 4, height, 2, { fill: COLOURS.ink, alpha: 0.12 });
  }
  pen.group({ x: 768, y: 201, scaleX: 0.66 }, () => drawBunny(pen, '#F3DCC0', '#E0BC92'));
}

/** A framed picture of the sun over hills. */
export function drawPicture(pen: Pen): void {
  pen.rect(96, 92, 104, 124, 12, { fill: COLOURS.wood });
  pen.rect(104, 100, 88, 108, 8, { fill: '#FFF8EC' });
  pen.circle(148, 140, 22, { fill: COLOURS.honey });
  pen.path('M108 204Q128 160 150 182T188 176V204Z', { fill: '#8FBF98' });
  pen.path('M108 204Q140 184 188 198V204Z', { fill: '#5E8F78' });
}

const FLAGS = ['#EE8F72', '#F6C255', '#8FBDB4', '#C9B6E0', '#F4B8A0', '#A9D3DC'] as const;

/** A string of flags. */
export function drawBunting(pen: Pen): void {
  const start: Point = [640, 60];
  const sag: Point = [756, 118];
  const end: Point = [872, 52];
  pen.path('M640 60Q756 118 872 52', { stroke: '#C9A27B', width: 3 });
  FLAGS.forEach((fill, index) => {
    const along = (index + 0.5) / FLAGS.length;
    const [x, y] = between(between(start, sag, along), between(sag, end, along), along);
    const flag = new Outline()
      .moveTo(x - 15, y)
      .lineTo(x + 15, y)
      .lineTo(x, y + 30)
      .close();
    pen.path(flag, { fill, stroke: fill, width: 4 });
  });
}

function starOutline(x: number, y: number): Outline {
  const star = new Outline();
  for (let index = 0; index < 10; index += 1) {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const radius = index % 2 === 1 ? 8 : 17;
    const pointX = x + Math.cos(angle) * radius;
    const pointY = y + Math.sin(angle) * radius;
    if (index === 0) star.moveTo(pointX, pointY);
    else star.lineTo(pointX, pointY);
  }
  return star.close();
}

function drawCloudToy(pen: Pen, x: number, y: number): void {
  const fill = '#CFE6EA';
  for (const [dx, dy, radius] of [
    [-11, 3, 10],
    [0, -4, 13],
    [12, 3, 10],
  ] as const) {
    pen.circle(x + dx, y + dy, radius, { fill });
  }
  pen.rect(x - 18, y + 2, 37, 11, 5.5, { fill });
}

const HANGING = [
  { dx: -76, dy: 0, length: 52, kind: 'cloud' },
  { dx: -38, dy: -12, length: 84, kind: 'honeyStar' },
  { dx: 0, dy: -16, length: 60, kind: 'moon' },
  { dx: 38, dy: -12, length: 88, kind: 'coralStar' },
  { dx: 76, dy: 0, length: 54, kind: 'cloud' },
] as const;

const MOON = 'M6 -18A18 18 0 1 0 16 8A14 14 0 0 1 6 -18Z';

/** The mobile over the cot. Origin at the middle of its bar. */
export function drawMobile(pen: Pen): void {
  const arm = 'M150 202V-32Q150 -172 90 -172Q0 -172 0 -146';
  pen.path(arm, { stroke: COLOURS.woodLight, width: 9, at: { y: 128 } });
  pen.path('M-78 0Q0 -32 78 0', { stroke: COLOURS.wood, width: 7 });
  pen.circle(0, -17, 8, { fill: COLOURS.honey });
  for (const { dx, dy, length, kind } of HANGING) {
    const y = dy + length;
    pen.line(dx, dy, dx, y - 14, { stroke: '#C9A27B', width: 2 });
    if (kind === 'cloud') drawCloudToy(pen, dx, y);
    else if (kind === 'moon') {
      const paint = { fill: COLOURS.lilac, stroke: COLOURS.lilac, width: 3 };
      pen.path(MOON, { ...paint, at: { x: dx, y } });
    } else {
      const fill = kind === 'honeyStar' ? COLOURS.honey : '#EE8F72';
      pen.path(starOutline(dx, y), { fill, stroke: fill, width: 6 });
    }
  }
}

/** A tall plant in a basket, at the left end of the room. Origin at its foot. */
export function drawPlant(pen: Pen): void {
  pen.spot(0, 4, 70, 12, '#6B3F2A', 0.4, 0.3);
  const leaves = [
    [-52, -190, -64],
    [50, -206, 60],
    [-30, -262, -28],
    [34, -274, 24],
    [0, -300, -4],
    [-64, -132, -84],
    [62, -142, 80],
  ] as const;
  for (const [x, y] of leaves) {
    const stem = new Outline().moveTo(0, -70).quadTo(x * 0.2, y * 0.6, x, y);
    pen.path(stem, { stroke: '#5C9168', width: 5 });
  }
  leaves.forEach(([x, y, rotateDegrees], index) => {
    pen.group({ x, y, rotateDegrees }, () => {
      const leaf = 'M0 26C-26 8 -24 -30 0 -48C24 -30 26 8 0 26Z';
      pen.path(leaf, { fill: index % 2 === 0 ? '#7DB07F' : '#94C08C' });
      pen.clip(leaf, () => pen.path('M0 30V-50L40 -40V30Z', { fill: '#5C9168', alpha: 0.45 }));
      pen.path('M0 20V-38', { stroke: '#DDEFD2', width: 2, alpha: 0.7 });
    });
  });
  pen.path('M-44 -72H44L36 0H-36Z', { fill: '#DDB07B' });
  for (const y of [-52, -34, -16]) {
    const weave = new Outline().moveTo(-42, y).quadTo(0, y + 10, 42, y);
    pen.path(weave, { stroke: '#B98555', width: 4, alpha: 0.6 });
  }
  pen.path(capsule([-44, -74], [44, -74], 8, 8), { fill: COLOURS.woodLight });
}
