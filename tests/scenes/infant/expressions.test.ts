import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expressionParameters,
  isRightHandTargetInFront,
  mixExpressions,
} from '../../../scenes/infant/expressions';
import { CHANNELS, CHANNEL_NAMES } from '../../../scenes/infant/rig-parameters';
import { EXPRESSIONS } from '../../../src/view-models/expressions';
import type { Expression } from '../../../src/view-models/expressions';

const weights = fc.dictionary(
  fc.constantFrom<Expression>(...EXPRESSIONS),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('expressions', () => {
  it.each(EXPRESSIONS)('%s has every channel, in range', (expression) => {
    const parameters = expressionParameters(expression);
    for (const channel of CHANNEL_NAMES) {
      const { low, high } = CHANNELS[channel];
      expect(parameters[channel], channel).toBeGreaterThanOrEqual(low);
      expect(parameters[channel], channel).toBeLessThanOrEqual(high);
    }
  });

  it('are all different from each other', () => {
    const vectors = EXPRESSIONS.map((expression) =>
      JSON.stringify(expressionParameters(expression)),
    );
    expect(new Set(vectors).size).toBe(EXPRESSIONS.length);
  });

  it('shut the eyes for sleep, laughter and crying in three different ways', () => {
    const asleep = expressionParameters('asleep');
    const laugh = expressionParameters('laughReach');
    const cry = expressionParameters('cry');
    expect([asleep.eyeSqueeze, asleep.cheekRaise]).toEqual([0, 0]);
    expect(laugh.cheekRaise).toBeGreaterThan(0.8);
    expect(laugh.eyeSqueeze).toBe(0);
    expect(cry.eyeSqueeze).toBeGreaterThan(0.8);
  });

  it('stay in range in any mix', () => {
    fc.assert(
      fc.property(weights, (mix) => {
        const mixed = mixExpressions(mix);
        for (const channel of CHANNEL_NAMES) {
          const { low, high } = CHANNELS[channel];
          expect(mixed[channel], channel).toBeGreaterThanOrEqual(low - 1e-9);
          expect(mixed[channel], channel).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
    );
  });

  it('are the table itself when there is only one, whatever its weight', () => {
    for (const expression of EXPRESSIONS) {
      const mixed = mixExpressions({ [expression]: 0.3 });
      const table = expressionParameters(expression);
      for (const channel of CHANNEL_NAMES) expect(mixed[channel]).toBeCloseTo(table[channel], 9);
    }
  });

  it('come to a cry with brows first, eyes shut by 35 %, mouth last', () => {
    const early = mixExpressions({ fuss: 0.65, cry: 0.35 });
    const cry = expressionParameters('cry');
    expect(early.eyeOpenLeft).toBeCloseTo(0, 6);
    expect(early.browLower).toBeGreaterThan(0.42 + (cry.browLower - 0.42) * 0.5);
    expect(early.mouthOpen).toBeLessThan(cry.mouthOpen * 0.2);
    const late = mixExpressions({ fuss: 0.3, cry: 0.7 });
    expect(late.mouthOpen).toBeGreaterThan(0.5);
  });

  it('never move back and forth on the way to a cry', () => {
    let before = mixExpressions({ fuss: 1 });
    for (let cry = 0.02; cry <= 1; cry += 0.02) {
      const next = mixExpressions({ fuss: 1 - cry, cry });
      expect(next.mouthOpen).toBeGreaterThanOrEqual(before.mouthOpen - 1e-9);
      expect(next.eyeOpenLeft).toBeLessThanOrEqual(before.eyeOpenLeft + 1e-9);
      before = next;
    }
  });

  it('bring the hand before the face only when most of the mix wants it there', () => {
    expect(isRightHandTargetInFront({ handToMouth: 0.9, calmAlert: 0.1 })).toBe(true);
    expect(isRightHandTargetInFront({ handToMouth: 0.3, calmAlert: 0.7 })).toBe(false);
    expect(isRightHandTargetInFront({})).toBe(false);
  });
});
