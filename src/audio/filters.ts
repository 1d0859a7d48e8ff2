/** A second-order filter that takes one sample after another. */
export interface Filter {
  /** Moves it to another centre, in hertz. */
  tune(hertz: number): void;
  step(sample: number): number;
}

/**
 * A band pass with a gain of 1 at its centre, as in the Audio EQ Cookbook (Bristow-Johnson; W3C
 * note 2021), which Web Audio follows too.
 */
export function bandpass(hertz: number, q: number, sampleRate: number): Filter {
  let [b0, a1, a2] = [0, 0, 0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  const tune = (centre: number): void => {
    const angle = (2 * Math.PI * Math.min(centre, 0.45 * sampleRate)) / sampleRate;
    const alpha = Math.sin(angle) / (2 * q);
    b0 = alpha / (1 + alpha);
    a1 = (-2 * Math.cos(angle)) / (1 + alpha);
    a2 = (1 - alpha) / (1 + alpha);
  };
  tune(hertz);
  return {
    tune,
    step: (sample) => {
      const out = b0 * (sample - x2) - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = sample;
      y2 = y1;
      y1 = out;
      return out;
    },
  };
}
