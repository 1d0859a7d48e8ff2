import { describe, expect, it } from 'vitest';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { startleByAge } from '../../../scenes/infant/startle-by-age';

const span = (months: number, startle = 1): number => {
  const { leftHandX, rightHandX } = startleByAge(
    { ...expressionParameters('startle', months) },
    startle,
    months,
  );
  return rightHandX - leftHandX;
};

describe('startleByAge', () => {
  it('flings the arms for four months, less and less until six, and then draws them in', () => {
    expect(span(1.4)).toBeCloseTo(2.8, 9);
    expect(span(4)).toBeCloseTo(2.8, 9);
    expect(span(5)).toBeLessThan(span(4));
    expect(span(6)).toBeLessThan(span(5));
    expect(span(12)).toBe(span(6));
  });

  it('touches only as much of the posture as is a startle', () => {
    expect(span(12, 0)).toBeCloseTo(2.8, 9);
    expect(span(12, 0.5)).toBeGreaterThan(span(12));
  });
});
