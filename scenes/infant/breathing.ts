import { clamp, lerp, smooth } from '../drawing/geometry';
import type { Mood } from './mood';
import type { ChannelValues } from './rig-parameters';
import type { SeededRandom } from './seeded-random';

/** Breaths a minute: 30 to 40 awake and 25 to 30 asleep are usual; frozen, it is shallow and slow. */
const AWAKE_BREATHS = 35;
const ASLEEP_BREATHS = 27;
const FROZEN_BREATHS = 16;
/** A frozen infant holds its breath this long first. */
const HELD_BREATH = 2600;
/** A cry is a long out-breath and a short gasp (Wasz-Höckert: about one a second). */
const CRY_OUT = [800, 1200] as const;
const GASP = 280;
/** After crying, sobs shake the breath for a while. */
const SOBS_LAST = 9000;
const SOB_EVERY = [1700, 3400] as const;
const SOB = 420;

/** Breath in all its forms: calm, held, crying, and the hiccups afterwards. */
export interface Breathing {
  tick(milliseconds: number, mood: Mood): void;
  /** Lays chest, voice and sobs over the values, in place. `amplitude` 0.5 halves them. */
  apply(values: ChannelValues, mood: Mood, amplitude: number): void;
}

/** One cry after the other: how full the chest is, and how wide the voice opens the mouth. */
function createCryRhythm(random: SeededRandom): {
  tick(milliseconds: number): void;
  chest(): number;
  voice(): number;
} {
  let at = 0;
  let outLength: number = random.between(...CRY_OUT);
  return {
    tick(milliseconds) {
      at += milliseconds;
      if (at < outLength + GASP) return;
      at -= outLength + GASP;
      outLength = random.between(...CRY_OUT);
    },
    chest: () => (at < outLength ? 1 - smooth(at / outLength) : smooth((at - outLength) / GASP)),
    voice: () => smooth(at / 140) * (1 - smooth((at - outLength + 160) / 160)),
  };
}

/** Sobs: short shudders that come while the distress of a cry is still in the body. */
function createSobs(random: SeededRandom): {
  tick(milliseconds: number, mood: Mood): void;
  shudder(): number;
} {
  let leftMilliseconds = 0;
  let nextIn: number = SOB_EVERY[0];
  let at = SOB;
  return {
    tick(milliseconds, mood) {
      leftMilliseconds = mood.crying > 0.5 ? SOBS_LAST : leftMilliseconds - milliseconds;
      at = Math.min(SOB, at + milliseconds);
      nextIn -= milliseconds;
      if (nextIn > 0) return;
      nextIn = random.between(...SOB_EVERY);
      if (leftMilliseconds > 0 && mood.crying < 0.3 && mood.still < 0.3) at = 0;
    },
    shudder: () => Math.sin((Math.PI * at) / SOB) ** 2,
  };
}

function breathsPerMinute(mood: Mood, heldFor: number): number {
  const calm = lerp(AWAKE_BREATHS, ASLEEP_BREATHS, mood.asleep);
  if (mood.still <= 0.5) return calm + 14 * mood.fussing;
  return heldFor < HELD_BREATH ? 0 : FROZEN_BREATHS;
}

export function createBreathing(random: SeededRandom): Breathing {
  const cry = createCryRhythm(random);
  const sobs = createSobs(random);
  let phase = random.next();
  let heldFor = 0;
  return {
    tick(milliseconds, mood) {
      heldFor = mood.still > 0.5 ? heldFor + milliseconds : 0;
      phase = (phase + (milliseconds * breathsPerMinute(mood, heldFor)) / 60_000) % 1;
      cry.tick(milliseconds);
      sobs.tick(milliseconds, mood);
    },
    apply(values, mood, amplitude) {
      const crying = smooth(mood.crying);
      const depth = lerp(0.6, 0.25, mood.still);
      const calm = (0.5 - 0.5 * Math.cos(phase * Math.PI * 2)) * depth;
      const shudder = sobs.shudder();
      values.breath = amplitude * lerp(calm, cry.chest(), crying) + 0.4 * amplitude * shudder;
      values.tension += 0.3 * amplitude * shudder;
      values.chin += 0.25 * amplitude * shudder;
      const quiet = (1 - cry.voice()) * crying * amplitude;
      values.mouthOpen *= 1 - 0.4 * clamp(quiet);
      values.mouthSquare *= 1 - 0.25 * clamp(quiet);
      values.headPitch += 0.1 * (cry.chest() - 0.5) * crying * amplitude;
    },
  };
}
