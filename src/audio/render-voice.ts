import { bandpass, type Filter } from './filters';
import { seededChance, type Chance } from './seeded-chance';
import type { Tract } from './tract';
import type { VoiceUnit } from './voice-plan';

/** Samples in a second of a rendered voice: its overtones end below half of it. */
export const VOICE_RATE = 24_000;

const TABLE_SIZE = 2048;
const MOST_HARMONICS = 40;
/** The rough beat far below the pitch; 30 to 150 Hz is heard as harsh (Arnal and others 2015). */
const ROUGH_BEAT_HERTZ = 68;
/** Breath beside a voice is softer than breath alone, by this part. Set by looking at spectrograms. */
const BREATH_BESIDE_VOICE = 0.35;
/** Every so many samples a mouth that opens moves its overtones. */
const MOUTH_STEP = 48;
/** A closed mouth holds the overtones at this part of their place. Drawing choice. */
const CLOSED = 0.55;

const tables = new Map<string, Float32Array>();

/** One cycle of the source, with only as many overtones as fit below half the sample rate. */
function cycle(brightness: number, topHertz: number, isPure: boolean): Float32Array {
  const fitting = Math.floor((0.46 * VOICE_RATE) / topHertz);
  const count = isPure ? 1 : Math.max(1, Math.min(MOST_HARMONICS, fitting));
  const step = Math.round(brightness * 10);
  const key = `${count} ${step}`;
  const known = tables.get(key);
  if (known) return known;
  // Overtones fall off by 12 dB an octave in a soft voice, by half of that in a pressed one.
  const slope = 2 - step / 10;
  const table = Float32Array.from({ length: TABLE_SIZE + 1 }, (_, index) => {
    let sum = 0;
    for (let harmonic = 1; harmonic <= count; harmonic += 1) {
      sum += Math.sin((2 * Math.PI * harmonic * index) / TABLE_SIZE) / harmonic ** slope;
    }
    return sum;
  });
  const peak = table.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const even = table.map((value) => value / peak);
  tables.set(key, even);
  return even;
}

/** A curve of evenly spaced points, read at a part of its length, 0 to 1. */
export function readCurve(points: readonly number[], part: number): number {
  const place = part * (points.length - 1);
  const index = Math.min(points.length - 2, Math.floor(place));
  if (index < 0) return points[0] ?? 0;
  return points[index]! + (points[index + 1]! - points[index]!) * (place - index);
}

/**
 * The vocal folds. A rough voice is uneven in three ways that are measured in crying: each swing
 * has its own length (jitter) and strength (shimmer), and in the middle of the sound every second
 * swing is weaker (a subharmonic).
 */
function foldSwings(unit: VoiceUnit, tract: Tract, count: number, chance: Chance): Float32Array {
  const { pitchHertz, roughness } = unit;
  const table = cycle(unit.brightness, Math.max(...pitchHertz), tract.isPureTone);
  const out = new Float32Array(count);
  let phase = 0;
  let beatPhase = 0;
  let isOdd = false;
  let jitter = 1;
  let strength = 1;
  let beatHertz = ROUGH_BEAT_HERTZ;
  for (let index = 0; index < count; index += 1) {
    const part = index / count;
    phase += (readCurve(pitchHertz, part) * jitter) / VOICE_RATE;
    if (phase >= 1) {
      phase -= 1;
      isOdd = !isOdd;
      jitter = 1 + 0.05 * roughness * (2 * chance() - 1);
      const inMiddle = Math.sin(Math.PI * part) ** 2;
      strength = 1 - 0.3 * roughness * chance() - (isOdd ? 0.4 * roughness * inMiddle : 0);
      beatHertz += 6 * (2 * chance() - 1) + 0.05 * (ROUGH_BEAT_HERTZ - beatHertz);
    }
    beatPhase += beatHertz / VOICE_RATE;
    const beat =
      1 + (0.42 * roughness * Math.sin(2 * Math.PI * beatPhase)) / (1 - 0.42 * roughness);
    const place = phase * TABLE_SIZE;
    const at = Math.floor(place);
    const value = table[at]! + (table[at + 1]! - table[at]!) * (place - at);
    out[index] = value * strength * beat;
  }
  return out;
}

/** What throat and mouth make of the swings. */
function throughTract(source: Float32Array, tract: Tract, opensSeconds: number): Float32Array {
  const out = source.map((value) => value * tract.bodyGain);
  const openSamples = opensSeconds * VOICE_RATE;
  for (const { hertz, q, gain } of tract.formants) {
    const filter = bandpass(openSamples > 0 ? hertz * CLOSED : hertz, q, VOICE_RATE);
    for (let index = 0; index < source.length; index += 1) {
      if (index <= openSamples && index % MOUTH_STEP === 0 && openSamples > 0) {
        filter.tune(hertz * (CLOSED + (1 - CLOSED) * (index / openSamples)));
      }
      out[index]! += gain * filter.step(source[index]!);
    }
  }
  return out;
}

function addBreath(out: Float32Array, share: number, filter: Filter, chance: Chance): void {
  for (let index = 0; index < out.length; index += 1) {
    out[index]! += share * filter.step(2 * chance() - 1);
  }
}

/**
 * One sound of a voice as samples at `VOICE_RATE`; the same unit gives the same samples.
 */
export function renderUnit(unit: VoiceUnit, tract: Tract): Float32Array<ArrayBuffer> {
  const count = Math.max(2, Math.round(unit.durationSeconds * VOICE_RATE));
  const chance = seededChance(Math.round(unit.durationSeconds * 1e6) + unit.pitchHertz.length);
  let out: Float32Array = new Float32Array(count);
  if (unit.pitchHertz.length > 0) {
    const swings = foldSwings(unit, tract, count, chance);
    out = throughTract(swings, tract, unit.opensSeconds ?? 0);
    for (let index = 0; index < count; index += 1) out[index]! *= 1 - unit.breathiness;
  }
  if (unit.breathiness > 0) {
    const share = unit.breathiness * (unit.pitchHertz.length > 0 ? BREATH_BESIDE_VOICE : 1);
    addBreath(out, share, bandpass(tract.breathHertz, 0.8, VOICE_RATE), chance);
  }
  return Float32Array.from(
    out,
    (value, index) => value * tract.makeupGain * readCurve(unit.loudness, index / (count - 1)),
  );
}
