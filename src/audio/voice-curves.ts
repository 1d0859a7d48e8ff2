import type { Chance } from './seeded-chance';

/** Points in a second of melody: closer than the ear follows, coarse enough to be cheap. */
const PITCH_POINTS_PER_SECOND = 40;
const LOUDNESS_POINTS = 33;

/** How a melody goes: a rise and a fall, upwards, downwards, or several arcs on one breath. */
export type Contour = 'riseFall' | 'rise' | 'fall';

export interface MelodyOptions {
  readonly meanHertz: number;
  readonly durationSeconds: number;
  readonly contour: Contour;
  /** Distance between the lowest and the highest point as a fraction of the mean. */
  readonly span: number;
  /** Number of arcs on one breath, 1 or more. */
  readonly arcCount: number;
  /** Random unevenness from point to point, as a fraction of the pitch. */
  readonly jitter: number;
  /** Depth of a six-a-second waver, as a fraction of the pitch. */
  readonly waver: number;
}

const shapeAt = (contour: Contour, position: number): number => {
  // The top of a cry lies a little before its middle.
  if (contour === 'riseFall') return Math.sin(Math.PI * position ** 0.85);
  return contour === 'rise' ? position ** 1.4 : 1 - position ** 1.2;
};

/**
 * A melody whose mean is exactly the one asked for.
 *
 * @returns evenly spaced pitches in hertz
 */
export function melody(options: MelodyOptions, chance: Chance): number[] {
  const { meanHertz, durationSeconds, contour, span, arcCount, jitter, waver } = options;
  const count = Math.max(4, Math.ceil(durationSeconds * PITCH_POINTS_PER_SECOND) + 1);
  const points = Array.from({ length: count }, (_, index) => {
    const position = index / (count - 1);
    const inArc = position === 1 ? 1 : (position * arcCount) % 1;
    const shake = jitter * (2 * chance() - 1);
    const wave = waver * Math.sin(2 * Math.PI * 6 * position * durationSeconds);
    return (1 + span * shapeAt(contour, inArc)) * (1 + shake + wave);
  });
  const mean = points.reduce((sum, point) => sum + point, 0) / count;
  return points.map((point) => (meanHertz * point) / mean);
}

/**
 * Loudness over one sound: a smooth swell, a slight fall, a smooth end.
 *
 * @param peak 0 to 1
 * @returns evenly spaced points that begin and end at 0
 */
export function swell(
  durationSeconds: number,
  attackSeconds: number,
  releaseSeconds: number,
  peak: number,
): number[] {
  return Array.from({ length: LOUDNESS_POINTS }, (_, index) => {
    const position = index / (LOUDNESS_POINTS - 1);
    const sinceStart = position * durationSeconds;
    const untilEnd = durationSeconds - sinceStart;
    const rise = Math.min(1, sinceStart / attackSeconds);
    const fall = Math.min(1, untilEnd / releaseSeconds);
    const ease = Math.sin((Math.PI / 2) * rise) ** 2 * Math.sin((Math.PI / 2) * fall) ** 2;
    return peak * ease * (1 - 0.2 * position);
  });
}
