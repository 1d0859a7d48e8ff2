import { describe, expect, it } from 'vitest';
import { expressionParameters } from '../../../scenes/infant/expressions';
import { CHANNEL_NAMES, CHANNELS } from '../../../scenes/infant/rig-parameters';
import { visibleChange } from '../../../scenes/infant/visible-change';

const CALM = expressionParameters('calmAlert');

describe('how much two drawings of the infant differ', () => {
  it('is nothing for the same face', () => {
    expect(visibleChange(CALM, { ...CALM })).toBe(0);
  });

  it.each(CHANNEL_NAMES)('sees %s go from one end to the other', (channel) => {
    const { low, high } = CHANNELS[channel];
    const change = visibleChange({ ...CALM, [channel]: low }, { ...CALM, [channel]: high });
    expect(change).toBeGreaterThan(1);
  });

  it('is as large as the largest part, so that a still body does not hide a blink', () => {
    const blinking = { ...CALM, eyeOpenLeft: CALM.eyeOpenLeft - 0.5 };
    expect(visibleChange(CALM, { ...blinking, breath: CALM.breath + 0.01 })).toBeCloseTo(15);
  });

  it('is large when the hand comes before the face', () => {
    expect(visibleChange(CALM, { ...CALM, isRightHandInFront: true })).toBeGreaterThan(50);
  });
});
