import { exp, log } from './exact-math';

/**
 * Arousal between two events: exponential approach to a target, in closed form. It is always
 * evaluated from its own start, so that time can be cut into any pieces with the same result.
 */
export interface ArousalSegment {
  startSeconds: number;
  /** Fraction 0 to 1 at the start. */
  startLevel: number;
  /** Fraction 0 to 1 that is approached. */
  targetLevel: number;
  /** Time constant in seconds, above 0. */
  tauSeconds: number;
}

/** Arousal, 0 to 1, at a time not before the segment's start. */
export function arousalLevel(segment: Readonly<ArousalSegment>, atSeconds: number): number {
  const elapsed = Math.max(0, atSeconds - segment.startSeconds);
  return (
    segment.targetLevel +
    (segment.startLevel - segment.targetLevel) * exp(-elapsed / segment.tauSeconds)
  );
}

/**
 * Integral of arousal from the segment's start, in arousal-seconds. `level` is the level at that
 * time, which spares a second exponential.
 */
export function arousalArea(
  segment: Readonly<ArousalSegment>,
  atSeconds: number,
  level: number,
): number {
  const elapsed = Math.max(0, atSeconds - segment.startSeconds);
  return segment.targetLevel * elapsed + (segment.startLevel - level) * segment.tauSeconds;
}

/** When the level is first reached, in seconds; Infinity when this segment never reaches it. */
export function timeOfLevel(segment: Readonly<ArousalSegment>, level: number): number {
  const { startLevel, targetLevel, startSeconds, tauSeconds } = segment;
  const ratio = (level - targetLevel) / (startLevel - targetLevel);
  if (startLevel === level) return startSeconds;
  return ratio > 0 && ratio < 1 ? startSeconds - tauSeconds * log(ratio) : Infinity;
}
