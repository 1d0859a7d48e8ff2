/** Watches how long frames take that were drawn by a graphics chip. */
export interface PaceWatch {
  /** A frame was drawn, so many milliseconds after the one before. */
  readonly drawn: (milliseconds: number) => void;
}

/** The first frames bake and upload; they say nothing. */
const FIRST_FRAMES = 30;
const WATCHED_FRAMES = 45;
/** Eight frames a second on a chip is no chip. */
const TOO_SLOW_MILLISECONDS = 80;
/** A frame so long was a hidden page or a stall, not drawing. */
const STALL_MILLISECONDS = 400;

/** Calls `tooSlow` once, when the middle one of some frames took far too long. */
export function createPaceWatch(tooSlow: () => void): PaceWatch {
  let count = 0;
  let isOver = false;
  const seen: number[] = [];
  return {
    drawn(milliseconds) {
      count += 1;
      if (isOver || count <= FIRST_FRAMES || milliseconds > STALL_MILLISECONDS) return;
      seen.push(milliseconds);
      if (seen.length < WATCHED_FRAMES) return;
      const middle = [...seen].sort((a, b) => a - b)[WATCHED_FRAMES >> 1]!;
      seen.length = 0;
      if (middle < TOO_SLOW_MILLISECONDS) return;
      isOver = true;
      tooSlow();
    },
  };
}
