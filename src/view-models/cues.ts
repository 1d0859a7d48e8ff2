import type { NeedKind } from '../model/need';
import type { Blend } from './expressions';

/**
 * The vocabulary of behaviour. A cue is what can be seen; the need behind it is not in it. Picture
 * and words both come from here (`cue.<id>` in the string table), so they cannot disagree.
 * Behaviours and their stages follow practice catalogues of infant cues (Nursing Child Assessment
 * engagement and disengagement cues; hunger and tiredness lists of feeding and sleep guides). The
 * blend weights are drawing choices.
 */
export const CUES = {
  // Whispers: small, and most of them can mean several things.
  stirs: { calmAlert: 0.6, play: 0.2, fuss: 0.2 },
  opensMouth: { calmAlert: 0.4, rooting: 0.6 },
  licksLips: { calmAlert: 0.55, rooting: 0.3, handToMouth: 0.15 },
  handToMouth: { calmAlert: 0.3, handToMouth: 0.7 },
  looksAway: { calmAlert: 0.35, avert: 0.65 },
  stares: { calmAlert: 0.6, drowsyRub: 0.15, soothed: 0.25 },
  yawns: { calmAlert: 0.15, drowsyYawn: 0.85 },
  rubsEyes: { calmAlert: 0.2, drowsyRub: 0.8 },
  frowns: { calmAlert: 0.6, fuss: 0.4 },
  drawsUpLegs: { calmAlert: 0.55, fuss: 0.3, overstim: 0.15 },
  spreadsFingers: { calmAlert: 0.4, overstim: 0.4, avert: 0.2 },
  hiccups: { calmAlert: 0.65, drowsyYawn: 0.15, fuss: 0.2 },
  wideEyes: { startle: 0.55, frozen: 0.25, calmAlert: 0.2 },
  looksForYou: { calmAlert: 0.7, cling: 0.3 },
  callsSoftly: { calmAlert: 0.55, cling: 0.25, fuss: 0.2 },
  brightens: { calmAlert: 0.6, smile: 0.4 },
  watchesFace: { calmAlert: 0.85, smile: 0.15 },
  loosensHands: { soothed: 0.6, calmAlert: 0.4 },
  // Talk: clear, still shared.
  squirms: { fuss: 0.6, overstim: 0.25, calmAlert: 0.15 },
  searches: { rooting: 0.7, fuss: 0.3 },
  sucksHand: { handToMouth: 0.7, fuss: 0.3 },
  turnsHead: { avert: 0.8, fuss: 0.2 },
  arches: { overstim: 0.65, fuss: 0.35 },
  grimaces: { fuss: 0.8, cry: 0.2 },
  pouts: { fuss: 0.9, cling: 0.1 },
  reaches: { cling: 0.6, fuss: 0.3, calmAlert: 0.1 },
  smilesCoos: { smile: 0.85, laughReach: 0.15 },
  waitsSmiling: { smile: 0.5, calmAlert: 0.5 },
  handUp: { overstim: 0.6, avert: 0.4 },
  jerks: { fuss: 0.4, overstim: 0.35, drowsyRub: 0.25 },
  fussyYawn: { drowsyYawn: 0.5, fuss: 0.5 },
  pushesAway: { avert: 0.55, overstim: 0.45 },
  gasps: { startle: 0.45, fuss: 0.4, cry: 0.15 },
  // Shout: how much is plain, what is not.
  cries: { cry: 0.9, fuss: 0.1 },
  criesArching: { cry: 0.7, overstim: 0.3 },
  criesSearching: { cry: 0.75, rooting: 0.25 },
  criesFists: { cry: 0.85, drowsyRub: 0.15 },
  criesSuddenly: { cry: 0.75, startle: 0.25 },
  criesReaching: { cry: 0.6, cling: 0.4 },
  criesTurnedAway: { cry: 0.65, avert: 0.35 },
  squeals: { laughReach: 0.8, fuss: 0.2 },
  // Signals turned down: averted, busy with something, little on the face.
  staysQuiet: { avert: 0.65, calmAlert: 0.3, frozen: 0.05 },
  busyHands: { play: 0.55, avert: 0.45 },
  peeksAndTurns: { avert: 0.6, calmAlert: 0.25, fuss: 0.15 },
  // Signals turned up: early, loud, holding on.
  whinesEarly: { fuss: 0.75, cling: 0.25 },
  criesAndWatches: { cry: 0.55, cling: 0.45 },
  // Stuck between coming close and keeping away.
  freezes: { frozen: 0.9, calmAlert: 0.1 },
  halfReaches: { frozen: 0.4, avert: 0.35, cling: 0.25 },
} as const satisfies Record<string, Blend>;
export type CueId = keyof typeof CUES;

