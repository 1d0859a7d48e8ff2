import type { AnswerRecord } from './episode';

/** Best tracking in play: follow, and leave pauses. Middle of the published mid-range. */
export const BEST_TRACKING = 0.5;

/** Above this tracking, play without pauses wears an infant out. Assumption. */
export const TOO_CLOSE_TRACKING = 0.75;

/** Inverted U over tracking, 0 to 1: best when followed with pauses. */
export function trackingQuality(tracking: number): number {
  const off = (tracking - BEST_TRACKING) / BEST_TRACKING;
  return 1 - off * off;
}

/** How much of the room to breathe was taken, 0 to 1: above the best tracking, steeply. */
export function overTracking(answer: AnswerRecord): number {
  const over = Math.max(0, (answer.tracking ?? BEST_TRACKING) - BEST_TRACKING) / BEST_TRACKING;
  return over * over;
}
