import { MODEL_SECONDS_PER_PLAYER_SECOND } from '../session/session-time';

/** However long the page stood still between two frames, no more than this counts, milliseconds. */
export const LONGEST_FRAME_MILLISECONDS = 250;

/** Turns the page's clock into whole model milliseconds, whatever the frames are like. */
export interface PageClock {
  /**
   * Model milliseconds to live through now.
   *
   * @param nowMilliseconds the page's clock
   * @param tempo model speed as a multiple of the ordinary one
   */
  take(nowMilliseconds: number, tempo: number): number;
  /** The world stands still: what passes until the next `take` does not count. */
  stop(): void;
}

export function createPageClock(): PageClock {
  let last: number | null = null;
  /** Part of a model millisecond that was too small to live through; kept for the next frame. */
  let remainder = 0;
  return {
    take(now, tempo) {
      const elapsed = last === null ? 0 : now - last;
      last = now;
      const counted = Math.min(LONGEST_FRAME_MILLISECONDS, Math.max(0, elapsed));
      const due = counted * tempo * MODEL_SECONDS_PER_PLAYER_SECOND + remainder;
      const whole = Math.floor(due);
      remainder = due - whole;
      return whole;
    },
    stop() {
      last = null;
    },
  };
}