type Stages = Readonly<Record<'whisper' | 'talk' | 'shout', readonly CueId[]>>;

/** Which behaviours a need may show at each stage. Overlap is the point: context decides. */
export const CUES_OF_NEED: Readonly<Record<NeedKind, Stages>> = {
  hunger: {
    whisper: ['stirs', 'opensMouth', 'licksLips', 'handToMouth'],
    talk: ['searches', 'sucksHand', 'squirms'],
    shout: ['criesSearching', 'criesArching', 'cries'],
  },
  fullness: {
    whisper: ['looksAway', 'loosensHands', 'yawns', 'licksLips'],
    talk: ['turnsHead', 'pushesAway', 'grimaces'],
    shout: ['pushesAway', 'criesTurnedAway'],
  },
  tired: {
    whisper: ['stares', 'yawns', 'looksAway', 'rubsEyes'],
    talk: ['rubsEyes', 'fussyYawn', 'jerks', 'sucksHand'],
    shout: ['criesFists', 'criesArching', 'cries'],
  },
  discomfort: {
    whisper: ['drawsUpLegs', 'frowns', 'stirs', 'handToMouth'],
    talk: ['squirms', 'grimaces', 'arches'],
    shout: ['cries', 'criesArching', 'criesFists'],
  },
  overstimulated: {
    whisper: ['looksAway', 'yawns', 'spreadsFingers', 'hiccups', 'frowns'],
    talk: ['turnsHead', 'arches', 'handUp', 'jerks'],
    shout: ['criesTurnedAway', 'criesArching', 'cries'],
  },
  pain: {
    whisper: ['wideEyes', 'frowns'],
    talk: ['gasps', 'grimaces', 'arches'],
    shout: ['criesSuddenly', 'criesArching', 'cries'],
  },
  closeness: {
    whisper: ['looksForYou', 'callsSoftly', 'stirs', 'handToMouth'],
    talk: ['pouts', 'reaches', 'squirms', 'sucksHand'],
    shout: ['criesReaching', 'cries', 'criesFists'],
  },
  play: {
    whisper: ['watchesFace', 'brightens', 'stirs', 'looksForYou'],
    talk: ['smilesCoos', 'waitsSmiling'],
    shout: ['squeals'],
  },
  unexplained: {
    whisper: ['frowns', 'drawsUpLegs', 'looksAway', 'handToMouth'],
    talk: ['squirms', 'arches', 'grimaces', 'jerks'],
    shout: ['criesArching', 'cries', 'criesFists'],
  },
};

/** What shows instead when an infant has learned to turn its signals down. */
export const MINIMISED_CUES: Stages = {
  whisper: ['staysQuiet', 'busyHands', 'looksAway'],
  talk: ['busyHands', 'peeksAndTurns', 'turnsHead'],
  shout: ['criesTurnedAway', 'turnsHead'],
};

/** What comes on top when an infant has learned that only loud works. */
export const AMPLIFIED_CUES: Stages = {
  whisper: ['whinesEarly', 'callsSoftly'],
  talk: ['whinesEarly', 'reaches', 'criesAndWatches'],
  shout: ['criesAndWatches', 'criesReaching', 'cries'],
};
