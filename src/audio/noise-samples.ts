import { bandpass } from './filters';
import { between, seededChance } from './seeded-chance';

/** Lets the end of a loop run into its start, so that no click marks the seam. */
const closeLoop = (samples: Float32Array, overlap: number): Float32Array<ArrayBuffer> => {
  const length = samples.length - overlap;
  const loop = samples.slice(0, length);
  for (let index = 0; index < overlap; index += 1) {
    const fadeIn = index / overlap;
    loop[index] = samples[index]! * fadeIn + samples[length + index]! * (1 - fadeIn);
  }
  return loop;
};

/** The hush of a room with a city far outside: dark noise that breathes a little. Peak 1. */
export function roomSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const chance = seededChance(2);
  const overlap = Math.round(0.5 * sampleRate);
  const samples = new Float32Array(6 * sampleRate + overlap);
  // One-pole low pass near 180 Hz.
  const keep = Math.exp((-2 * Math.PI * 180) / sampleRate);
  let level = 0;
  let peak = 0;
  for (let index = 0; index < samples.length; index += 1) {
    level = keep * level + (1 - keep) * (2 * chance() - 1);
    samples[index] = level;
    peak = Math.max(peak, Math.abs(level));
  }
  return closeLoop(
    samples.map((sample) => sample / peak),
    overlap,
  );
}

/** A pot that simmers: bubbles as short falling-off tones. Peak about 1. */
export function simmerSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const chance = seededChance(3);
  const overlap = Math.round(0.25 * sampleRate);
  const samples = new Float32Array(4 * sampleRate + overlap);
  const bubbleLength = Math.round(0.09 * sampleRate);
  for (let start = 0; start < samples.length - bubbleLength;) {
    const hertz = between(chance, [180, 520]);
    const loudness = between(chance, [0.1, 0.45]);
    for (let index = 0; index < bubbleLength; index += 1) {
      const seconds = index / sampleRate;
      const rise = Math.min(1, seconds / 0.004);
      // A bubble's tone goes up as it shrinks.
      const phase = 2 * Math.PI * hertz * (seconds + 3 * seconds * seconds);
      samples[start + index]! += loudness * rise * Math.exp(-seconds / 0.02) * Math.sin(phase);
    }
    start += Math.round(between(chance, [0.02, 0.12]) * sampleRate);
  }
  return closeLoop(samples, overlap);
}

/** Scales a loop so that its loudest sample is 1. */
const toFull = (samples: Float32Array): Float32Array => {
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return samples.map((value) => value / peak);
};

/** Noise in bands, each with a gain; it swells a little, so that it does not hiss evenly. Peak 1. */
function bandedNoise(
  sampleRate: number,
  seed: number,
  bands: readonly (readonly [hertz: number, q: number, gain: number])[],
): Float32Array<ArrayBuffer> {
  const chance = seededChance(seed);
  const overlap = Math.round(0.5 * sampleRate);
  const filters = bands.map(([hertz, q, gain]) => ({
    filter: bandpass(hertz, q, sampleRate),
    gain,
  }));
  const samples = Float32Array.from({ length: 4 * sampleRate + overlap }, (_, index) => {
    const noise = 2 * chance() - 1;
    const swells = 0.8 + 0.2 * Math.sin((2 * Math.PI * 1.5 * index) / sampleRate);
    return swells * filters.reduce((sum, { filter, gain }) => sum + gain * filter.step(noise), 0);
  });
  return closeLoop(toFull(samples), overlap);
}

/** Warm water that runs over a cloth. Peak 1. */
export const waterSamples = (sampleRate: number): Float32Array<ArrayBuffer> =>
  bandedNoise(sampleRate, 4, [
    [700, 1.2, 1],
    [1900, 1.5, 0.5],
  ]);

/** A kettle that warms up: a low rumble with a little steam. Peak 1. */
export const kettleSamples = (sampleRate: number): Float32Array<ArrayBuffer> =>
  bandedNoise(sampleRate, 5, [
    [210, 2, 1.4],
    [3200, 2, 0.16],
  ]);

interface Tap {
  readonly atSeconds: number;
  readonly hertz: number;
  readonly loudness: number;
}

/** Short tones that swell in within some milliseconds: a tap, not a click. */
function taps(
  sampleRate: number,
  lengthSeconds: number,
  list: readonly Tap[],
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(lengthSeconds * sampleRate));
  for (const { atSeconds, hertz, loudness } of list) {
    const start = Math.round(atSeconds * sampleRate);
    for (let index = 0; index < 0.12 * sampleRate; index += 1) {
      const seconds = index / sampleRate;
      const swell = Math.min(1, seconds / 0.006) * Math.exp(-seconds / 0.018);
      const at = start + index;
      if (at < samples.length) {
        samples[at]! += loudness * swell * Math.sin(2 * Math.PI * hertz * seconds);
      }
    }
  }
  return samples;
}

/** A clock on the wall: two seconds, tick and tock. Peak below 1. */
export const clockSamples = (sampleRate: number): Float32Array<ArrayBuffer> =>
  taps(sampleRate, 2, [
    { atSeconds: 0.3, hertz: 1150, loudness: 1 },
    { atSeconds: 1.3, hertz: 940, loudness: 0.85 },
  ]);

/** Somebody types, in little runs. Peak below 1. */
export function keysSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const chance = seededChance(6);
  const list: Tap[] = [];
  for (let clock = 0.1; clock < 4.7; clock += between(chance, [0.09, 0.24])) {
    if (chance() < 0.15) clock += 0.5;
    const loudness = between(chance, [0.5, 1]);
    list.push({ atSeconds: clock, hertz: between(chance, [420, 760]), loudness });
  }
  return taps(sampleRate, 5, list);
}
