import { CONTACT_FRACTION } from '../model/response';
import { calmBlend, smileAbility } from './infant-calm';
import { cueBlend, isStuck } from './cue-blend';
import { cuesNow } from './cue-choice';
import { mixBlends, normaliseBlend, type Blend } from './expressions';
import { withReaction } from './infant-reaction';
import { ramp, type Observation } from './observation';
import { TURN_CUES, turnCue } from './turn-view';

/** Coming close is felt for this long; model seconds, drawing choice. */
const APPROACH_SECONDS = 10;

/** Being held and helped shows as ease, the more the quieter it has become. */
function withComfort(look: Observation, blend: Blend): Blend {
  const act = look.state.activity;
  if (!act || (act.effect !== 'eases' && act.effect !== 'easesALittle')) return blend;
  const full = act.effect === 'eases' ? 0.7 : 0.35;
  const touch = 0.5 + 0.5 * CONTACT_FRACTION[act.response];
  return mixBlends(blend, { soothed: 1 }, full * touch * (1 - look.shown));
}

/** What the infant expects of this person shows when the person comes near. */
function withBearing(look: Observation, blend: Blend): Blend {
  if (!look.isNear || look.state.isAsleep) return blend;
  const isComing = look.state.reach !== null || look.cameNearAgoSeconds < APPROACH_SECONDS;
  const away = look.guard * (isComing ? 0.65 : 0.3) * (1 - 0.6 * look.shown);
  const turned = mixBlends(blend, { avert: 0.8, frozen: 0.2 }, away);
  if (!isComing) return turned;
  const ability = smileAbility(look.state.infant.ageWeeks);
  const glad = look.warmth * ability * 0.7 * ramp(look.shown, 0.45, 0);
  const opens: Blend = { smile: 0.65, laughReach: 0.35 };
  return mixBlends(turned, opens, glad);
}

/** Face and body now: what it needs, how it signals, who is there, and what was just done. */
export function expressionNow(look: Observation): Blend {
  const cue = look.state.isAsleep ? undefined : cuesNow(look)[0];
  const { state, shown, moment } = look;
  const turn = state.isAsleep ? null : turnCue(look);
  if (turn) return normaliseBlend(withReaction(look, withBearing(look, TURN_CUES[turn])));
  const base = cue ? cueBlend(cue, state.stage, shown, moment?.need === 'play') : calmBlend(look);
  const borne = cue && isStuck(cue) ? base : withBearing(look, withComfort(look, base));
  return normaliseBlend(withReaction(look, borne));
}
