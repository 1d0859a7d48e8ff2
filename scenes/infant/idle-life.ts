import { createBlinking } from './blinking';
import { createBreathing } from './breathing';
import { createEating } from './eating';
import { createFidgeting } from './fidgeting';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';
import { createSeededRandom } from './seeded-random';
import { createSucking } from './sucking';

/** Breath, blinks and small movements, laid over the place that a blend has come to. */
export interface IdleLife {
  tick(milliseconds: number, mood: Mood): void;
  apply(values: ChannelValues, mood: Mood, isMotionReduced: boolean): void;
}

/** The same seed lives the same way. */
export function createIdleLife(seed: number): IdleLife {
  const random = createSeededRandom(seed);
  const breathing = createBreathing(random);
  const blinking = createBlinking(random);
  const fidgeting = createFidgeting(random);
  const sucking = createSucking(random);
  const eating = createEating();
  return {
    tick(milliseconds, mood) {
      for (const part of [breathing, blinking, fidgeting, sucking, eating]) {
        part.tick(milliseconds, mood);
      }
    },
    apply(values, mood, isMotionReduced) {
      const amplitude = isMotionReduced ? 0.5 : 1;
      breathing.apply(values, mood, amplitude);
      sucking.apply(values, mood, amplitude);
      eating.apply(values, mood, amplitude);
      if (!isMotionReduced) fidgeting.apply(values, mood);
      blinking.apply(values, mood, amplitude);
    },
  };
}
