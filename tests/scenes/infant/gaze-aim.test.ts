import { describe, expect, it } from 'vitest';
import { aimGaze, gazePlace } from '../../../scenes/infant/gaze-aim';
import { CHANNELS, neutralChannels } from '../../../scenes/infant/rig-parameters';
import { GAZE_THINGS } from '../../../src/view-models/gaze';

describe('eyes and head that turn to a thing', () => {
  it.each(GAZE_THINGS)('go to the side where the %s is, and stay in their range', (thing) => {
    for (const months of [1.5, 7, 10, 12]) {
      const values = neutralChannels();
      aimGaze(values, thing, 'mat', months);
      const [x] = gazePlace(thing, months);
      expect(Math.sign(values.headTurn)).toBe(Math.sign(x));
      expect(Math.sign(values.gazeX)).toBe(Math.sign(x));
      for (const channel of ['headTurn', 'gazeX', 'gazeY', 'headPitch'] as const) {
        expect(values[channel]).toBeGreaterThanOrEqual(CHANNELS[channel].low);
        expect(values[channel]).toBeLessThanOrEqual(CHANNELS[channel].high);
      }
    }
  });

  it('look up at what is above and down at what lies on the mat', () => {
    const at = (thing: (typeof GAZE_THINGS)[number]): number => {
      const values = neutralChannels();
      aimGaze(values, thing, 'mat', 7);
      return values.gazeY;
    };
    expect(at('window')).toBeLessThan(-0.3);
    expect(at('cups')).toBeGreaterThan(0.3);
  });
});
