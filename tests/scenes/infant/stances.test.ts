import { describe, expect, it } from 'vitest';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import { CHANNELS, neutralChannels } from '../../../scenes/infant/rig-parameters';
import type { Channel } from '../../../scenes/infant/rig-parameters';
import { stanceOf, STANCES, takeStance } from '../../../scenes/infant/stances';
import { viewOf } from './views';

const FEET: readonly Channel[] = ['leftFootX', 'leftFootY', 'rightFootX', 'rightFootY'];

describe('stanceOf', () => {
  it('sits on the mat after half a year, not before', () => {
    expect(stanceOf('mat', 1.4)).toBe('lying');
    expect(stanceOf('mat', 4)).toBe('lying');
    expect(stanceOf('mat', 7)).toBe('sitting');
    expect(stanceOf('mat', 12)).toBe('sitting');
  });

  it('lies in the cot and on the changing table at every age', () => {
    for (const pose of ['cot', 'changingTable'] as const) expect(stanceOf(pose, 12)).toBe('lying');
  });
});

describe('takeStance', () => {
  it.each(STANCES)('keeps the feet within their range when %s', (stance) => {
    for (const end of ['low', 'high'] as const) {
      const values = neutralChannels();
      for (const foot of FEET) values[foot] = CHANNELS[foot][end];
      takeStance(values, stance);
      for (const foot of FEET) {
        expect(values[foot]).toBeGreaterThanOrEqual(CHANNELS[foot].low);
        expect(values[foot]).toBeLessThanOrEqual(CHANNELS[foot].high);
      }
    }
  });

  it('leaves a lying body alone and touches nothing but the feet of a sitting one', () => {
    expect(takeStance(neutralChannels(), 'lying')).toEqual(neutralChannels());
    const sitting = takeStance(neutralChannels(), 'sitting');
    const moved = Object.keys(sitting).filter(
      (name) => sitting[name as Channel] !== neutralChannels()[name as Channel],
    );
    expect(moved.sort()).toEqual([...FEET].sort());
  });
});

describe('an infant that is picked up from the mat', () => {
  it('moves its legs from where they were, never at once', () => {
    const motion = createInfantMotion(3);
    const options = { isMotionReduced: false };
    const view = (pose: 'mat' | 'arms') => viewOf({ calmAlert: 1 }, { ageWeeks: 43, pose });
    for (let index = 0; index < 100; index += 1) motion.step(40, view('mat'), options);
    const before = motion.step(16, view('mat'), options);
    const after = motion.step(16, view('arms'), options);
    expect(before.leftFootX).toBeLessThan(-0.8);
    expect(Math.abs(after.leftFootX - before.leftFootX)).toBeLessThan(0.1);
    expect(after.ageMonths).toBeCloseTo(9.9, 1);
  });
});
