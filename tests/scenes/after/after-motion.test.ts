import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../scenes/after/after-stage';
import { createGlide, mixOf } from '../../../scenes/after/glide';
import { adultPlace, createAdultWalk, type AdultWalk } from '../../../scenes/after/reunion-adult';
import { BEYOND, PICTURE } from '../../../scenes/after/reunion-room';

/** Lets the caregiver walk for some seconds; what was seen on the way. */
function walkFor(
  walk: AdultWalk,
  to: Parameters<AdultWalk['step']>[0],
  milliseconds: number,
): ReturnType<AdultWalk['value']>[] {
  return Array.from({ length: Math.ceil(milliseconds / 40) }, () => {
    walk.step(to, false, 40, false);
    return walk.value();
  });
}

describe('a glide', () => {
  it('goes softly to its target, and stays there', () => {
    const glide = createGlide({ x: 0, points: [[0, 1]] }, 100);
    const target = { x: 10, points: [[5, 1]] };
    const seen = Array.from({ length: 60 }, () => {
      glide.follow(target, 20, false);
      return glide.value().x;
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeLessThan(1);
    expect(glide.value().points[0]![0]).toBeCloseTo(5, 2);
  });

  it('jumps when it is told to, and takes what is no number as it is', () => {
    const glide = createGlide({ x: 0, word: 'a' }, 100);
    glide.follow({ x: 10, word: 'b' }, 0, true);
    expect(glide.value()).toEqual({ x: 10, word: 'b' });
    expect(mixOf({ x: 0, word: 'a' }, { x: 10, word: 'b' }, 0.5)).toEqual({ x: 5, word: 'b' });
  });
});

describe('the caregiver at the reunion', () => {
  it('stands up, walks to the door and is gone', () => {
    const walk = createAdultWalk();
    const way = walkFor(walk, 'away', 3000);
    expect(way.some(({ stance }) => stance.kneel === 0)).toBe(true);
    expect(way.some(({ scale, stance }) => scale < 0.9 && stance.stride !== 0)).toBe(true);
    expect(walk.value()).toEqual(adultPlace('away', false));
    expect(walk.isOnTheWay()).toBe(false);
  });

  it('comes in standing, and kneels only when near', () => {
    const walk = createAdultWalk();
    walk.step('away', false, 0, true);
    walkFor(walk, 'comesIn', 1500);
    expect(walk.value()).toEqual(adultPlace('comesIn', false));
    const way = walkFor(walk, 'kneels', 2500);
    for (const { scale, stance } of way) if (stance.kneel > 0.05) expect(scale).toBe(1);
    expect(walk.value()).toEqual(adultPlace('kneels', false));
  });

  it('is there at once where nothing is to move', () => {
    const walk = createAdultWalk();
    walk.step('away', false, 0, true);
    walk.step('kneels', true, 0, true);
    expect(walk.value()).toEqual(adultPlace('kneels', true));
  });
});

describe('the picture in a window', () => {
  it.each([
    [960, 540],
    [866, 616],
    [1819, 1288],
    [560, 560],
    [400, 700],
  ])('of %i by %i fills all of it', (width, height) => {
    const { scale, x, y } = frameOf(width, height);
    expect(x).toBeLessThanOrEqual(1e-9);
    expect(x + PICTURE.width * scale).toBeGreaterThanOrEqual(width - 1e-9);
    expect(y - BEYOND.above * scale).toBeLessThanOrEqual(1e-9);
    expect(y + (PICTURE.height + BEYOND.below) * scale).toBeGreaterThanOrEqual(height - 1e-9);
  });
});
