import type { InfantView } from '../../src/view-models/infant-view';
import { createChannelSprings } from './channel-springs';
import type { ChannelSprings } from './channel-springs';
import { isRightHandTargetInFront, mixExpressions } from './expressions';
import type { ExpressionWeights } from './expressions';
import { aimGaze } from './gaze-aim';
import { createGesturePlayer } from './gestures';
import type { Performance } from './gestures';
import { monthsOf } from './growth';
import { createIdleLife } from './idle-life';
import { distressOf, followMood, moodOf } from './mood';
import type { Mood } from './mood';
import { PART_OF_CHANNEL } from './motion-pace';
import type { Change, Part } from './motion-pace';
import { createReactions } from './reactions';
import { CHANNEL_NAMES, keepInRange, neutralChannels } from './rig-parameters';
import type { ChannelValues, RigParameters } from './rig-parameters';
import { createSeededRandom } from './seeded-random';
import { takeStance } from './stances';
import type { Stance } from './stances';
import { startleByAge } from './startle-by-age';

/** Motion goes in ticks, so that it comes out the same at any frame rate. */
const TICK_MILLISECONDS = 4;
/** After a long absence the picture catches up with this much and no more. */
const MOST_MILLISECONDS = 1000;

/** Height of the chin in hundreds of rig units: a hand above it can cover the face. */
const CHIN_Y = -0.3;
/** The distress of a cry leaves the body slowly. */
const DISTRESS_RISE = 300;
const DISTRESS_FALL = 3500;

const BODY_PARTS: readonly Part[] = ['head', 'leftHand', 'rightHand', 'feet', 'body'];

export interface MotionOptions {
  /** Cross-fades instead of movement, no sway, half the breath and blink. */
  readonly isMotionReduced: boolean;
  /** How it bears its weight; it lies or is held if left out. */
  readonly stance?: Stance;
}

export interface InfantMotion {
  /** Goes on by some milliseconds of real time towards what the view shows. */
  step(elapsedMilliseconds: number, view: InfantView, options: MotionOptions): RigParameters;
}

/** Fussing comes in pulses with partial returns, 0.6 to 1 of its strength. */
function fussPulse(milliseconds: number): number {
  const seconds = milliseconds / 1000;
  return 0.8 + 0.13 * Math.sin(seconds * 3.7) + 0.07 * Math.sin(seconds * 2.3 + 1);
}

function pulsed(weights: ExpressionWeights, clock: number): ExpressionWeights {
  const { fuss = 0, calmAlert = 0 } = weights;
  if (fuss <= 0) return weights;
  const shown = fuss * fussPulse(clock);
  return { ...weights, fuss: shown, calmAlert: calmAlert + fuss - shown };
}

/** Where every channel is to go: the face and the body may be busy with different things. */
function targetOf(performance: Performance, tension: number, ageMonths: number): ChannelValues {
  const face = mixExpressions(performance.face);
  const body = performance.body === performance.face ? face : mixExpressions(performance.body);
  const target = neutralChannels();
  for (const channel of CHANNEL_NAMES) {
    target[channel] = (BODY_PARTS.includes(PART_OF_CHANNEL[channel]) ? body : face)[channel];
  }
  target.tension = Math.max(target.tension, tension);
  return startleByAge(target, performance.body.startle ?? 0, ageMonths);
}

function changeOf(weights: ExpressionWeights, distress: number): Change {
  if ((weights.startle ?? 0) > 0.4) return 'startling';
  if ((weights.frozen ?? 0) > 0.4) return 'freezing';
  if ((weights.asleep ?? 0) > 0.4) return 'sleeping';
  const wanted = distressOf(weights);
  if (wanted > distress + 0.06) return 'rising';
  if (distress > wanted + 0.12) return 'calming';
  return (weights.smile ?? 0) + (weights.laughReach ?? 0) > 0.4 ? 'smiling' : 'ordinary';
}

/** A hand is drawn over the face only while it is above the chin. */
function isInFront(isNow: boolean, isWanted: boolean, handX: number, handY: number): boolean {
  if (handY > CHIN_Y) return false;
  const isBesideFace = Math.abs(handX) > 1.02;
  return isWanted || (isNow && !isBesideFace);
}

function present(springs: ChannelSprings): ChannelValues {
  const values = neutralChannels();
  for (const channel of CHANNEL_NAMES) values[channel] = springs.value(channel);
  return values;
}

/**
 * The infant's own time: blends from where it is to what the view asks for, breathes, blinks,
 * fidgets and reacts. It changes nothing but the picture; the same seed moves the same way.
 */
export function createInfantMotion(seed: number): InfantMotion {
  const gestures = createGesturePlayer(createSeededRandom(seed ^ 0x9e3779b9));
  const idle = createIdleLife(seed);
  const reactions = createReactions();
  let springs: ChannelSprings | null = null;
  let mood: Mood | null = null;
  let distress = 0;
  let clock = 0;
  let left = 0;
  let isRightHandInFront = false;

  return {
    step(elapsedMilliseconds, view, options) {
      const elapsed = Math.min(MOST_MILLISECONDS, Math.max(0, elapsedMilliseconds));
      clock += elapsed;
      const weights = options.isMotionReduced ? view.expressions : pulsed(view.expressions, clock);
      const performance = gestures.perform(elapsed, weights);
      const ageMonths = monthsOf(view.ageWeeks);
      const target = targetOf(performance, view.tension, ageMonths);
      takeStance(target, options.stance ?? 'lying');
      if (view.gaze) aimGaze(target, view.gaze, view.pose, ageMonths);
      const wantedMood = moodOf(view, performance.body);
      springs ??= createChannelSprings(target);
      mood ??= { ...wantedMood };
      reactions.notice(view, options.stance === 'highChair' ? -1 : springs.value('headTurn'));
      const wanted = distressOf(view.expressions);
      for (left += elapsed; left >= TICK_MILLISECONDS; left -= TICK_MILLISECONDS) {
        const change = changeOf(view.expressions, distress);
        springs.tick(TICK_MILLISECONDS, target, change, options.isMotionReduced);
        const pace = wanted > distress ? DISTRESS_RISE : DISTRESS_FALL;
        distress += (wanted - distress) * (1 - Math.exp(-TICK_MILLISECONDS / pace));
        followMood(mood, wantedMood, TICK_MILLISECONDS);
        idle.tick(TICK_MILLISECONDS, mood);
        reactions.tick(TICK_MILLISECONDS, options.isMotionReduced);
      }
      const values = present(springs);
      reactions.apply(values);
      idle.apply(values, mood, options.isMotionReduced);
      keepInRange(values);
      isRightHandInFront = isInFront(
        isRightHandInFront,
        isRightHandTargetInFront(performance.body),
        values.rightHandX,
        values.rightHandY,
      );
      return { ...values, isRightHandInFront, ageMonths };
    },
  };
}
