import { mix } from '../../drawing/colour';
import type { Point } from '../../drawing/geometry';
import { COLOURS, HAIR, SKINS } from '../../drawing/palette';
import type { Pen } from '../../drawing/pen';

/** One of the others: a simple figure, so that the eye goes to the child the scene is about. */
export interface Classmate {
  /** Where it touches what it stands or sits on. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly skin: keyof typeof SKINS;
  readonly hair: keyof typeof HAIR;
  readonly hairStyle: 'short' | 'bun' | 'puffs' | 'long';
  readonly shirt: string;
  /** At a table only what is above it is seen. */
  readonly posture: 'stands' | 'onFloor' | 'atTable';
  /** Where a hand is busy, from its place; units of its own size. */
  readonly hand?: Point;
  /** Where it looks: to the left, to us, to the right. */
  readonly looks: -1 | 0 | 1;
  readonly isDown?: boolean;
}

/** Further off, colours fade so far into the wall. */
const HAZE = 0.12;
const AIR = '#F3E6D3';
const far = (colour: string): string => mix(colour, AIR, HAZE);
const TROUSERS = far('#6A7898');
/** Bottom of the trunk over the ground, for each posture. */
const HIP: Readonly<Record<Classmate['posture'], number>> = {
  stands: -40,
  onFloor: -8,
  atTable: 0,
};
const HEAD_OVER_HIP = 82;

function drawLegs(pen: Pen, posture: Classmate['posture']): void {
  if (posture === 'atTable') return;
  const ends: readonly [Point, Point] =
    posture === 'stands'
      ? [
          [-10, -4],
          [10, -4],
        ]
      : [
          [-34, 0],
          [34, 0],
        ];
  for (const [x, y] of ends) {
    pen.line(Math.sign(x) * 9, HIP[posture] - 4, x, y, { stroke: TROUSERS, width: 15 });
    pen.ellipse(x + Math.sign(x) * 3, y, 10, 6, { fill: far('#B4674F') });
  }
}

function drawHair(pen: Pen, { hair, hairStyle }: Classmate): void {
  const fill = far(HAIR[hair]);
  if (hairStyle === 'long') pen.rect(-29, -14, 58, 44, 20, { fill });
  if (hairStyle === 'bun') pen.circle(0, -32, 11, { fill });
  if (hairStyle === 'puffs') for (const side of [-1, 1]) pen.circle(side * 24, -20, 12, { fill });
}

function drawHead(pen: Pen, mate: Classmate): void {
  const { skin, hair, looks, isDown } = mate;
  drawHair(pen, mate);
  pen.circle(0, 0, 27, { fill: far(SKINS[skin].base) });
  pen.path('M-28 2C-30 -34 30 -34 28 2C20 -14 -18 -14 -28 2Z', { fill: far(HAIR[hair]) });
  const [x, y] = [looks * 6, isDown ? 5 : 0];
  for (const side of [-1, 1]) pen.circle(side * 9 + x, 5 + y, 3, { fill: COLOURS.ink });
  const mouth = { stroke: COLOURS.ink, width: 2.4, at: { x, y } };
  pen.path(isDown ? 'M-4 15H4' : 'M-6 14Q0 20 6 14', mouth);
}

/** The hand that is up, when it wants something of the teacher. */
const LIFTED: Point = [34, -136];

function drawArm(pen: Pen, { skin, shirt }: Classmate, hip: number, hand: Point): void {
  const [x, y] = hand;
  const side = x < 0 ? -1 : 1;
  const [fromX, fromY] = [side * 17, hip - 44];
  const bend = { x: (fromX + x) / 2 + side * 8, y: (fromY + y) / 2 + 6 };
  pen.path(`M${fromX} ${fromY}Q${bend.x} ${bend.y} ${x} ${y}`, { stroke: far(shirt), width: 14 });
  pen.circle(x, y, 9, { fill: far(SKINS[skin].base) });
}

/**
 * Draws one of the others.
 *
 * @param sway how far the head leans just now, units
 */
export function drawClassmate(pen: Pen, mate: Classmate, isCalling: boolean, sway: number): void {
  const { x, y, size, posture, shirt, hand } = mate;
  const hip = HIP[posture];
  pen.group({ x, y, scaleX: size }, () => {
    if (posture !== 'atTable') pen.spot(4, 2, 40, 8, COLOURS.contactShadow, 0.3);
    drawLegs(pen, posture);
    const trunk = `M-24 ${hip}C-24 ${hip - 42} -14 ${hip - 54} 0 ${hip - 54}S24 ${hip - 42} 24 ${hip}Z`;
    pen.path(trunk, { fill: far(shirt) });
    pen.group({ x: sway, y: hip - HEAD_OVER_HIP }, () => drawHead(pen, mate));
    if (isCalling) drawArm(pen, mate, hip, LIFTED);
    else if (hand) drawArm(pen, mate, hip, hand);
  });
}
