import { between, seededChance, type Chance } from './seeded-chance';
import { swell } from './voice-curves';
import type { VoicePlan, VoiceUnit } from './voice-plan';

export interface ThemeOptions {
  /** Which phrase: 0 is the first. */
  readonly index: number;
  /** One infant, one theme. */
  readonly seed: number;
  /** Lower, and with half of the notes. */
  readonly isNight: boolean;
}

/** Five notes that never quarrel, in semitones above the home note. */
const SCALE = [0, 2, 4, 7, 9, 12, 14, 16] as const;
const HOME_HERTZ = 262;
const NIGHT_HOME_HERTZ = 196;
const BEAT_SECONDS = 0.85;

/** Steps of the scale; it goes by small steps and comes home. */
function walk(chance: Chance, length: number): number[] {
  let step = Math.floor(between(chance, [2, 5]));
  const steps = Array.from({ length }, () => {
    const move = Math.round(between(chance, [-1.6, 1.6]));
    step = Math.min(SCALE.length - 1, Math.max(0, step + move));
    return step;
  });
  return [...steps.slice(0, -1), 0];
}

function note(startSeconds: number, hertz: number, seconds: number, peak: number): VoiceUnit {
  return {
    startSeconds,
    durationSeconds: seconds,
    pitchHertz: [hertz, hertz],
    loudness: swell(seconds, 0.09, seconds - 0.2, peak),
    roughness: 0,
    breathiness: 0.02,
    brightness: 0,
  };
}

/**
 * One phrase of the game's own music: an infant's motif comes back every third time, and between
 * are answers to it; after each there is more silence than there was sound.
 */
export function planTheme({ index, seed, isNight }: ThemeOptions): VoicePlan {
  const isMotif = index % 3 === 0;
  const chance = seededChance(isMotif ? seed : seed + 7019 * index);
  const home = isNight ? NIGHT_HOME_HERTZ : HOME_HERTZ;
  const steps = walk(chance, isMotif ? 5 : 6);
  const units = [note(0, home / 2, 3.6, 0.16)];
  let clock = 0;
  steps.forEach((step, place) => {
    const isLast = place === steps.length - 1;
    const isHeard = !isNight || isLast || place % 2 === 0;
    const hertz = home * 2 ** (SCALE[step]! / 12);
    if (isHeard) units.push(note(clock, hertz, isLast ? 3 : 1.9, isLast ? 0.17 : 0.2));
    clock += BEAT_SECONDS * (chance() < 0.3 ? 2 : 1);
  });
  const soundSeconds = clock + 2.2;
  return { units, lengthSeconds: soundSeconds + between(chance, [1, 1.6]) * (soundSeconds + 2) };
}
