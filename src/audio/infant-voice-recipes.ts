import type { Contour } from './voice-curves';

type Band = readonly [number, number];

/** What an infant's voice can do. How much is in it; what the infant needs is not. */
export type InfantSound =
  'none' | 'breath' | 'coo' | 'babble' | 'laugh' | 'fuss' | 'cry' | 'peakCry' | 'hiccup';

/** One kind of sound as bands; intensity moves through each band from its first to its second end. */
export interface VoiceRecipe {
  /** Mean pitch of one sound in hertz; null for breath alone. */
  readonly pitchHertz: Band | null;
  readonly durationSeconds: Band;
  /** Silence after each sound, longest first: who is more upset pauses less. */
  readonly gapSeconds: Band;
  /** The breath drawn in after each sound; null when it cannot be heard. */
  readonly inspirationSeconds: Band | null;
  /** Held breath before the first sound; null when there is none. */
  readonly breathHoldSeconds: Band | null;
  /** How many sounds come in one go. */
  readonly unitCount: Band;
  readonly contour: Contour;
  readonly span: number;
  readonly loudness: Band;
  readonly roughness: Band;
  readonly breathiness: number;
  readonly brightness: Band;
  readonly attackSeconds: number;
  /** Silence after all of them; absent: none beyond the gap. */
  readonly restSeconds?: Band;
  /** Each sound begins with closed lips, which open within so many seconds; absent: open. */
  readonly opensSeconds?: number;
}

/**
 * Pitch and length of crying follow measured newborn cries: mean 496 Hz (standard deviation 95) and
 * 1.4 s (0.6) in 1,836 cries of 172 healthy newborns, mostly rising and falling (Michelsson and
 * others 2002, doi 10.1159/000063190). Roughness marks the more upset (Koutseff and others 2018).
 * Cause is not in the sound (Lockhart-Bouron and others 2023), so nothing here knows the need. Calm
 * sounds, loudness and the pitch of the highest distress are assumptions.
 *
 * A cry of 1 to 1.5 s and a breath of 0.2 to 0.3 s leave room for 33 to 50 breaths a minute; the
 * 50 to 70 that is sometimes given would need shorter cries than those measured.
 */
export const VOICE_RECIPES: Readonly<Record<Exclude<InfantSound, 'none'>, VoiceRecipe>> = {
  fuss: {
    pitchHertz: [350, 450],
    durationSeconds: [0.3, 0.8],
    gapSeconds: [1.6, 0.5],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [1, 3],
    contour: 'riseFall',
    span: 0.14,
    loudness: [0.16, 0.34],
    roughness: [0, 0.12],
    breathiness: 0.22,
    brightness: [0.1, 0.4],
    attackSeconds: 0.09,
  },
  cry: {
    pitchHertz: [450, 550],
    durationSeconds: [1, 1.5],
    gapSeconds: [0.06, 0.02],
    inspirationSeconds: [0.2, 0.26],
    breathHoldSeconds: null,
    unitCount: [2, 3],
    contour: 'riseFall',
    span: 0.26,
    loudness: [0.42, 0.66],
    roughness: [0.22, 0.5],
    breathiness: 0.14,
    brightness: [0.45, 0.75],
    attackSeconds: 0.08,
  },
  peakCry: {
    pitchHertz: [550, 750],
    durationSeconds: [1.5, 3],
    gapSeconds: [0.1, 0.04],
    inspirationSeconds: [0.3, 0.4],
    breathHoldSeconds: [0.5, 1.1],
    unitCount: [2, 3],
    contour: 'riseFall',
    span: 0.2,
    loudness: [0.68, 0.85],
    roughness: [0.6, 0.95],
    breathiness: 0.18,
    brightness: [0.75, 1],
    attackSeconds: 0.06,
  },
  coo: {
    pitchHertz: [290, 350],
    durationSeconds: [0.45, 0.85],
    gapSeconds: [1.4, 0.7],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [1, 2],
    contour: 'rise',
    span: 0.16,
    loudness: [0.2, 0.3],
    roughness: [0, 0],
    breathiness: 0.2,
    brightness: [0, 0.2],
    attackSeconds: 0.12,
  },
  babble: {
    pitchHertz: [300, 380],
    durationSeconds: [0.2, 0.34],
    gapSeconds: [0.09, 0.04],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [3, 6],
    contour: 'riseFall',
    span: 0.12,
    loudness: [0.22, 0.32],
    roughness: [0, 0],
    breathiness: 0.12,
    brightness: [0.1, 0.3],
    attackSeconds: 0.05,
    opensSeconds: 0.07,
    restSeconds: [2, 1],
  },
  laugh: {
    pitchHertz: [360, 420],
    durationSeconds: [0.13, 0.17],
    gapSeconds: [0.13, 0.09],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [3, 6],
    contour: 'fall',
    span: 0.18,
    loudness: [0.28, 0.4],
    roughness: [0, 0.05],
    breathiness: 0.4,
    brightness: [0.3, 0.5],
    attackSeconds: 0.04,
    restSeconds: [1.2, 0.7],
  },
  hiccup: {
    pitchHertz: [400, 480],
    durationSeconds: [0.08, 0.11],
    gapSeconds: [2.6, 1.8],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [1, 1],
    contour: 'rise',
    span: 0.3,
    loudness: [0.16, 0.24],
    roughness: [0, 0],
    breathiness: 0.4,
    brightness: [0.2, 0.3],
    attackSeconds: 0.03,
  },
  breath: {
    pitchHertz: null,
    durationSeconds: [0.7, 0.5],
    gapSeconds: [0.5, 0.3],
    inspirationSeconds: null,
    breathHoldSeconds: null,
    unitCount: [2, 2],
    contour: 'riseFall',
    span: 0,
    loudness: [0.05, 0.12],
    roughness: [0, 0],
    breathiness: 1,
    brightness: [0, 0],
    attackSeconds: 0.25,
  },
};
