import type { Mood } from '../infant/mood';

/** Awake and at ease: nothing of any other state of the body. */
export function calmMood(): Mood {
  return {
    ...{ asleep: 0, drowsy: 0, crying: 0, fussing: 0 },
    ...{ still: 0, rooting: 0, sucking: 0, feeding: 0, eating: 0 },
  };
}
