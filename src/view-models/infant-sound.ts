import type { InfantView } from './infant-appearance';
import { calmCue } from './infant-calm';
import { cuesNow, seededIndex } from './cue-choice';
import type { CueId } from './cues';
import { ramp, type Observation } from './observation';
import { reactionNow } from './infant-reaction';
import { turnCue } from './turn-view';

type Sound = InfantView['sound'];

const SILENCE: Sound = { kind: 'none', intensity: 0 };
/** Shown arousal from which a cry is at its height. Drawing choice within the loudest stage. */
const PEAK_FROM = 0.84;
/** Seconds for which the breath still catches after hard crying; model seconds. */
const SOBS_LINGER_SECONDS = 14;

const AUDIBLE_WHISPERS: Readonly<Partial<Record<CueId, Sound>>> = {
  stirs: { kind: 'fuss', intensity: 0.12 },
  frowns: { kind: 'fuss', intensity: 0.1 },
  callsSoftly: { kind: 'fuss', intensity: 0.24 },
  whinesEarly: { kind: 'fuss', intensity: 0.5 },
  hiccups: { kind: 'hiccup', intensity: 0.35 },
  brightens: { kind: 'coo', intensity: 0.25 },
  staysQuiet: { kind: 'breath', intensity: 0.2 },
};

/** Invitations that are held back make no sound. */
const QUIET_INVITATIONS: readonly CueId[] = [
  'busyHands',
  'peeksAndTurns',
  'wideEyes',
  'handsToFace',
];

/** Syllables come at six to ten months (milestone lists); before that the same mood coos. */
const BABBLES_FROM_WEEKS = 28;

function happyVoice({ state }: Observation, intensity: number): Sound {
  const isOldEnough = state.infant.ageWeeks >= BABBLES_FROM_WEEKS;
  return { kind: isOldEnough ? 'babble' : 'coo', intensity };
}

function calmSound(look: Observation): Sound {
  const cue = calmCue(look);
  const { state } = look;
  const last = state.history.at(-1);
  switch (cue) {
    case 'sleeps':
      return { kind: 'breath', intensity: 0.15 };
    case 'laughs':
      return { kind: 'laugh', intensity: 0.6 };
    case 'smilesBack':
      return happyVoice(look, 0.45);
    case 'settles':
    case 'nestles':
      return last && last.outcome.peakArousal > 0.6 && look.settledAgoSeconds < SOBS_LINGER_SECONDS
        ? { kind: 'hiccup', intensity: 0.3 }
        : { kind: 'breath', intensity: 0.25 };
    case 'eats':
    case 'sucks':
      return { kind: 'breath', intensity: 0.35 };
    case 'watchesYou':
      return seededIndex(state.seed, Math.floor(look.seconds / 14), 2) === 0
        ? happyVoice(look, 0.2)
        : SILENCE;
    default:
      return SILENCE;
  }
}

function signalSound(look: Observation): Sound {
  const { state, moment, shown } = look;
  const cue = cuesNow(look)[0];
  if (cue === 'freezes' || cue === 'halfReaches') return { kind: 'breath', intensity: 0.1 };
  if (moment?.need === 'play') {
    if (cue && QUIET_INVITATIONS.includes(cue)) return { kind: 'breath', intensity: 0.2 };
    if (state.stage === 'talk') return happyVoice(look, 0.55);
    return cue === 'brightens' ? { kind: 'coo', intensity: 0.25 } : SILENCE;
  }
  if (state.stage === 'shout') {
    const intensity = 0.45 + 0.55 * ramp(shown, 0.53, 0.95);
    return { kind: shown >= PEAK_FROM ? 'peakCry' : 'cry', intensity };
  }
  if (state.stage === 'talk') {
    if (cue === 'holdsEar') return { kind: 'breath', intensity: 0.25 };
    return { kind: 'fuss', intensity: 0.3 + 0.5 * ramp(shown, 0.28, 0.62) };
  }
  return (cue && AUDIBLE_WHISPERS[cue]) ?? SILENCE;
}

/** Of the turns in play: a breath drawn for the own turn, and the answer. */
function turnSound(look: Observation): Sound | null {
  switch (turnCue(look)) {
    case 'drawsBreath':
      return { kind: 'breath', intensity: 0.25 };
    case 'answersCoo':
      return happyVoice(look, 0.55);
    case 'answersKick':
      return { kind: 'laugh', intensity: 0.45 };
    case 'answersSmile':
    case 'looksAside':
    case 'turnsFurther':
    case 'looksBack':
      return SILENCE;
    case null:
      return null;
  }
}

/** What the ear hears. Loudness follows what shows; the cause is never in the sound. */
export function soundNow(look: Observation): Sound {
  const { state } = look;
  const turn = turnSound(look);
  if (turn) return turn;
  const reaction = reactionNow(look);
  if (reaction?.kind === 'startle' && state.stage !== 'shout') {
    return { kind: 'fuss', intensity: 0.6 };
  }
  return state.episode && cuesNow(look).length > 0 ? signalSound(look) : calmSound(look);
}
