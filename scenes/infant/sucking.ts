import { clamp, smooth } from '../drawing/geometry';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';
import type { SeededRandom } from './seeded-random';

/** Sucking comes in bursts of 6 to 10 with a rest between (Wolff 1968). */
const SUCKS = [6, 10] as const;
const REST = [3000, 6000] as const;
/** About one suck a second for milk, two for a fist or a dummy. */
const MILK_SUCK = 1000;
const FIST_SUCK = 500;

export interface Sucking {
  tick(milliseconds: number, mood: Mood): void;
  apply(values: ChannelValues, mood: Mood, amplitude: number): void;
}

export function createSucking(random: SeededRandom): Sucking {
  let sucksLeft = random.between(...SUCKS);
  let restLeft = 0;
  let phase = 0;
  const pull = (): number => (restLeft > 0 ? 0 : 0.5 - 0.5 * Math.cos(phase * Math.PI * 2));
  return {
    tick(milliseconds, mood) {
      if (restLeft > 0) {
        restLeft -= milliseconds;
        return;
      }
      phase += milliseconds / (mood.feeding > mood.sucking ? MILK_SUCK : FIST_SUCK);
      if (phase < 1) return;
      phase %= 1;
      sucksLeft -= 1;
      if (sucksLeft > 0) return;
      phase = 0;
      sucksLeft = Math.round(random.between(...SUCKS));
      restLeft = random.between(...REST);
    },
    apply(values, mood, amplitude) {
      const feeding = smooth(mood.feeding);
      // The lips close round the teat whatever the face was doing.
      values.mouthOpen += (0.3 - values.mouthOpen) * feeding;
      values.mouthWide += (-0.5 - values.mouthWide) * feeding;
      values.mouthCorner += (0 - values.mouthCorner) * feeding;
      const strength = clamp(feeding + mood.sucking) * (1 - mood.crying) * amplitude;
      values.mouthOpen -= 0.13 * strength * pull();
      values.headPitch += 0.05 * strength * pull();
      values.cheekRaise += 0.06 * strength * pull();
    },
  };
}
