import type { Expression } from '../../src/view-models/expressions';
import { EXPRESSIONS } from '../../src/view-models/expressions';
import type { ExpressionWeights } from './expressions';
import type { SeededRandom } from './seeded-random';

/**
 * Things an infant does and leaves off again. Half a yawn and half an eye rub at once would be
 * neither, so their weights are the share of time they take; other expressions blend.
 */
const GESTURE_MILLISECONDS = {
  drowsyYawn: [2200, 3000],
  drowsyRub: [2000, 3400],
  rooting: [1800, 3200],
  handToMouth: [3000, 6000],
  overstim: [2000, 3400],
  lickLips: [1600, 2600],
  arch: [2000, 3600],
  push: [1800, 3000],
  coverFace: [2600, 4600],
  selfHold: [3000, 6000],
  earHold: [3000, 6000],
} as const satisfies Partial<Record<Expression, readonly [number, number]>>;
type Gesture = keyof typeof GESTURE_MILLISECONDS;
const GESTURES = Object.keys(GESTURE_MILLISECONDS) as readonly Gesture[];
const PAUSE_MILLISECONDS = [1200, 2800] as const;

/** A gesture is done nearly whole; the rest of the face and body colours it a little. */
const GESTURE_SHARE = 0.92;
/** From this share of crying on, a gesture moves head and limbs while the face goes on crying. */
const FACE_KEEPS_CRYING = 0.35;

/** What the face and what the body are to show now. */
export interface Performance {
  readonly face: ExpressionWeights;
  readonly body: ExpressionWeights;
}

export interface GesturePlayer {
  /** Goes on by some milliseconds and tells what is to be shown. */
  perform(milliseconds: number, weights: ExpressionWeights): Performance;
}

function withoutGestures(weights: ExpressionWeights): ExpressionWeights {
  const rest: Partial<Record<Expression, number>> = {};
  let total = 0;
  for (const expression of EXPRESSIONS) {
    const weight = weights[expression] ?? 0;
    if (weight <= 0 || GESTURES.includes(expression as Gesture)) continue;
    rest[expression] = weight;
    total += weight;
  }
  if (total <= 0) return { calmAlert: 1 };
  for (const expression of EXPRESSIONS) {
    const weight = rest[expression];
    if (weight !== undefined) rest[expression] = weight / total;
  }
  return rest;
}

function doing(gesture: Gesture, rest: ExpressionWeights): ExpressionWeights {
  const weights: Partial<Record<Expression, number>> = {};
  for (const expression of EXPRESSIONS) {
    const weight = rest[expression];
    if (weight !== undefined) weights[expression] = weight * (1 - GESTURE_SHARE);
  }
  weights[gesture] = GESTURE_SHARE;
  return weights;
}

function strongest(weights: ExpressionWeights): Gesture | null {
  let best: Gesture | null = null;
  for (const gesture of GESTURES) {
    if ((weights[gesture] ?? 0) > (best ? (weights[best] ?? 0) : 0)) best = gesture;
  }
  return best;
}

/** The next thing to do, drawn by weight; null is a pause. */
function drawGesture(weights: ExpressionWeights, random: SeededRandom): Gesture | null {
  const total = EXPRESSIONS.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
  let draw = random.next() * total;
  for (const gesture of GESTURES) {
    draw -= weights[gesture] ?? 0;
    if (draw < 0) return gesture;
  }
  return null;
}

export function createGesturePlayer(random: SeededRandom): GesturePlayer {
  let current: Gesture | null = null;
  let leftMilliseconds = 0;
  let known = new Set<Gesture>();
  const start = (gesture: Gesture | null): void => {
    current = gesture;
    const [low, high] = gesture ? GESTURE_MILLISECONDS[gesture] : PAUSE_MILLISECONDS;
    leftMilliseconds = random.between(low, high);
  };
  return {
    perform(milliseconds, weights) {
      const asked = new Set(GESTURES.filter((gesture) => (weights[gesture] ?? 0) > 0.04));
      const isNew = [...asked].some((gesture) => !known.has(gesture));
      known = asked;
      leftMilliseconds -= milliseconds;
      // A cue that has just come up is seen at once: picture and words must agree.
      if (isNew) start(strongest(weights));
      else if (current && !asked.has(current)) start(null);
      else if (leftMilliseconds <= 0) start(asked.size > 0 ? drawGesture(weights, random) : null);
      const rest = withoutGestures(weights);
      if (!current) return { face: rest, body: rest };
      const body = doing(current, rest);
      return { face: (weights.cry ?? 0) > FACE_KEEPS_CRYING ? rest : body, body };
    },
  };
}
