import { between, seededChance } from './seeded-chance';
import { melody, swell, type Contour } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

/** What is heard of an act that frightens: each has a gesture of its own, and none is words. */
export type FrightSound = 'shout' | 'looming' | 'mocking' | 'mixed';

/** One sound of a gesture; loudness, roughness and the like as fractions. Choices of sound. */
interface Gesture {
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly hertz: number;
  readonly contour: Contour;
  readonly span: number;
  readonly attackSeconds: number;
  readonly peak: number;
  readonly roughness: number;
  readonly breathiness: number;
  readonly brightness: number;
}

const SOFT_WORD = { attackSeconds: 0.1, peak: 0.26, roughness: 0, breathiness: 0.18 } as const;
const SHARP_WORD = { attackSeconds: 0.03, roughness: 0.14, breathiness: 0.1 } as const;

/** Like a cry, arc by arc, only as a play. */
const COPY = { durationSeconds: 0.46, contour: 'riseFall', span: 0.42, brightness: 0.35 } as const;

const GESTURES: Readonly<Record<FrightSound, readonly Gesture[]>> = {
  // One long call that is there at once, and falls.
  shout: [
    { ...SHARP_WORD, startSeconds: 0, durationSeconds: 0.5, hertz: 275, contour: 'fall', span: 0.32, peak: 0.5, brightness: 0.72 }, // prettier-ignore
  ],
  // A low breath that swells and comes close.
  looming: [
    { startSeconds: 0, durationSeconds: 1.5, hertz: 104, contour: 'rise', span: 0.3, attackSeconds: 1.1, peak: 0.42, roughness: 0.05, breathiness: 0.55, brightness: 0.05 }, // prettier-ignore
  ],
  mocking: [0, 0.56, 1.12].map((startSeconds, index) => ({
    ...SOFT_WORD,
    ...COPY,
    startSeconds,
    hertz: 345 - 18 * index,
  })),
  // A soft word that draws near, and at once a sharp one that sends away.
  mixed: [
    { ...SOFT_WORD, startSeconds: 0, durationSeconds: 0.42, hertz: 235, contour: 'riseFall', span: 0.25, brightness: 0.12 }, // prettier-ignore
    { ...SHARP_WORD, startSeconds: 0.5, durationSeconds: 0.22, hertz: 240, contour: 'fall', span: 0.22, peak: 0.46, brightness: 0.6 }, // prettier-ignore
  ],
};

/** With softer crying nothing is sudden, and all of it is quieter. */
const SOFT = { attackSeconds: 0.16, peak: 0.22, longer: 1.5 } as const;

/** The gesture of a fright, said once: after the first time there is nothing more. */
export function planFrightVoice(options: {
  readonly kind: FrightSound;
  readonly index: number;
  readonly seed: number;
  readonly isSoft: boolean;
}): VoicePlan {
  const { kind, index, seed, isSoft } = options;
  if (index > 0) return { units: [], lengthSeconds: Infinity };
  const chance = seededChance(seed);
  const units = GESTURES[kind].map((gesture): VoiceUnit => {
    const { contour, span, hertz } = gesture;
    const durationSeconds = gesture.durationSeconds * (isSoft ? SOFT.longer : 1);
    const attack = isSoft
      ? Math.max(SOFT.attackSeconds, gesture.attackSeconds)
      : gesture.attackSeconds;
    const melodyOptions = { contour, span, durationSeconds, arcCount: 1, jitter: 0.006, waver: 0 };
    return {
      startSeconds: gesture.startSeconds * (isSoft ? SOFT.longer : 1),
      durationSeconds,
      pitchHertz: melody({ ...melodyOptions, meanHertz: hertz * between(chance, [0.96, 1.04]) }, chance), // prettier-ignore
      loudness: swell(durationSeconds, attack, 0.14, Math.min(gesture.peak, isSoft ? SOFT.peak : 1)), // prettier-ignore
      roughness: isSoft ? 0 : gesture.roughness,
      breathiness: gesture.breathiness,
      brightness: gesture.brightness * (isSoft ? 0.5 : 1),
    };
  });
  return { units, lengthSeconds: Infinity };
}
