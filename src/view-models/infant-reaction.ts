import { VISIT_PACE } from '../session/session-time';
import type { InfantView } from './infant-appearance';
import { frightOf } from './fright';
import { mixBlends, type Blend } from './expressions';
import { smileAbility } from './infant-calm';
import type { Observation } from './observation';

export type ReactionKind = NonNullable<InfantView['reaction']>['kind'];

/** How long an answer of the body lasts; model seconds, drawing choice. */
const REACTION_SECONDS: Readonly<Record<ReactionKind, number>> = {
  ease: 10,
  brighten: 12,
  startle: 5,
  stiffen: 9,
  turnAway: 9,
};

/** Face and body of each answer. */
export const REACTION_BLENDS: Readonly<Record<ReactionKind, Blend>> = {
  ease: { soothed: 0.8, calmAlert: 0.2 },
  brighten: { smile: 0.55, soothed: 0.3, laughReach: 0.15 },
  startle: { startle: 1 },
  stiffen: { frozen: 0.35, overstim: 0.35, avert: 0.3 },
  turnAway: { avert: 0.8, fuss: 0.2 },
};

/** How much of a jolt or a turning away shows at its full strength. */
export const REACTION_SHARE = 0.85;

/** Full strength at once, so that an answer is seen within half a second; then it fades. */
const FULL_PART = 0.5;

/** What was done to the turns in play after the last answer, if anything was. */
function newerTurn({ lastAnswer, lastTurn }: Observation): Observation['lastTurn'] {
  return lastTurn && lastTurn.event.id > (lastAnswer?.event.id ?? -1) ? lastTurn : null;
}

function kindOfTurn(what: NonNullable<Observation['lastTurn']>['event']['what']) {
  switch (what) {
    case 'replies':
      return 'brighten';
    case 'taken':
    case 'imposed':
      return 'turnAway';
    case 'passes':
    case 'returns':
      return null;
  }
}

function kindOf(look: Observation): ReactionKind | null {
  const turn = newerTurn(look);
  if (turn) return kindOfTurn(turn.event.what);
  const { state, lastAnswer, guard } = look;
  if (!lastAnswer) return null;
  const { event } = lastAnswer;
  // A fright is a jolt first; what stays in the body is the stiffness.
  const isJolt = lastAnswer.agoSeconds < REACTION_SECONDS.startle && frightOf(state, event);
  if (isJolt) return 'startle';
  switch (event.effect) {
    case 'startles':
      return 'startle';
    case 'stiffens':
      return 'stiffen';
    case 'eases':
      // In a full cry comfort loosens the body first; a bright face would be a lie.
      if (event.isMend && state.stage !== 'shout') return 'brighten';
      return event.momentId === null && guard < 0.5 ? 'brighten' : 'ease';
    case 'easesALittle':
      return 'ease';
    case 'unmoved':
      // Nothing to turn away from: the infant was looked at, or put down safely, or is asleep.
      return event.response === 'look' || event.response === 'putDown' || state.isAsleep
        ? null
        : 'turnAway';
  }
}

/** How strong an answer still is so many milliseconds of play after the act, at the usual tempo. */
export function strengthInPlay(kind: ReactionKind, milliseconds: number): number {
  return reactionStrength(kind, (milliseconds / 1000) * VISIT_PACE.modelSecondsPerPlayerSecond);
}

/** How strong an answer still is so many model seconds after the act, 1 to 0. */
function reactionStrength(kind: ReactionKind, agoSeconds: number): number {
  const done = agoSeconds / REACTION_SECONDS[kind];
  return done < FULL_PART ? 1 : Math.max(0, (1 - done) / (1 - FULL_PART));
}

/** Let go of in the midst of care, without a word: a jolt, as on every sudden change. */
function leftNow({ lastLeft, lastAnswer }: Observation): Reaction | null {
  if (!lastLeft || lastLeft.event.isTold) return null;
  if (lastAnswer && lastAnswer.agoSeconds < lastLeft.agoSeconds) return null;
  const strength = reactionStrength('startle', lastLeft.agoSeconds);
  return strength > 0 ? { kind: 'startle', id: lastLeft.event.id, strength } : null;
}

interface Reaction {
  readonly kind: ReactionKind;
  readonly id: number;
  readonly strength: number;
}

/** The answer of the body to the last act, and how strong it still is (0 to 1). */
export function reactionNow(look: Observation): Reaction | null {
  const left = leftNow(look);
  if (left) return left;
  const kind = kindOf(look);
  const cause = newerTurn(look) ?? look.lastAnswer;
  if (!kind || !cause) return null;
  const strength = reactionStrength(kind, cause.agoSeconds);
  return strength > 0 ? { kind, id: cause.event.id, strength } : null;
}

/** Lays a reaction over a blend. Easing shows less while the infant still cries hard. */
export function withReaction(look: Observation, blend: Blend): Blend {
  const reaction = reactionNow(look);
  if (!reaction) return blend;
  const isEasing = reaction.kind === 'ease' || reaction.kind === 'brighten';
  const isLittle = !newerTurn(look) && look.lastAnswer?.event.effect === 'easesALittle';
  const little = isLittle ? 0.45 : 0.8;
  const share = isEasing ? little * (1 - 0.6 * look.shown) : REACTION_SHARE;
  const smile = smileAbility(look.state.infant.ageWeeks) * (1 - look.guard);
  const target =
    reaction.kind === 'brighten'
      ? mixBlends(REACTION_BLENDS.ease, REACTION_BLENDS.brighten, smile)
      : REACTION_BLENDS[reaction.kind];
  return mixBlends(blend, target, share * reaction.strength);
}
