import { describe, expect, it } from 'vitest';
import { createPaintTurns } from '../../../scenes/nursery/paint-turns';
import type { Painting } from '../../../scenes/nursery/paint-turns';

const FRAME = 1 / 60;
const ALL: readonly Painting[] = ['infant', 'front', 'behind', 'counter'];

/** Lets frames pass and tells what was painted in each. */
function frames(
  turns: ReturnType<typeof createPaintTurns>,
  count: number,
  moving: readonly Painting[],
  seconds = FRAME,
): Painting[][] {
  return Array.from({ length: count }, () => {
    const painted: Painting[] = [];
    turns.frame(seconds, false, (painting) => {
      if (!moving.includes(painting)) return false;
      painted.push(painting);
      return true;
    });
    return painted;
  });
}

describe('turns of painting', () => {
  it('paint everything before anything is shown', () => {
    const turns = createPaintTurns({ rate: 20, perFrame: 1 });
    expect(frames(turns, 1, ALL)[0]).toHaveLength(4);
  });

  it('paint no more than one picture in a frame where painting is dear', () => {
    const turns = createPaintTurns({ rate: 20, perFrame: 1 });
    const later = frames(turns, 200, ALL).slice(1);
    expect(Math.max(...later.map((painted) => painted.length))).toBe(1);
    for (const painting of ALL) expect(later.flat()).toContain(painting);
  });

  it('paint a lone moving picture as often as the rate says', () => {
    const turns = createPaintTurns({ rate: 20, perFrame: 1 });
    const painted = frames(turns, 600, ['infant']).flat().length;
    expect(painted).toBeGreaterThanOrEqual(190);
    expect(painted).toBeLessThanOrEqual(202);
  });

  it('do without a picture that has not moved, and give its turn to the next', () => {
    const turns = createPaintTurns({ rate: 20, perFrame: 1 });
    frames(turns, 1, ALL);
    const next = frames(turns, 3, ['behind']).find((painted) => painted.length > 0);
    expect(next).toEqual(['behind']);
  });

  it('begin with the hands when something new begins, in that very frame', () => {
    const turns = createPaintTurns({ rate: 20, perFrame: 1 });
    frames(turns, 2, ALL);
    const painted: Painting[] = [];
    turns.frame(FRAME, true, (painting) => painted.push(painting) > 0);
    expect(painted).toEqual(['front']);
  });

  it('leave two frames of three without painting on a machine that cannot keep up', () => {
    const turns = createPaintTurns({ rate: 30, perFrame: 1 });
    const slow = frames(turns, 120, ['infant'], 0.1).slice(60);
    const share = slow.filter((painted) => painted.length > 0).length / slow.length;
    expect(share).toBeLessThan(0.4);
    expect(share).toBeGreaterThan(0.25);
  });
});
