import { clamp, smooth } from '../drawing/geometry';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';

/** One spoonful, milliseconds: the mouth opens for it, closes over it, and chews. Assumption. */
const SPOONFUL = 4600;
const OPENS_UNTIL = 700;
const STAYS_UNTIL = 1500;
const CLOSES_UNTIL = 1900;
const CHEWS_UNTIL = 3900;
/** One movement of the jaw, milliseconds: about one a second in the first year (Gisel 1988). */
const CHEW = 900;

export interface Eating {
  tick(milliseconds: number, mood: Mood): void;
  apply(values: ChannelValues, mood: Mood, amplitude: number): void;
}

/** How far the mouth is open for the spoon, 0 to 1. */
function opening(clock: number): number {
  if (clock < OPENS_UNTIL) return smooth(clock / OPENS_UNTIL);
  if (clock < STAYS_UNTIL) return 1;
  return 1 - smooth((clock - STAYS_UNTIL) / (CLOSES_UNTIL - STAYS_UNTIL));
}

/** Meals from a spoon: whoever feeds waits until the mouth opens. */
export function createEating(): Eating {
  let clock = 0;
  return {
    tick(milliseconds, mood) {
      clock = mood.eating > 0.05 ? (clock + milliseconds) % SPOONFUL : 0;
    },
    apply(values, mood, amplitude) {
      const eating = smooth(clamp(mood.eating));
      if (eating <= 0) return;
      values.mouthOpen += (0.52 * opening(clock) - values.mouthOpen) * eating;
      if (clock <= CLOSES_UNTIL || clock >= CHEWS_UNTIL) return;
      const jaw = Math.sin(((clock - CLOSES_UNTIL) / CHEW) * Math.PI * 2);
      values.mouthWide += 0.22 * jaw * eating * amplitude;
      values.cheekRaise += 0.08 * Math.max(0, jaw) * eating * amplitude;
      values.headPitch += 0.04 * jaw * eating * amplitude;
    },
  };
}
