import { between, seededChance } from './seeded-chance';
import { melody, swell } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

const NEVER_AGAIN: VoicePlan = { units: [], lengthSeconds: Infinity };

/** A thump: a low tone that falls, with some noise around it. It swells in: nothing bangs. */
const thump = (startSeconds: number, hertz: number, peak: number, seconds: number): VoiceUnit => ({
  startSeconds,
  durationSeconds: seconds,
  pitchHertz: [hertz, 0.8 * hertz, 0.65 * hertz],
  loudness: swell(seconds, 0.025, 0.75 * seconds, peak),
  roughness: 0,
  breathiness: 0.6,
  brightness: 0,
});

/** Four steps in soft shoes, once. */
export function planSteps(index: number): VoicePlan {
  if (index > 0) return NEVER_AGAIN;
  const units = [0.05, 0.6, 1.12, 1.66].map((start, step) =>
    thump(start, step % 2 === 0 ? 105 : 92, 0.34 - 0.03 * step, 0.16),
  );
  return { units, lengthSeconds: Infinity };
}

/** A door that is opened and closed with care, once: a latch, a moment, a thump, a latch. */
export function planDoor(index: number): VoicePlan {
  if (index > 0) return NEVER_AGAIN;
  const latch = (start: number): VoiceUnit => ({
    ...thump(start, 620, 0.1, 0.07),
    breathiness: 0.3,
  });
  return {
    units: [latch(0.05), thump(0.95, 84, 0.4, 0.24), latch(1.12)],
    lengthSeconds: Infinity,
  };
}

/** A child calls or tells something, some syllables at a time. No words. */
export function planSibling(index: number, seed: number): VoicePlan {
  const chance = seededChance(seed + 613 * index);
  const units: VoiceUnit[] = [];
  let clock = 0;
  const count = Math.round(between(chance, [2, 5]));
  for (let syllable = 0; syllable < count; syllable += 1) {
    const durationSeconds = between(chance, [0.18, 0.36]);
    units.push({
      startSeconds: clock,
      durationSeconds,
      pitchHertz: melody(
        {
          meanHertz: between(chance, [285, 345]),
          durationSeconds,
          contour: syllable === count - 1 ? 'rise' : 'riseFall',
          span: 0.2,
          arcCount: 1,
          jitter: 0.006,
          waver: 0,
        },
        chance,
      ),
      loudness: swell(durationSeconds, 0.07, 0.1, 0.2),
      roughness: 0,
      breathiness: 0.2,
      brightness: 0.15,
      opensSeconds: 0.07,
    });
    clock += durationSeconds + between(chance, [0.02, 0.07]);
  }
  return { units, lengthSeconds: clock + between(chance, [1.6, 3]) };
}
