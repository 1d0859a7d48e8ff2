/** Random numbers of the picture: the same seed gives the same small movements. */
export interface SeededRandom {
  /** 0 to 1, without 1. */
  next(): number;
  between(low: number, high: number): number;
}

/** Mulberry32: a few lines, even enough for blinks and kicks. It has no say in the rules. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, between: (low, high) => low + (high - low) * next() };
}
