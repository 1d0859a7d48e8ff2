import { mix } from '../drawing/colour';
import { capsule, spline } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';

const EYE = COLOURS.plumDeep;

/** The soft rabbit. Origin at the top of its belly. */
export function drawBunny(pen: Pen, base = '#D9C7EC', shade = '#B9A1D6'): void {
  for (const side of [-1, 1]) {
    pen.path(capsule([side * 11, -44], [side * 17, -84], 10, 9), { fill: base });
    const inner = capsule([side * 12, -50], [side * 16.5, -78], 4.5, 4);
    pen.path(inner, { fill: COLOURS.blush, alpha: 0.8 });
  }
  const body = spline([
    [-26, 10],
    [-24, 40],
    [0, 48],
    [24, 40],
    [26, 10],
    [0, -12],
  ]);
  pen.path(body, { fill: base });
  pen.ellipse(0, 24, 14, 16, { fill: COLOURS.paper, alpha: 0.8 });
  for (const side of [-1, 1]) {
    const at = { x: side * 26, y: 14, rotateDegrees: -side * 24 };
    pen.ellipse(0, 0, 9, 14, { fill: base, at });
    pen.ellipse(side * 15, 46, 12, 9, { fill: shade });
  }
  pen.ellipse(0, -26, 30, 26, { fill: base });
  pen.spot(14, -12, 22, 18, shade, 0.6);
  pen.circle(-11, -27, 3.4, { fill: EYE });
  pen.circle(11, -27, 3.4, { fill: EYE });
  pen.path('M-3.5 -19Q0 -15 3.5 -19', { stroke: EYE, width: 2.4 });
  for (const side of [-1, 1]) pen.spot(side * 18, -18, 7, 5, '#F58F80', 0.6);
}

/** A bottle: the tip of the teat at the origin, the body below it. `fill` 0 to 1. */
export function drawBottle(pen: Pen, fill: number): void {
  const glass =
    'M-19 37H19C19 44 25 48 25 58V122C25 134 17 139 0 139C-17 139 -25 134 -25 122V58C-25 48 -19 44 -19 37Z';
  const milkTop = 139 - 95 * fill;
  pen.path('M-5 2C-5 -5 5 -5 5 2C5 10 13 12 15 22H-15C-13 12 -5 10 -5 2Z', { fill: '#F3C9A6' });
  pen.path('M-1 4C-2 12 -6 14 -8 21', { stroke: '#FFFFFF', width: 3, alpha: 0.5 });
  pen.rect(-20, 20, 40, 17, 6, { fill: '#EE8F72' });
  pen.rect(-20, 30, 40, 7, 3, { fill: '#D67056', alpha: 0.6 });
  pen.path(glass, { fill: '#EAF6F6' });
  pen.clip(glass, () => {
    pen.rect(-30, milkTop, 60, 120, 0, { fill: '#FFFBF0' });
    pen.rect(-30, milkTop, 60, 5, 0, { fill: '#F3E7CC' });
    pen.rect(13, 30, 20, 120, 0, { fill: '#9CC9CE', alpha: 0.35 });
    pen.rect(-18, 52, 6, 70, 3, { fill: '#FFFFFF', alpha: 0.9 });
  });
  for (let mark = 0; mark < 4; mark += 1) {
    const y = 66 + mark * 16;
    pen.line(2, y, mark % 2 === 1 ? 10 : 14, y, { stroke: '#5E9CA3', width: 3, alpha: 0.8 });
  }
  pen.path(glass, { stroke: '#B7D9DB', width: 2.5 });
}

/** A rattle: held at the origin, its ball above. */
export function drawRattle(pen: Pen): void {
  pen.path(capsule([0, 0], [0, -30], 6, 6), { fill: COLOURS.honey });
  pen.circle(0, -50, 22, { fill: '#EE8F72' });
  pen.path('M-22 -50A22 22 0 0 0 22 -50Z', { fill: '#D67056', alpha: 0.55 });
  pen.path('M-21 -54Q0 -44 21 -54', { stroke: '#FFF3E4', width: 5 });
  pen.circle(-7, -60, 4, { fill: '#FFFFFF', alpha: 0.6 });
  pen.circle(0, 4, 8, { fill: COLOURS.honey });
}

