/** A stream of numbers from 0 up to 1 that a seed repeats. */
export type Chance = () => number;

/**
 * Mulberry32: small and quick. Good enough to vary a sound; it decides nothing in the model, which
 * has a generator of its own.
 *
 * @param seed any whole number
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two limits, evenly likely. */
export function between(chance: Chance, [low, high]: readonly [number, number]): number {
  return low + (high - low) * chance();
}
