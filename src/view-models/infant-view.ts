import type { SessionState } from '../session/session-state';
import type { InfantView } from './infant-appearance';
import { expressionNow } from './infant-expression';
import { reactionNow } from './infant-reaction';
import { soundNow } from './infant-sound';
import { gazeNow } from './gaze';
import { poseOf } from './infant-pose';
import { observe, type Observation } from './observation';

export { EXPRESSIONS, type Expression } from './expressions';
export type { GazeThing } from './gaze';
export type { InfantPose, InfantView } from './infant-appearance';

/** Stiffness adds up from what shows, from being on guard near this person, and from the last act. */
function tensionOf(look: Observation): number {
  const { state, shown, felt, guard, fear, isNear } = look;
  if (state.isAsleep) return 0;
  const reaction = reactionNow(look);
  const jolt = { startle: 0.8, stiffen: 0.7, turnAway: 0.3, ease: -0.15, brighten: -0.2 };
  const act = reaction ? jolt[reaction.kind] * reaction.strength : 0;
  // What is held back from the face stays in the body.
  const heldBack = Math.max(0, felt - shown) * 0.5;
  const company = isNear ? 0.3 * guard + 0.4 * fear : 0;
  return Math.min(1, Math.max(0, 0.5 * shown + heldBack + company + act));
}

/** Works from an observation that is already there. */
export function infantViewOf(look: Observation): InfantView {
  const { state } = look;
  const reaction = reactionNow(look);
  const sound = soundNow(look);
  return {
    ageWeeks: state.infant.ageWeeks,
    pose: poseOf(state),
    expressions: expressionNow(look),
    gaze: gazeNow(look),
    shownArousal: look.shown,
    feltArousal: look.felt,
    stage: state.stage,
    tension: tensionOf(look),
    isCrying: sound.kind === 'cry' || sound.kind === 'peakCry',
    isAsleep: state.isAsleep,
    reaction: reaction && { kind: reaction.kind, id: reaction.id },
    sound,
  };
}

/** What shows and sounds of the infant at this instant. */
export function infantView(state: SessionState): InfantView {
  return infantViewOf(observe(state));
}
