import { cosineOfTurn, log } from './exact-math';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Full state of a stream: plain integers, safe to keep in a save. */
export type RandomState = readonly number[];

/** Where draws come from. */
export interface Draws {
  /** Uniform draw in [0, 1) with 32 random bits. */
  next(): number;
}

/** A seeded stream of draws. The only source of chance in the pure layers. */
export interface RandomStream extends Draws {
  /** Snapshot to store; `restoreRandom` continues from it exactly. */
  state(): RandomState;
}

type Generator = ReturnType<typeof xoroshiro128plus>;

/** One class for all streams, so that engines can build the draw into the code that calls it. */
class SeededStream implements RandomStream {
  constructor(private readonly generator: Generator) {}

  next(): number {
    return (this.generator.next() >>> 0) / 4294967296;
  }

  state(): RandomState {
    return [...this.generator.getState()];
  }
}

/** A stream from an unsigned 32-bit seed; streams of neighbouring seeds are unrelated. */
export function createRandom(seed: number): RandomStream {
  return new SeededStream(xoroshiro128plus(mixSeed(seed, 0x9e3779b9)));
}

/** Continues a stream from a stored state. Throws if the state is not four integers. */
export function restoreRandom(state: RandomState): RandomStream {
  return new SeededStream(xoroshiro128plusFromState(state));
}

/** A 32-bit seed for a named purpose, so that one purpose's draws never shift another's. */
export function mixSeed(seed: number, salt: number): number {
  let h = (seed ^ salt) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** Standard normal draw (Box-Muller); two uniform draws. */
export function drawNormal(random: Draws): number {
  const u = 1 - random.next();
  return Math.sqrt(-2 * log(u)) * cosineOfTurn(random.next());
}
