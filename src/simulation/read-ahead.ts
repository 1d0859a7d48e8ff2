import type { Draws } from '../model/random';

/** Draws taken from the stream at once; a life uses some thousands. */
const DRAWS_AHEAD = 64;

/**
 * The same draws in the same order, taken from the stream in small batches: an infant-year is a few
 * thousand draws from a dozen places, and one tight loop makes them in less time. Whoever hands a
 * stream to this must not draw from it any more.
 */
export class ReadAhead implements Draws {
  private readonly drawn = Array.from({ length: DRAWS_AHEAD }, () => 0.5);
  private used = DRAWS_AHEAD;

  constructor(private readonly stream: Draws) {}

  next(): number {
    if (this.used === DRAWS_AHEAD) this.refill();
    const draw = this.drawn[this.used]!;
    this.used += 1;
    return draw;
  }

  private refill(): void {
    const { drawn, stream } = this;
    for (let index = 0; index < DRAWS_AHEAD; index += 1) drawn[index] = stream.next();
    this.used = 0;
  }
}
