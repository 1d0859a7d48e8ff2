import { describe, expect, it } from 'vitest';
import { mouthAnchor, wristAnchor } from '../../../scenes/infant/anchors';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { handTarget } from '../../../scenes/infant/limbs';

const calm = expressionParameters('calmAlert');

describe('mouthAnchor', () => {
  it('lies below the middle of an upright head', () => {
    const { x, y, rotateDegrees } = mouthAnchor({ ...calm, headTurn: 0, headTilt: 0, breath: 0 });
    expect([x, y, rotateDegrees]).toEqual([0, -73, 0]);
  });

  it('goes with the turn, the tilt and the lean of the head', () => {
    const upright = mouthAnchor({ ...calm, headTurn: 0, headTilt: 0 });
    expect(mouthAnchor({ ...calm, headTurn: 0.8 }).x).toBeGreaterThan(upright.x + 20);
    expect(mouthAnchor({ ...calm, headTilt: 1 }).x).toBeLessThan(upright.x - 20);
    expect(mouthAnchor({ ...calm, headTilt: 1 }).rotateDegrees).toBe(28);
    expect(mouthAnchor({ ...calm, lean: 1 }).x).toBeCloseTo(upright.x + 14, 6);
  });
});

describe('wristAnchor', () => {
  it('is where the hand is', () => {
    const play = expressionParameters('play');
    const { x, y } = wristAnchor(play, 1);
    const [targetX, targetY] = handTarget(play, 1);
    expect(Math.hypot(x - targetX, y - targetY)).toBeLessThan(2);
  });

  it('points the way the forearm goes', () => {
    expect(Math.abs(wristAnchor(expressionParameters('startle'), 1).rotateDegrees)).toBeLessThan(
      30,
    );
    const left = wristAnchor(expressionParameters('startle'), -1).rotateDegrees;
    expect(Math.abs(left)).toBeGreaterThan(150);
  });
});
