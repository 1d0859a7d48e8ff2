import { describe, expect, it } from 'vitest';
import type { ExpressionWeights } from '../../../scenes/infant/expressions';
import { createGesturePlayer } from '../../../scenes/infant/gestures';
import { createSeededRandom } from '../../../scenes/infant/seeded-random';

function play(weights: ExpressionWeights, seconds: number): ExpressionWeights[] {
  const player = createGesturePlayer(createSeededRandom(1));
  return Array.from({ length: seconds * 10 }, () => player.perform(100, weights).body);
}

const share = (shown: ExpressionWeights[], is: (weights: ExpressionWeights) => boolean): number =>
  shown.filter(is).length / shown.length;

describe('gestures', () => {
  it('start at once when they come up: picture and words agree', () => {
    const player = createGesturePlayer(createSeededRandom(1));
    player.perform(100, { calmAlert: 1 });
    const shown = player.perform(16, { calmAlert: 0.55, rooting: 0.3, handToMouth: 0.15 });
    expect(shown.body.rooting).toBeGreaterThan(0.9);
  });

  it('come one at a time, never half and half', () => {
    for (const weights of play({ drowsyYawn: 0.4, drowsyRub: 0.4, soothed: 0.2 }, 120)) {
      const halves = [weights.drowsyYawn ?? 0, weights.drowsyRub ?? 0].filter(
        (weight) => weight > 0.1 && weight < 0.9,
      );
      expect(halves).toEqual([]);
    }
  });

  it('take more of the time the more they weigh', () => {
    const often = play({ handToMouth: 0.8, calmAlert: 0.2 }, 300);
    const seldom = play({ handToMouth: 0.2, calmAlert: 0.8 }, 300);
    const sucks = (weights: ExpressionWeights): boolean => (weights.handToMouth ?? 0) > 0.5;
    expect(share(often, sucks)).toBeGreaterThan(0.7);
    expect(share(seldom, sucks)).toBeLessThan(0.55);
    expect(share(seldom, sucks)).toBeGreaterThan(0.05);
  });

  it('stop as soon as they are no longer asked for', () => {
    const player = createGesturePlayer(createSeededRandom(1));
    player.perform(100, { rooting: 1 });
    expect(player.perform(16, { cry: 1 }).body).toEqual({ cry: 1 });
  });

  it('leave the face to a cry and move the body', () => {
    const player = createGesturePlayer(createSeededRandom(1));
    const { face, body } = player.perform(100, { cry: 0.75, rooting: 0.25 });
    expect(face).toEqual({ cry: 1 });
    expect(body.rooting).toBeGreaterThan(0.9);
  });
});
