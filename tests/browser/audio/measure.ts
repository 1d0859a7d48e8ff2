/** Root mean square of a stretch of samples. */
export function rms(samples: readonly number[]): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}

/** The largest sample, without its sign. */
export function peak(samples: readonly number[]): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/**
 * Fundamental frequency by autocorrelation, in hertz; the shortest lag that is nearly as good as
 * the best, so that an octave below is not taken for the tone.
 */
export function pitchOf(samples: readonly number[], sampleRate: number): number {
  const [lowHertz, highHertz] = [120, 1000];
  const shortest = Math.floor(sampleRate / highHertz);
  const longest = Math.ceil(sampleRate / lowHertz);
  const scores = Array.from({ length: longest + 1 }, (_, lag) => {
    if (lag < shortest) return -1;
    let product = 0;
    let energyA = 0;
    let energyB = 0;
    for (let index = 0; index + longest < samples.length; index += 1) {
      const [a, b] = [samples[index]!, samples[index + lag]!];
      product += a * b;
      energyA += a * a;
      energyB += b * b;
    }
    return product / Math.sqrt(energyA * energyB + 1e-12);
  });
  const best = Math.max(...scores);
  const lag = scores.findIndex(
    (score, index) =>
      score > 0.92 * best && score >= scores[index - 1]! && score >= (scores[index + 1] ?? -1),
  );
  // A parabola through the top and its neighbours gives the lag between samples.
  const [before, top, after] = [scores[lag - 1]!, scores[lag]!, scores[lag + 1] ?? scores[lag]!];
  const shift = (before - after) / (2 * (before - 2 * top + after) || 1);
  return sampleRate / (lag + shift);
}

/** Loudness in windows of 10 ms. */
export function loudnessCurve(samples: readonly number[], sampleRate: number): number[] {
  const size = Math.round(sampleRate / 100);
  return Array.from({ length: Math.floor(samples.length / size) }, (_, index) =>
    rms(samples.slice(index * size, (index + 1) * size)),
  );
}
