/** However long the page stood still between two frames, no more than this counts, milliseconds. */
export const LONGEST_FRAME_MILLISECONDS = 250;

/** Turns the page's clock into model time, whatever the frames are like. */
export interface PageClock {
  /**
   * Model milliseconds to live through now, with those that were given back.
   *
   * @param nowMilliseconds the page's clock
   * @param speed model milliseconds per millisecond of the player's time
   */
  take(nowMilliseconds: number, speed: number): number;
  /** The same, whole; what is too small to live through is kept for the next frame. */
  takeWhole(nowMilliseconds: number, speed: number): number;
  /** Keeps what could not be lived through for the next frame, milliseconds. */
  giveBack(milliseconds: number): void;
  /** The world stands still: what passes until the next frame does not count. */
  stop(): void;
}

export function createPageClock(): PageClock {
  let last: number | null = null;
  let kept = 0;
  const take: PageClock['take'] = (now, speed) => {
    const elapsed = last === null ? 0 : now - last;
    last = now;
    const counted = Math.min(LONGEST_FRAME_MILLISECONDS, Math.max(0, elapsed));
    const due = counted * speed + kept;
    kept = 0;
    return due;
  };
  return {
    take,
    takeWhole(now, speed) {
      const due = take(now, speed);
      const whole = Math.floor(due);
      kept = due - whole;
      return whole;
    },
    giveBack(milliseconds) {
      kept += milliseconds;
    },
    stop() {
      last = null;
    },
  };
}
