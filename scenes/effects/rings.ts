import { lerp, toRadians } from '../drawing/geometry';
import { Outline } from '../drawing/outline';
import type { Pen } from '../drawing/pen';

/** Arcs that spread from a place: a voice, a movement. Angles in degrees, clockwise. */
export interface Rings {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Radius of the first arc and distance to the next. */
  readonly radius: number;
  readonly gap: number;
  readonly count: number;
  readonly width: number;
  readonly colour: string;
  readonly alpha: number;
}

const alphaOf = (rings: Rings, index: number): number =>
  Math.max(0, rings.alpha * (1 - index * 0.25));

/** Round arcs from the inmost on; each further one is so many degrees shorter at either end. */
export function roundArcs(
  { x, y, from, to, radius, gap, count }: Omit<Rings, 'width' | 'colour' | 'alpha'>,
  narrowing: number,
): Outline[] {
  return Array.from({ length: count }, (_, index) => {
    const less = narrowing * index;
    return new Outline().arc(
      x,
      y,
      radius + index * gap,
      toRadians(from + less),
      toRadians(to - less),
    );
  });
}

/** Round arcs: soft, warm, unhurried. */
export function drawSoftRings(pen: Pen, rings: Rings): void {
  roundArcs(rings, 0).forEach((arc, index) => {
    const width = rings.width - index * 0.6;
    pen.path(arc, { stroke: rings.colour, width, alpha: alphaOf(rings, index) });
  });
}

const MOST_TEETH = 7;
/** Teeth closer than this would run into one thick worm, drawing units. */
const TOOTH_LENGTH = 17;

/** Jagged arcs: loud, sudden. The shape says it before the colour does. */
export function drawZigzagRings(pen: Pen, rings: Rings): void {
  for (let index = 0; index < rings.count; index += 1) {
    const radius = rings.radius + index * rings.gap;
    const arc = new Outline();
    const length = radius * toRadians(Math.abs(rings.to - rings.from));
    const teeth = Math.max(2, Math.min(MOST_TEETH, Math.round(length / TOOTH_LENGTH)));
    for (let tooth = 0; tooth <= teeth * 2; tooth += 1) {
      const angle = toRadians(lerp(rings.from, rings.to, tooth / (teeth * 2)));
      const reach = radius + (tooth % 2 === 1 ? 6 : -4);
      const x = rings.x + Math.cos(angle) * reach;
      const y = rings.y + Math.sin(angle) * reach;
      if (tooth === 0) arc.moveTo(x, y);
      else arc.lineTo(x, y);
    }
    const width = rings.width - index * 0.5;
    pen.path(arc, { stroke: rings.colour, width, alpha: alphaOf(rings, index) });
  }
}
