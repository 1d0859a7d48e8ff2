import { mix } from '../drawing/colour';
import type { Gradient } from '../drawing/paint';

/** One colour into another between two heights, in units from the top of the picture. */
export function downwards(from: number, to: number, top: string, bottom: string): Gradient {
  return {
    kind: 'linear',
    from: [0, from],
    to: [0, to],
    stops: [
      [0, top],
      [1, bottom],
    ],
  };
}

/** A grey day: what light and cloth become where a child counts on nobody. */
const COOL = '#C3CBD3';
/** So much of every colour a grey day takes at most. */
const COOL_SHARE = 0.55;

/** The colours of a room on a day from grey, 0, to bright, 1. */
export function toneOf(warmth: number): (colour: string) => string {
  const share = COOL_SHARE * (1 - warmth);
  return (colour) => mix(colour, COOL, share);
}
