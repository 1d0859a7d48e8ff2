import { drawNormal, type RandomStream } from './random';

/** Each a fraction 0 to 1; 0.5 is ordinary. Drawn once per infant and never changed by care. */
export interface Temperament {
  /** Scales how strongly experiences move the infant, for better and for worse. */
  readonly reactivity: number;
  /** Scales how fast comfort works. */
  readonly soothability: number;
  /** How clearly needs show on the outside. */
  readonly readability: number;
}

/** Standard deviation between infants, on the 0 to 1 scale. Assumption. */
const TEMPERAMENT_SD = 0.17;

/** Three independent draws around the middle of the scale; always six uniform draws. */
export function drawTemperament(random: RandomStream): Temperament {
  return {
    reactivity: drawDimension(random),
    soothability: drawDimension(random),
    readability: drawDimension(random),
  };
}

function drawDimension(random: RandomStream): number {
  return Math.min(1, Math.max(0, 0.5 + TEMPERAMENT_SD * drawNormal(random)));
}
