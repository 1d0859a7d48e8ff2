import type { FrightKind } from '../../src/view-models/scene-view';
import { clamp, lerp, smooth, toRadians } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import { COLOURS } from '../drawing/palette';
import type { Pen } from '../drawing/pen';
import { drawSoftRings, drawZigzagRings, roundArcs } from './rings';

/** Where a sign stands, in picture units, and where it is about. */
export interface FrightPlace {
  /** Middle of the sign. */
  readonly x: number;
  readonly y: number;
  /** Direction from the sign to the infant, degrees, clockwise from the right. */
  readonly towards: number;
  /** Direction from the sign to the mouth that it belongs to, degrees. */
  readonly mouth: number;
}

const PAPER = COLOURS.paper;
const SHARP = COLOURS.coralDeep;
const SOFT = COLOURS.tealDeep;
const INK = COLOURS.plumDeep;

/** How fast a sign is there, seconds; then it breathes: nothing on the screen may flash. */
const COMES_SECONDS = 0.22;
const BREATH_SECONDS = 2.2;

const SPIKES = 12;

/** A bubble with spikes, longer towards the one it hits. */
function burst(towards: number): Outline {
  const outline = new Outline();
  for (let index = 0; index < SPIKES * 2; index += 1) {
    const angle = (index * 180) / SPIKES;
    const along = Math.cos(toRadians(angle - towards));
    const reach = index % 2 === 0 ? 41 + 13 * Math.max(0, along) : 29;
    const [x, y] = [Math.cos(toRadians(angle)) * reach * 1.12, Math.sin(toRadians(angle)) * reach];
    if (index === 0) outline.moveTo(x, y);
    else outline.lineTo(x, y);
  }
  return outline.close();
}

/** A mouth wide open. */
function drawOpenMouth(pen: Pen): void {
  pen.ellipse(0, 0, 17, 19, { fill: INK });
  pen.ellipse(0, 11, 11, 7, { fill: '#D96A6A' });
  pen.rect(-11, -17, 22, 6, 3, { fill: PAPER });
}

function drawShout(pen: Pen, { towards }: FrightPlace): void {
  const rings = { x: 0, y: 0, from: towards - 30, to: towards + 30, radius: 68, gap: 21 };
  drawZigzagRings(pen, { ...rings, count: 2, width: 8, colour: SHARP, alpha: 0.95 });
  pen.path(burst(towards), { fill: PAPER, stroke: SHARP, width: 5 });
  drawOpenMouth(pen);
}

/** A round bubble, with a tail towards a mouth. */
function bubble(radiusX: number, radiusY: number, mouth: number): Outline {
  const at = (degrees: number, reach: number): readonly [number, number] => [
    Math.cos(toRadians(degrees)) * radiusX * reach,
    Math.sin(toRadians(degrees)) * radiusY * reach,
  ];
  const outline = new Outline().moveTo(...at(mouth + 16, 1));
  for (let degrees = mouth + 24; degrees <= mouth + 344; degrees += 8) {
    outline.lineTo(...at(degrees, 1));
  }
  return outline.lineTo(...at(mouth, 1.42)).close();
}

/** A face that plays at crying: shut eyes, a drop, and a grin. */
function drawMocking(pen: Pen, { towards, mouth }: FrightPlace): void {
  const rings = { x: 0, y: 0, from: towards - 26, to: towards + 26, gap: 19, width: 6, count: 2 };
  drawSoftRings(pen, { ...rings, radius: 64, colour: SHARP, alpha: 0.9 });
  pen.path(bubble(50, 42, mouth), { fill: PAPER, stroke: INK, width: 4 });
  for (const side of [-1, 1]) {
    pen.path(`M${side * 8} -6L${side * 25} -15`, { stroke: INK, width: 5 });
    pen.path(`M${side * 8} -6L${side * 24} -2`, { stroke: INK, width: 5 });
  }
  pen.path('M-22 12Q0 34 24 6Q0 18 -22 12Z', { fill: INK, stroke: INK, width: 3 });
  pen.path('M31 2C25 12 26 18 32 18C38 18 38 11 31 2Z', { fill: COLOURS.sky, stroke: SOFT, width: 2 }); // prettier-ignore
}

const ARROW = 'M-17 0H14M3 -12L16 0L3 12';

/** A soft bubble that calls and a jagged one that sends away, side by side. */
function drawMixed(pen: Pen, { towards, mouth }: FrightPlace): void {
  const away = Math.cos(toRadians(towards)) < 0 ? 0 : 180;
  pen.group({ y: -36 }, () => {
    pen.path(bubble(38, 30, mouth), { fill: PAPER, stroke: SOFT, width: 4 });
    pen.path(ARROW, { stroke: SOFT, width: 6, at: { x: 0, y: 0, rotateDegrees: 180 - away } });
  });
  pen.group({ y: 40 }, () => {
    pen.group({ scaleX: 0.82 }, () => {
      pen.path(burst(away), { fill: PAPER, stroke: SHARP, width: 5 });
    });
    pen.path(ARROW, { stroke: SHARP, width: 6, at: { x: 0, y: 0, rotateDegrees: away } });
  });
}

/** Arcs that close in from both sides on what is in the middle. */
function drawClosingIn(pen: Pen, breath: number): void {
  for (const middle of [180, 0]) {
    const shape = { x: 0, y: 170, from: middle - 20, to: middle + 20, gap: 26, count: 3 };
    roundArcs({ ...shape, radius: 190 - 10 * breath }, 4).forEach((arc, index) => {
      // Light under dark, so that it shows on wool and at night, too.
      pen.path(arc, { stroke: PAPER, width: 13 - 2 * index, alpha: 0.5 - 0.12 * index });
      pen.path(arc, { stroke: INK, width: 8 - 2 * index, alpha: 0.8 - 0.2 * index });
    });
  }
}

/**
 * The sign of an act that frightens, each with a shape of its own: a spiky bubble with an open
 * mouth, arcs that close in (with a shadow, see `looming-shadow.ts`), a face that plays at crying, two bubbles that say
 * the opposite. `seconds` since the act; standing still it is there at once.
 */
export function drawFrightSign(
  pen: Pen,
  kind: FrightKind,
  place: FrightPlace,
  seconds: number,
  isStill: boolean,
): void {
  const come = isStill ? 1 : smooth(clamp(seconds / COMES_SECONDS));
  const breath = isStill ? 0 : Math.sin((seconds / BREATH_SECONDS) * Math.PI * 2);
  if (come <= 0) return;
  if (kind === 'looming') {
    pen.group({ alpha: come }, () => drawClosingIn(pen, breath));
    return;
  }
  const whole = kind === 'mixed' ? 0.86 : 1;
  const size = whole * lerp(0.6, 1, come) * (1 + 0.03 * breath);
  pen.group({ x: place.x, y: place.y, scaleX: size, alpha: come }, () => {
    if (kind === 'shout') drawShout(pen, place);
    else if (kind === 'mocking') drawMocking(pen, place);
    else drawMixed(pen, place);
  });
}
