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
