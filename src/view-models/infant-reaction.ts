import type { InfantView } from './infant-appearance';
import { mixBlends, type Blend } from './expressions';
import { smileAbility } from './infant-calm';
import type { Observation } from './observation';

type ReactionKind = NonNullable<InfantView['reaction']>['kind'];

/** How long an answer of the body lasts; model seconds, drawing choice. */
const REACTION_SECONDS: Readonly<Record<ReactionKind, number>> = {
  ease: 10,
  brighten: 12,
  startle: 5,
  stiffen: 9,
  turnAway: 9,
};

const REACTION_BLENDS: Readonly<Record<ReactionKind, Blend>> = {
  ease: { soothed: 0.8, calmAlert: 0.2 },
  brighten: { smile: 0.55, soothed: 0.3, laughReach: 0.15 },
  startle: { startle: 1 },
  stiffen: { frozen: 0.35, overstim: 0.35, avert: 0.3 },
  turnAway: { avert: 0.8, fuss: 0.2 },
};

/** Full strength at once, so that an answer is seen within half a second; then it fades. */
const FULL_PART = 0.5;

function kindOf({ state, lastAnswer, guard }: Observation): ReactionKind | null {
  if (!lastAnswer) return null;
  const { event } = lastAnswer;
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

/** The answer of the body to the last act, and how strong it still is (0 to 1). */
export function reactionNow(
  look: Observation,
): { kind: ReactionKind; id: number; strength: number } | null {
  const kind = kindOf(look);
  if (!kind || !look.lastAnswer) return null;
  const done = look.lastAnswer.agoSeconds / REACTION_SECONDS[kind];
  if (done >= 1) return null;
  const strength = done < FULL_PART ? 1 : (1 - done) / (1 - FULL_PART);
  return { kind, id: look.lastAnswer.event.id, strength };
}

/** Lays a reaction over a blend. Easing shows less while the infant still cries hard. */
export function withReaction(look: Observation, blend: Blend): Blend {
  const reaction = reactionNow(look);
  if (!reaction) return blend;
  const isEasing = reaction.kind === 'ease' || reaction.kind === 'brighten';
  const little = look.lastAnswer?.event.effect === 'easesALittle' ? 0.45 : 0.8;
  const share = isEasing ? little * (1 - 0.6 * look.shown) : 0.85;
  const smile = smileAbility(look.state.infant.ageWeeks) * (1 - look.guard);
  const target =
    reaction.kind === 'brighten'
      ? mixBlends(REACTION_BLENDS.ease, REACTION_BLENDS.brighten, smile)
      : REACTION_BLENDS[reaction.kind];
  return mixBlends(blend, target, share * reaction.strength);
}
