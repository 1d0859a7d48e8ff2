/** The pictures that are painted again and again. */
export type Painting = 'infant' | 'front' | 'behind' | 'counter';

/** On a machine that cannot keep up, painting takes no more than every third frame. */
const SLOW_FRAME_SECONDS = 0.03;
const FRAMES_PER_SLOW_PAINTING = 3;
/** A little early rather than a whole frame late. */
const EARLY_SECONDS = 0.004;
/** Something new has begun: hands come before the infant's answer to them. */
const WHEN_NEW: readonly Painting[] = ['front', 'infant', 'behind', 'counter'];
const USUALLY: readonly Painting[] = ['infant', 'front', 'behind', 'counter'];

export interface PaintTurnsOptions {
  /** Rounds of painting per second. */
  readonly rate: number;
  /** So many pictures are painted in one frame: with fewer no frame takes long. */
  readonly perFrame: number;
}

/** Decides what is painted in which frame. */
export interface PaintTurns {
  /** `paint` says whether there was anything to paint; if not, the next picture has its turn. */
  frame(seconds: number, isNew: boolean, paint: (painting: Painting) => boolean): void;
  /** Everything is painted in the next frame. */
  restart(): void;
}

export function createPaintTurns({ rate, perFrame }: PaintTurnsOptions): PaintTurns {
  let waiting: Painting[] = [];
  let sinceRound = Infinity;
  let usualSeconds = 0;

  return {
    frame(seconds, isNew, paint) {
      sinceRound += seconds;
      usualSeconds += (seconds - usualSeconds) * 0.08;
      const isSlow = usualSeconds > SLOW_FRAME_SECONDS;
      const every = Math.max(1 / rate, isSlow ? usualSeconds * FRAMES_PER_SLOW_PAINTING : 0);
      const isFirst = sinceRound === Infinity;
      if (isNew || (waiting.length === 0 && sinceRound >= every - EARLY_SECONDS)) {
        waiting = [...(isNew ? WHEN_NEW : USUALLY)];
        sinceRound = 0;
      }
      let count = 0;
      while (waiting.length > 0 && (isFirst || count < perFrame)) {
        if (paint(waiting.shift()!)) count += 1;
      }
    },
    restart() {
      sinceRound = Infinity;
      waiting = [];
    },
  };
}
