import { planFrightVoice, type FrightSound } from './plan-fright-voice';
import { between, seededChance } from './seeded-chance';
import { melody, swell } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

/** What is heard of the caregiver; no words are spoken. */
export type CaregiverSound = 'hum' | 'softVoice' | 'abruptVoice' | FrightSound;

export interface CaregiverVoiceOptions {
  readonly kind: CaregiverSound;
  /** Which verse or sentence: 0 is the first. */
  readonly index: number;
  readonly seed: number;
  /** No sudden onsets, and quieter. */
  readonly isSoft: boolean;
}

/** A made-up lullaby in three-four time: steps of the major scale above the home note, and beats. */
const LULLABY: readonly (readonly (readonly [step: number, beats: number])[])[] = [
  [[4, 2], [2, 1], [3, 2], [1, 1], [2, 1], [1, 1], [-1, 1], [0, 3]], // prettier-ignore
  [[2, 2], [4, 1], [5, 2], [4, 1], [3, 1], [1, 1], [2, 1], [0, 3]], // prettier-ignore
];
const SCALE_SEMITONES = [0, 2, 4, 5, 7, 9, 11];
/** Between the usual voices of women and men, so that it is anybody's. */
const HOME_NOTE_HERTZ = 185;
const BEAT_SECONDS = 0.62;

const noteHertz = (step: number): number => {
  const octave = Math.floor(step / 7);
  return HOME_NOTE_HERTZ * 2 ** ((SCALE_SEMITONES[step - 7 * octave]! + 12 * octave) / 12);
};

const planHum = ({ index }: CaregiverVoiceOptions): VoicePlan => {
  const verse = LULLABY[index % LULLABY.length]!;
  let clock = 0;
  let before = noteHertz(verse[0]![0]);
  const units = verse.map(([step, beats]): VoiceUnit => {
    const durationSeconds = beats * BEAT_SECONDS;
    const hertz = noteHertz(step);
    // Hummed notes slide into each other.
    const pitchHertz = [before, ...Array.from({ length: 11 }, () => hertz)];
    const unit = {
      startSeconds: clock,
      durationSeconds,
      pitchHertz,
      loudness: swell(durationSeconds, 0.16, 0.2, 0.3),
      roughness: 0,
      breathiness: 0.05,
      brightness: 0,
    };
    before = hertz;
    clock += durationSeconds;
    return unit;
  });
  return { units, lengthSeconds: clock + 1.2 };
};

/** Infant-directed tone: slow, high and wide for an adult, with soft edges. */
const planSoftVoice = ({ index, seed }: CaregiverVoiceOptions): VoicePlan => {
  const chance = seededChance(seed + 977 * index);
  const units: VoiceUnit[] = [];
  let clock = 0;
  const count = Math.round(between(chance, [3, 5]));
  for (let syllable = 0; syllable < count; syllable += 1) {
    const durationSeconds = between(chance, [0.26, 0.46]);
    units.push({
      startSeconds: clock,
      durationSeconds,
      pitchHertz: melody(
        {
          meanHertz: between(chance, [215, 285]),
          durationSeconds,
          contour: syllable === count - 1 ? 'fall' : 'riseFall',
          span: 0.25,
          arcCount: 1,
          jitter: 0.004,
          waver: 0,
        },
        chance,
      ),
      loudness: swell(durationSeconds, 0.1, 0.14, 0.3),
      roughness: 0,
      breathiness: 0.16,
      brightness: 0.15,
    });
    clock += durationSeconds + between(chance, [0.02, 0.09]);
  }
  return { units, lengthSeconds: clock + between(chance, [0.9, 1.7]) };
};

/** Two short, falling syllables: sudden, and never louder than a cry. Said once. */
const planAbruptVoice = ({ index, seed, isSoft }: CaregiverVoiceOptions): VoicePlan => {
  if (index > 0) return { units: [], lengthSeconds: Infinity };
  const chance = seededChance(seed);
  const units = [0, 0.24].map((startSeconds): VoiceUnit => ({
    startSeconds,
    durationSeconds: isSoft ? 0.3 : 0.19,
    pitchHertz: melody(
      {
        meanHertz: between(chance, [225, 245]),
        durationSeconds: 0.19,
        contour: 'fall',
        span: 0.2,
        arcCount: 1,
        jitter: 0.008,
        waver: 0,
      },
      chance,
    ),
    loudness: isSoft ? swell(0.3, 0.15, 0.1, 0.22) : swell(0.19, 0.03, 0.08, 0.5),
    roughness: isSoft ? 0 : 0.12,
    breathiness: 0.12,
    brightness: isSoft ? 0.2 : 0.6,
  }));
  return { units, lengthSeconds: Infinity };
};

/** The notes of one verse of a hum, or the tones of one sentence. */
export function planCaregiverVoice(options: CaregiverVoiceOptions): VoicePlan {
  const { kind } = options;
  switch (kind) {
    case 'hum':
      return planHum(options);
    case 'softVoice':
      return planSoftVoice(options);
    case 'abruptVoice':
      return planAbruptVoice(options);
    case 'shout':
    case 'looming':
    case 'mocking':
    case 'mixed':
      return planFrightVoice({ ...options, kind });
  }
}

/**
 * A phone that rings: two soft tones in turn, a pause, again. It swells in, so that nobody jumps.
 */
export function planPhoneRing(): VoicePlan {
  const noteSeconds = 0.16;
  const units = Array.from({ length: 6 }, (_, index): VoiceUnit => ({
    startSeconds: index * noteSeconds,
    durationSeconds: noteSeconds * 1.4,
    pitchHertz: index % 2 === 0 ? [587, 587] : [740, 740],
    loudness: swell(noteSeconds * 1.4, 0.03, 0.16, 0.16),
    roughness: 0,
    breathiness: 0,
    brightness: 0,
  }));
  return { units, lengthSeconds: 2.6 };
}