/** The striped ball, radius 26. */
export function drawBall(pen: Pen): void {
  pen.circle(0, 0, 26, { fill: COLOURS.honey });
  pen.path('M-26 0Q0 -18.2 26 0', { stroke: '#EE8F72', width: 8.3, cap: 'butt' });
  const shade = 'M-20.8 15.6A26 26 0 0 0 26 0Q5.2 15.6 -20.8 15.6Z';
  pen.path(shade, { fill: COLOURS.honeyDeep, alpha: 0.35 });
  pen.circle(-9.1, -11.7, 5.2, { fill: '#FFFFFF', alpha: 0.6 });
}

function drawBlock(pen: Pen, x: number, y: number, base: string, shade: string): void {
  pen.rect(x, y, 44, 44, 8, { fill: base });
  const side = 'M36 0a8 8 0 0 1 8 8v28a8 8 0 0 1 -8 8h-28q26 -8 28 -44z';
  pen.path(side, { fill: shade, alpha: 0.45, at: { x, y } });
}

/** Three blocks, piled up. */
export function drawBlocks(pen: Pen): void {
  const mark = { fill: COLOURS.paper, alpha: 0.9 };
  drawBlock(pen, -48, -44, '#EE8F72', COLOURS.coralDeep);
  pen.circle(-26, -22, 9, mark);
  drawBlock(pen, 2, -44, '#5FB0AE', COLOURS.teal);
  pen.path('M24 -32l10 18h-20z', { ...mark, stroke: COLOURS.paper, width: 3 });
  drawBlock(pen, -22, -89, COLOURS.honey, COLOURS.honeyDeep);
  pen.rect(-9, -76, 18, 18, 5, mark);
}

/** A basket of toys with a rabbit looking out. Origin at its upper middle. */
export function drawToyBasket(pen: Pen): void {
  pen.path('M-40 0H40L30 64H-30Z', { fill: '#DDB07B' });
  for (let row = 0; row < 3; row += 1) {
    const half = 38 - row * 3;
    const y = 12 + row * 16;
    const weave = new Outline().moveTo(-half, y).quadTo(0, y + 10, half, y);
    pen.path(weave, { stroke: '#B98555', width: 4, alpha: 0.6 });
  }
  pen.group({ x: -12, y: -34, scaleX: 0.6 }, () => drawBunny(pen));
  pen.rect(-46, -8, 92, 16, 8, { fill: COLOURS.woodLight });
}

const STOOL = {
  side: COLOURS.lilac,
  fold: '#A890C8',
  top: '#DCCDEE',
  shine: '#EDE4F7',
};

/**
 * A round stool to hold on to. Origin at the middle of its top; it stands `height` high.
 *
 * @param light laid over its colours, with its strength, where the room is not in daylight
 */
export function drawStool(
  pen: Pen,
  height: number,
  light?: { readonly colour: string; readonly alpha: number },
): void {
  const tone = (colour: string): string =>
    light ? mix(colour, light.colour, light.alpha) : colour;
  const body = new Outline()
    .moveTo(-66, 0)
    .curveTo(-71, height * 0.5, -66, height - 14, -58, height - 8)
    .curveTo(-40, height + 6, 40, height + 6, 58, height - 8)
    .curveTo(66, height - 14, 71, height * 0.5, 66, 0)
    .close();
  const shade = new Outline()
    .moveTo(80, -10)
    .curveTo(30, 20, 40, height - 20, 20, height + 10)
    .lineTo(90, height + 10)
    .close();
  pen.spot(6, height - 4, 92, 16, '#7A4A33', 0.35);
  pen.path(body, { fill: tone(STOOL.side) });
  pen.clip(body, () => {
    pen.path(shade, { fill: tone(STOOL.fold), alpha: 0.6 });
    for (const x of [-34, 0, 34]) {
      pen.line(x, 0, x * 0.9, height, { stroke: tone(STOOL.fold), width: 2.4, alpha: 0.6 });
    }
  });
  pen.ellipse(0, 0, 68, 17, { fill: tone(STOOL.top) });
  pen.ellipse(-10, -3, 42, 9, { fill: tone(STOOL.shine), alpha: 0.8 });
}
