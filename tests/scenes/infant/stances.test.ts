import { describe, expect, it } from 'vitest';
import { createInfantMotion } from '../../../scenes/infant/infant-motion';
import { CHANNELS, neutralChannels } from '../../../scenes/infant/rig-parameters';
import type { Channel } from '../../../scenes/infant/rig-parameters';
import { groundBelow, STANCES, takeStance } from '../../../scenes/infant/stances';
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

describe('the hands of a stance', () => {
  const reaching = { ...neutralChannels(), leftHandY: -1.2, rightHandY: -1.2 };

  it('hold on with one while standing, and leave the other one to gestures', () => {
    const held = takeStance({ ...reaching }, 'standing');
    const resting = takeStance(neutralChannels(), 'standing');
    expect(Math.abs(held.leftHandY - resting.leftHandY)).toBeLessThan(0.25);
    expect(held.rightHandY).toBe(reaching.rightHandY);
  });

  it('both carry a trunk that cannot yet sit without help', () => {
    const propped = takeStance({ ...reaching }, 'propped');
    const ground = groundBelow('propped', 7) / 100;
    for (const y of [propped.leftHandY, propped.rightHandY]) {
      expect(y).toBeGreaterThan(0.4);
      expect(y).toBeLessThan(ground);
    }
  });

  it('lie on the tray of the high chair, and come up from it freely', () => {
    const low = { ...neutralChannels(), leftHandY: 0.9, rightHandY: 0.9 };
    expect(takeStance(low, 'highChair').leftHandY).toBeLessThan(0.6);
    expect(takeStance({ ...reaching }, 'highChair').rightHandY).toBe(reaching.rightHandY);
  });
});

describe('a head on the high chair', () => {
  it('turns to the side that the spoon does not come from', () => {
    for (const headTurn of [-0.8, 0.8]) {
      const turned = { ...neutralChannels(), headTurn, headAway: headTurn, gazeX: headTurn };
      const { gazeX, headAway } = takeStance(turned, 'highChair');
      expect([turned.headTurn, headAway, gazeX].every((value) => value < 0)).toBe(true);
    }
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
