import { describe, expect, it } from 'vitest';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import { CHANNELS, neutralChannels } from '../../../scenes/infant/rig-parameters';
import type { Channel } from '../../../scenes/infant/rig-parameters';
import { groundBelow, holdOn, STANCES, takeStance } from '../../../scenes/infant/stances';
import { viewOf } from './views';

const FEET: readonly Channel[] = ['leftFootX', 'leftFootY', 'rightFootX', 'rightFootY'];

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

describe('holdOn', () => {
  it('keeps one hand where it holds on, and leaves the other one to gestures', () => {
    const reaching = { ...neutralChannels(), leftHandY: -1.2, rightHandY: -1.2 };
    const held = holdOn({ ...reaching });
    expect(Math.abs(held.leftHandY - holdOn(neutralChannels()).leftHandY)).toBeLessThan(0.25);
    expect(held.rightHandY).toBe(reaching.rightHandY);
  });
});

describe('groundBelow', () => {
  it('is lower under a standing infant with every month, and lowest when it stands', () => {
    const standing = [7, 8, 10, 12].map((months) => groundBelow('standing', months));
    expect(standing).toEqual([...standing].sort((a, b) => a - b));
    for (const stance of STANCES) {
      expect(groundBelow(stance, 12)).toBeLessThanOrEqual(groundBelow('standing', 12));
    }
  });
});

describe('an infant that is picked up from the mat', () => {
  it('moves its legs from where they were, never at once', () => {
    const motion = createInfantMotion(3);
    const sitting = { isMotionReduced: false, stance: 'sitting' } as const;
    const held = { isMotionReduced: false, stance: 'lying' } as const;
    const view = (pose: 'mat' | 'arms') => viewOf({ calmAlert: 1 }, { ageWeeks: 43, pose });
    for (let index = 0; index < 100; index += 1) motion.step(40, view('mat'), sitting);
    const before = motion.step(16, view('mat'), sitting);
    const after = motion.step(16, view('arms'), held);
    expect(before.leftFootX).toBeLessThan(-0.8);
    expect(Math.abs(after.leftFootX - before.leftFootX)).toBeLessThan(0.1);
    expect(after.ageMonths).toBeCloseTo(9.9, 1);
  });
});
