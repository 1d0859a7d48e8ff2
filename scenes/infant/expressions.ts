import type { Expression } from '../../src/view-models/expressions';
import { EXPRESSIONS } from '../../src/view-models/expressions';
import { smooth } from '../drawing/geometry';
import { EXPRESSION_BODIES } from './expression-bodies';
import type { BodyPose } from './pose-parts';
import { EXPRESSION_FACES } from './expression-faces';
import { REFERENCE_MONTHS } from './growth';
import { CHANNEL_NAMES, neutralChannels } from './rig-parameters';
import type { Channel, ChannelValues, RigParameters } from './rig-parameters';

function bodyChannels(body: BodyPose): Partial<ChannelValues> {
  const channels: Partial<ChannelValues> = {
    leftHandX: body.leftHand.x,
    leftHandY: body.leftHand.y,
    leftHandOpen: body.leftHand.open,
    leftHandSize: body.leftHand.size,
    rightHandX: body.rightHand.x,
    rightHandY: body.rightHand.y,
    rightHandOpen: body.rightHand.open,
    rightHandSize: body.rightHand.size,
    lean: body.lean ?? 0,
    tension: body.tension ?? 0,
    toe: body.toe ?? 0,
    breath: body.breath ?? 0,
  };
  if (body.leftFoot) [channels.leftFootX, channels.leftFootY] = body.leftFoot;
  if (body.rightFoot) [channels.rightFootX, channels.rightFootY] = body.rightFoot;
  return channels;
}

const fullExpressions = Object.fromEntries(
  EXPRESSIONS.map((expression) => [
    expression,
    {
      ...neutralChannels(),
      ...EXPRESSION_FACES[expression],
      ...bodyChannels(EXPRESSION_BODIES[expression]),
    },
  ]),
) as Record<Expression, Readonly<ChannelValues>>;

/** One expression as the drawing takes it, at an age in months. */
export function expressionParameters(
  expression: Expression,
  ageMonths = REFERENCE_MONTHS,
): RigParameters {
  return {
    ...fullExpressions[expression],
    ageMonths,
    isRightHandInFront: EXPRESSION_BODIES[expression].isRightHandInFront === true,
  };
}

/** How much of each expression there is. */
export type ExpressionWeights = Readonly<Partial<Record<Expression, number>>>;

type Curve = (weight: number) => number;
const browCurve: Curve = (weight) => 1 - (1 - weight) ** 2;
const lidCurve: Curve = (weight) => smooth(weight / 0.35);
const mouthCurve: Curve = (weight) => smooth((weight - 0.2) / 0.8);

/**
 * How far a channel is on its way to a cry when the face as a whole is at a weight.
 * Brows lead, the eyes are shut by 35 %, the mouth comes last: a straight blend passes through
 * half-closed lids that look sly. Channels not named keep in step.
 */
const CRY_CURVES: Readonly<Partial<Record<Channel, Curve>>> = {
  browRaise: browCurve,
  browInner: browCurve,
  browLower: browCurve,
  eyeOpenLeft: lidCurve,
  eyeOpenRight: lidCurve,
  eyeSqueeze: lidCurve,
  cheekRaise: lidCurve,
  mouthOpen: mouthCurve,
  mouthSquare: mouthCurve,
  tongue: mouthCurve,
  tongueOut: mouthCurve,
  tongueCup: mouthCurve,
  noseWrinkle: mouthCurve,
};

/** Where the hands, the face and the body would be for a mix of expressions. */
export function mixExpressions(weights: ExpressionWeights): ChannelValues {
  const present = EXPRESSIONS.filter((expression) => (weights[expression] ?? 0) > 0);
  const total = present.reduce((sum, expression) => sum + weights[expression]!, 0);
  const mixed = neutralChannels();
  if (total <= 0) return mixed;
  const cry = (weights.cry ?? 0) / total;
  for (const channel of CHANNEL_NAMES) {
    const share = CRY_CURVES[channel]?.(cry) ?? cry;
    const restScale = cry < 1 ? (1 - share) / (1 - cry) : 0;
    let value = 0;
    for (const expression of present) {
      const weight = expression === 'cry' ? share : (weights[expression]! / total) * restScale;
      value += fullExpressions[expression][channel] * weight;
    }
    mixed[channel] = value;
  }
  return mixed;
}

/** Whether a mix wants the right hand before the face: to the mouth, the eye, or to say stop. */
export function isRightHandTargetInFront(weights: ExpressionWeights): boolean {
  let inFront = 0;
  let total = 0;
  for (const expression of EXPRESSIONS) {
    const weight = weights[expression] ?? 0;
    total += weight;
    if (EXPRESSION_BODIES[expression].isRightHandInFront) inFront += weight;
  }
  return inFront > total / 2;
}
