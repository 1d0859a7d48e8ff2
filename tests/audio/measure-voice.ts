import { infantTract, type Tract } from '../../src/audio/tract';
import { planInfantVoice, type InfantVoiceOptions } from '../../src/audio/plan-infant-voice';
import { renderUnit, VOICE_RATE } from '../../src/audio/render-voice';
import type { VoicePlan } from '../../src/audio/voice-plan';

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A whole plan in the air, at `VOICE_RATE`. */
export function renderPlan(plan: VoicePlan, tract: Tract, seconds: number): Float32Array {
  const out = new Float32Array(Math.round(seconds * VOICE_RATE));
  for (const unit of plan.units) {
    const at = Math.round(unit.startSeconds * VOICE_RATE);
    renderUnit(unit, tract).forEach((sample, index) => {
      if (at + index < out.length) out[at + index]! += sample;
    });
  }
  return out;
}

/** One go of an infant's voice, from its first sound to the end of its plan. */
export function renderInfant(options: InfantVoiceOptions): Float32Array {
  const plan = planInfantVoice(options);
  return renderPlan(plan, infantTract(options.ageWeeks), plan.lengthSeconds);
}

/** Root mean square in windows of so many seconds. */
export function envelope(samples: Float32Array, windowSeconds: number): number[] {
  const size = Math.round(windowSeconds * VOICE_RATE);
  return Array.from({ length: Math.floor(samples.length / size) }, (_, window) => {
    let sum = 0;
    for (let index = window * size; index < (window + 1) * size; index += 1) {
      sum += samples[index]! ** 2;
    }
    return Math.sqrt(sum / size);
  });
}

/** How well a stretch repeats itself after `lag` samples, -1 to 1. */
function likeness(samples: Float32Array, lag: number, length: number): number {
  let [product, before, after] = [0, 0, 0];
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [samples[index]!, samples[index + lag]!];
    product += a * b;
    before += a * a;
    after += b * b;
  }
  return product / Math.sqrt(before * after + 1e-12);
}

/**
 * Pitch by autocorrelation in windows of 40 ms, 200 to 1000 Hz: the shortest lag that is nearly as
 * good as the best, so that a subharmonic is not taken for the tone. `periodicity` is the likeness
 * of one swing to the next; what is missing to 1 is roughness.
 */
export function pitchTrack(samples: Float32Array): { hertz: number; periodicity: number }[] {
  const size = Math.round(0.04 * VOICE_RATE);
  const [shortest, longest] = [VOICE_RATE / 1000, VOICE_RATE / 200];
  return Array.from({ length: Math.floor(samples.length / size) - 1 }, (_, window) => {
    const part = samples.subarray(window * size, window * size + size + longest + 1);
    const scores: number[] = [];
    for (let lag = shortest; lag <= longest; lag += 1) {
      scores.push(lag + size <= part.length ? likeness(part, lag, size) : -1);
    }
    const best = Math.max(...scores);
    const at = scores.findIndex(
      (score, index) =>
        score > 0.75 * best &&
        score >= (scores[index - 1] ?? 1) &&
        score >= (scores[index + 1] ?? 1),
    );
    return { hertz: VOICE_RATE / (shortest + at), periodicity: scores[at] ?? 0 };
  }).filter(({ periodicity }) => periodicity > 0.4);
}

/** One sound between two silences of a rendering. */
export interface Bout {
  readonly startSeconds: number;
  readonly seconds: number;
  readonly samples: Float32Array;
}

/** Stretches louder than a part of the loudest, at least 150 ms long, found in the samples alone. */
export function bouts(samples: Float32Array, part = 0.2): Bout[] {
  const step = 0.01;
  const curve = envelope(samples, step);
  const floor = part * Math.max(...curve);
  const found: Bout[] = [];
  let start = -1;
  [...curve, 0].forEach((level, index) => {
    if (level > floor && start < 0) start = index;
    if (level > floor || start < 0) return;
    const seconds = (index - start) * step;
    if (seconds >= 0.15) {
      found.push({
        startSeconds: start * step,
        seconds,
        samples: samples.slice(start * step * VOICE_RATE, index * step * VOICE_RATE),
      });
    }
    start = -1;
  });
  return found;
}

/** Depth of the beat of 30 to 125 Hz in the loudness amid a sound: its share of the mean. */
export function roughBeat(samples: Float32Array): number {
  // Windows of 4 ms take the swings themselves away, the mean of 36 ms the slow swell.
  const whole = envelope(samples, 0.004);
  const curve = whole.slice(whole.length * 0.3, whole.length * 0.7);
  const slow = curve.map((_, index) => mean(curve.slice(Math.max(0, index - 4), index + 5)));
  const beat = curve.map((value, index) => (value - slow[index]!) ** 2);
  return Math.sqrt(mean(beat)) / mean(slow);
}
