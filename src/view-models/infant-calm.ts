import { seededIndex } from './cue-choice';
import { mixBlends, type Blend } from './expressions';
import { isAtMeal } from './meals';
import { ramp, type Observation } from './observation';
import { stillFaceCue } from './still-face';

/** What an infant does when it asks for nothing. Also the ids of calm captions (`cue.<id>`). */
export const CALM_CUES = {
  sleeps: { asleep: 1 },
  drowses: { drowsyYawn: 0.35, drowsyRub: 0.35, soothed: 0.3 },
  settles: { soothed: 1 },
  looksAround: { calmAlert: 0.9, play: 0.1 },
  watchesLight: { calmAlert: 0.55, play: 0.45 },
  moves: { play: 0.8, calmAlert: 0.2 },
  smilesBack: { smile: 0.8, calmAlert: 0.2 },
  laughs: { laughReach: 0.85, smile: 0.15 },
  watchesYou: { calmAlert: 0.75, smile: 0.25 },
  keepsTurned: { avert: 0.75, calmAlert: 0.25 },
  bidsAtFace: { laughReach: 0.45, smile: 0.3, calmAlert: 0.25 },
  looksOff: { avert: 0.8, calmAlert: 0.2 },
  eats: { soothed: 0.6, calmAlert: 0.4 },
  sucks: { soothed: 0.6, handToMouth: 0.2, calmAlert: 0.2 },
  nestles: { soothed: 0.75, calmAlert: 0.25 },
} as const satisfies Record<string, Blend>;
export type CalmCueId = keyof typeof CALM_CUES;

/** Idle behaviour changes about this often; model seconds, drawing choice. */
const IDLE_BEAT_SECONDS = 28;
/** Drowsiness shows this long before a nap is due; model seconds, drawing choice. */
const DROWSY_BEFORE_SECONDS = 10;
/** Ease lingers this long after settling; model seconds, drawing choice. */
const EASE_LINGERS_SECONDS = 16;

/** Which stretch of idle behaviour this is, from the start of the day. */
export const idleBeat = (seconds: number): number => Math.floor(seconds / IDLE_BEAT_SECONDS);

/** Social smiles come at about six weeks, laughs at three to four months (milestone lists). */
export const smileAbility = (ageWeeks: number): number => ramp(ageWeeks, 3, 8);
const laughAbility = (ageWeeks: number): number => ramp(ageWeeks, 10, 16);

function isNapNear({ state }: Observation): boolean {
  const next = state.moments[state.momentIndex];
  const at = state.nextMomentAtMilliseconds;
  if (!next || at === null || next.need !== 'tired') return false;
  return at - state.timeMilliseconds < DROWSY_BEFORE_SECONDS * 1000;
}

/** How the infant takes an act while it needs nothing; null when no act is going on. */
function duringAct(look: Observation): CalmCueId | null {
  const act = look.state.activity;
  if (!act) return null;
  if (act.effect === 'startles' || act.effect === 'stiffens') return 'keepsTurned';
  const { ageWeeks } = look.state.infant;
  switch (act.response) {
    case 'talk':
    case 'play':
      if (look.guard > 0.5) return 'keepsTurned';
      return act.response === 'play' && laughAbility(ageWeeks) > 0.5 ? 'laughs' : 'smilesBack';
    case 'feed':
      return isAtMeal(look.state) ? 'eats' : 'sucks';
    case 'hold':
    case 'rock':
      return look.guard > 0.5 ? 'keepsTurned' : 'nestles';
    case 'offerToy':
      return 'watchesLight';
    default:
      return null;
  }
}

/** Still roused a little, and on the way down. */
function isSettling({ state }: Observation): boolean {
  const { episode } = state;
  return episode !== null && episode.arousal.targetLevel < episode.arousal.startLevel;
}

function idle(look: Observation): CalmCueId {
  const { state } = look;
  const beat = idleBeat(look.seconds);
  const draw = seededIndex(state.seed, 7000 + state.momentIndex * 64 + beat, 100) / 100;
  // The relationship shows before any need does: who is watched, and who is kept out of sight.
  if (look.isNear && draw < look.guard * 0.8) return 'keepsTurned';
  if (look.isNear && draw > 1 - look.warmth * 0.6) return 'watchesYou';
  const quiet = ['looksAround', 'watchesLight', 'moves'] as const;
  return quiet[seededIndex(state.seed, 9000 + beat, quiet.length)] ?? 'looksAround';
}

/** What an infant without a need is doing now. */
export function calmCue(look: Observation): CalmCueId {
  if (look.state.isAsleep) return 'sleeps';
  const act = duringAct(look);
  if (act) return act;
  if (isNapNear(look)) return 'drowses';
  const still = stillFaceCue(look);
  if (still) return still;
  if (look.settledAgoSeconds < EASE_LINGERS_SECONDS || isSettling(look)) return 'settles';
  return idle(look);
}

/** Face and body of a calm infant. */
export function calmBlend(look: Observation): Blend {
  const cue = calmCue(look);
  const blend: Blend = CALM_CUES[cue];
  if (cue === 'smilesBack' || cue === 'watchesYou') {
    const smile = smileAbility(look.state.infant.ageWeeks) * (1 - look.guard);
    return mixBlends({ calmAlert: 1 }, blend, 0.35 + 0.65 * smile);
  }
  if (cue === 'settles') {
    const faded = isSettling(look) ? 0 : look.settledAgoSeconds / EASE_LINGERS_SECONDS;
    return mixBlends(blend, { calmAlert: 1 }, faded);
  }
  return blend;
}
