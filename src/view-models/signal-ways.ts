import type { NeedKind } from '../model/need';
import type { SignallingStrategy } from '../model/signalling-strategy';
import { CUES_OF_NEED, type CueId, type LoudStage, type Stages } from './cues';

/** How a signal is given: plainly, turned down, turned up, or in fear of the one it goes to. */
export type SignalWay = SignallingStrategy | 'fearful';
export const SIGNAL_WAYS: readonly SignalWay[] = ['plain', 'minimised', 'amplified', 'fearful'];

type Ways = Readonly<Record<Exclude<SignalWay, 'plain'>, Stages>>;

/** What shows instead of most of the signs of distress. */
const WAYS_OF_DISTRESS: Ways = {
  /** Averted, still, busy with its own hands. */
  minimised: {
    whisper: ['busyHands', 'staysQuiet', 'looksAway'],
    talk: ['holdsEar', 'peeksAndTurns', 'turnsHead'],
    shout: ['criesQuietly', 'criesTurnedAway'],
  },
  /** Early and loud, holding on and pushing off. */
  amplified: {
    whisper: ['whinesEarly', 'callsSoftly'],
    talk: ['holdsAndPushes', 'whinesEarly', 'reaches'],
    shout: ['criesPushing', 'criesAndWatches', 'criesReaching', 'cries'],
  },
  /** On guard, hands to the face, on the way to the other and away. */
  fearful: {
    whisper: ['handsToFace', 'startsAtLittle', 'wideEyes'],
    talk: ['halfReaches', 'handsToFace', 'startsAtLittle'],
    shout: ['criesBehindHands', 'criesSuddenly'],
  },
};

/** What shows instead of most of an invitation to play: never a cry. */
const WAYS_OF_INVITING: Ways = {
  minimised: {
    whisper: ['peeksAndTurns'],
    talk: ['busyHands'],
    shout: ['peeksAndTurns'],
  },
  amplified: {
    whisper: ['reaches'],
    talk: ['squeals', 'reaches'],
    shout: ['callsLoudly'],
  },
  fearful: {
    whisper: ['wideEyes', 'handsToFace'],
    talk: ['halfReaches', 'peeksAndTurns'],
    shout: ['handsToFace'],
  },
};

/** Which behaviours show when a need is signalled this way at a stage. */
export function cuesOfWay(need: NeedKind, stage: LoudStage, way: SignalWay): readonly CueId[] {
  if (way === 'plain') return CUES_OF_NEED[need][stage];
  return (need === 'play' ? WAYS_OF_INVITING : WAYS_OF_DISTRESS)[way][stage];
}
