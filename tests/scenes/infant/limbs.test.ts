import { describe, expect, it } from 'vitest';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { armReach, handTarget } from '../../../scenes/infant/limbs';
import { EXPRESSIONS } from '../../../src/view-models/expressions';

const SIDES = [-1, 1] as const;

describe('arms', () => {
  it('reach the target of the hand in every expression but a full fling', () => {
    for (const expression of EXPRESSIONS) {
      if (expression === 'startle') continue;
      for (const side of SIDES) {
        const parameters = expressionParameters(expression);
        const [x, y] = handTarget(parameters, side);
        const { end } = armReach(parameters, side);
        expect(Math.hypot(end[0] - x, end[1] - y), expression).toBeLessThan(16);
      }
    }
  });

  it('keep the elbow away from the trunk', () => {
    for (const expression of EXPRESSIONS) {
      for (const side of SIDES) {
        const { joint } = armReach(expressionParameters(expression), side);
        expect(joint[0] * side, expression).toBeGreaterThan(30);
      }
    }
  });

  it('never let the elbow jump while a hand rises past the shoulder', () => {
    const parameters = expressionParameters('calmAlert');
    let before = armReach({ ...parameters, rightHandX: 1.02, rightHandY: 0.4 }, 1).joint;
    for (let y = 0.4; y > -0.9; y -= 0.005) {
      const { joint } = armReach({ ...parameters, rightHandX: 1.02, rightHandY: y }, 1);
      expect(Math.hypot(joint[0] - before[0], joint[1] - before[1])).toBeLessThan(4);
      before = joint;
    }
  });

  it('mirror each other', () => {
    const parameters = { ...expressionParameters('calmAlert'), rightHandX: 0.9, rightHandY: -0.7 };
    const mirrored = { ...parameters, leftHandX: -0.9, leftHandY: -0.7 };
    const right = armReach(mirrored, 1).joint;
    const left = armReach(mirrored, -1).joint;
    expect(left[0]).toBeCloseTo(-right[0], 6);
    expect(left[1]).toBeCloseTo(right[1], 6);
  });
});
