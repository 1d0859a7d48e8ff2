import type { Draws } from '../model/random';

/** Draws taken from the stream at once; a life uses some thousands. */
const DRAWS_AHEAD = 64;
/** Copied for every life: fractions from the start, so that engines keep the list unboxed. */
const NOTHING_DRAWN: readonly number[] = Array.from({ length: DRAWS_AHEAD }, () => 0.5);

/**
 * The same draws in the same order, taken from the stream in small batches: an infant-year is a few
 * thousand draws from a dozen places, and one tight loop makes them in less time. Whoever hands a
 * stream to this must not draw from it any more.
 */
export class ReadAhead implements Draws {
  /** Draws that lie ready, from where `take` says. */
  readonly drawn = [...NOTHING_DRAWN];
  private used = DRAWS_AHEAD;

  constructor(private readonly stream: Draws) {}

  next(): number {
    return this.drawn[this.take(1)]!;
  }

  /**
   * Uses up the next few draws at once, at most 64: cheaper than one by one.
   *
   * @returns where the first of them is in `drawn`, until the next draw is taken
   */
  take(count: number): number {
    if (this.used + count > DRAWS_AHEAD) this.refill();
    const first = this.used;
    this.used = first + count;
    return first;
  }

  /** What is left goes to the front, new draws behind it. */
  private refill(): void {
    const { drawn, stream } = this;
    const left = DRAWS_AHEAD - this.used;
    for (let index = 0; index < left; index += 1) drawn[index] = drawn[this.used + index]!;
    for (let index = left; index < DRAWS_AHEAD; index += 1) drawn[index] = stream.next();
    this.used = 0;
  }
}
