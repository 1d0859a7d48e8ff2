/** How one thing on the stage stands; whatever it has not is left out. */
export interface StageThing {
  readonly x?: number;
  readonly y?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
  readonly rotation?: number;
  readonly alpha?: number;
  readonly fillAlpha?: number;
  readonly visible?: boolean;
  /** What it holds. */
  readonly list?: readonly StageThing[];
}

/**
 * Less than this cannot be seen: device pixels, shares of a size, radians, shares of a colour. What
 * is large and grows moves its corner as well, so the size may be told roughly.
 */
const LEAST = { place: 0.1, scale: 0.002, turn: 0.0004, alpha: 0.006 };

/** The figures of a thing with the least difference that counts for each. */
function figuresOf(thing: StageThing): readonly (readonly [value: number, least: number])[] {
  const { x = 0, y = 0, scaleX = 1, scaleY = 1, rotation = 0, alpha = 1, fillAlpha = 1 } = thing;
  const isSeen = thing.visible !== false && alpha > 0;
  if (!isSeen) return [[0, 1]];
  return [
    [1, 1],
    [x, LEAST.place],
    [y, LEAST.place],
    [scaleX, LEAST.scale],
    [scaleY, LEAST.scale],
    [rotation, LEAST.turn],
    [alpha, LEAST.alpha],
    [fillAlpha, LEAST.alpha],
  ];
}

/** Remembers how everything stood in the last picture. */
export interface StageMemory {
  /** Whether anything stands differently now; if so, it is remembered as it is now. */
  hasChanged(things: readonly StageThing[], paintingCount: number): boolean;
  /** The next picture counts as a new one. */
  forget(): void;
}

export function createStageMemory(): StageMemory {
  let known: readonly number[] = [];

  return {
    hasChanged(things, paintingCount) {
      const figures: (readonly [number, number])[] = [[paintingCount, 1]];
      const look = (thing: StageThing): void => {
        figures.push(...figuresOf(thing));
        thing.list?.forEach(look);
      };
      things.forEach(look);
      const isSame =
        figures.length === known.length &&
        figures.every(([value, least], index) => Math.abs(value - known[index]!) < least);
      if (!isSame) known = figures.map(([value]) => value);
      return !isSame;
    },
    forget() {
      known = [];
    },
  };
}
