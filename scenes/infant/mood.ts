import type { InfantView } from '../../src/view-models/infant-view';
import { clamp } from '../drawing/geometry';
import type { ExpressionWeights } from './expressions';

/** How much of each state of the body there is, 0 to 1: what idle life depends on. */
export interface Mood {
  asleep: number;
  drowsy: number;
  crying: number;
  fussing: number;
  /** Frozen: the body holds still. */
  still: number;
  rooting: number;
  /** Sucking on a fist. */
  sucking: number;
  /** Sucking on breast or bottle. */
  feeding: number;
  /** Eating from a spoon. */
  eating: number;
}

/** A cry is a whole distress, fussing and clinging a part of it. */
export function distressOf(weights: ExpressionWeights): number {
  const { cry = 0, cling = 0, push = 0, fuss = 0, squirm = 0, overstim = 0, arch = 0 } = weights;
  const mild = 0.5 * (fuss + squirm) + 0.45 * (overstim + arch);
  return clamp(cry + 0.75 * (cling + push) + mild);
}

/** Eating goes on while the infant is at ease; turned away or upset it keeps its mouth shut. */
function eatingOf(weights: ExpressionWeights): number {
  const { soothed = 0, avert = 0 } = weights;
  return clamp(soothed * 2.4 - 0.2) * clamp(1 - distressOf(weights) * 3) * clamp(1 - avert * 2);
}

/** The mood a view asks for, with the gesture the infant is busy with. */
export function moodOf(view: InfantView, weights: ExpressionWeights): Mood {
  const { asleep = 0, drowsyYawn = 0, drowsyRub = 0, cry = 0, fuss = 0 } = weights;
  const { cling = 0, push = 0, squirm = 0 } = weights;
  return {
    asleep,
    drowsy: clamp(drowsyYawn + drowsyRub),
    crying: clamp(cry + 0.3 * (cling + push)),
    fussing: clamp(fuss + squirm + 0.6 * (cling + push)),
    still: clamp((weights.frozen ?? 0) * 1.25 - 0.1),
    rooting: weights.rooting ?? 0,
    sucking: weights.handToMouth ?? 0,
    feeding: view.pose === 'cradleFeed' ? clamp(1 - distressOf(weights) * 3) : 0,
    eating: view.pose === 'highChair' ? eatingOf(weights) : 0,
  };
}

const MOOD_SETTLE = 250;

/** Lets the present mood follow, so that idle life fades in and out. */
export function followMood(present: Mood, target: Mood, milliseconds: number): void {
  const share = 1 - Math.exp(-milliseconds / MOOD_SETTLE);
  for (const name of Object.keys(target) as (keyof Mood)[]) {
    present[name] += (target[name] - present[name]) * share;
  }
}
