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
  licksLips: { calmAlert: 0.4, lickLips: 0.6 },
  handToMouth: { calmAlert: 0.3, handToMouth: 0.7 },
  looksAway: { avert: 0.85, calmAlert: 0.15 },
  stares: { calmAlert: 0.6, drowsyRub: 0.15, soothed: 0.25 },
  yawns: { calmAlert: 0.15, drowsyYawn: 0.85 },
  rubsEyes: { calmAlert: 0.2, drowsyRub: 0.8 },
  frowns: { calmAlert: 0.6, fuss: 0.4 },
  drawsUpLegs: { calmAlert: 0.3, drawUp: 0.7 },
  spreadsFingers: { calmAlert: 0.4, overstim: 0.4, avert: 0.2 },
  hiccups: { calmAlert: 0.65, drowsyYawn: 0.15, fuss: 0.2 },
  wideEyes: { startle: 0.55, frozen: 0.25, calmAlert: 0.2 },
  looksForYou: { calmAlert: 0.7, reach: 0.3 },
  callsSoftly: { calmAlert: 0.4, reach: 0.4, fuss: 0.2 },
  brightens: { calmAlert: 0.6, smile: 0.4 },
  watchesFace: { calmAlert: 0.85, smile: 0.15 },
  loosensHands: { soothed: 0.6, calmAlert: 0.4 },
  // Talk: clear, still shared.
  squirms: { squirm: 0.8, fuss: 0.2 },
  searches: { rooting: 0.7, fuss: 0.3 },
  sucksHand: { handToMouth: 0.7, fuss: 0.3 },
  turnsHead: { avert: 0.92, fuss: 0.08 },
  arches: { arch: 0.72, overstim: 0.28 },
  grimaces: { fuss: 0.8, cry: 0.2 },
  pouts: { fuss: 0.9, cling: 0.1 },
  reaches: { reach: 0.8, fuss: 0.2 },
  smilesCoos: { smile: 0.85, laughReach: 0.15 },
  waitsSmiling: { smile: 0.75, calmAlert: 0.25 },
  handUp: { overstim: 0.6, avert: 0.4 },
  jerks: { squirm: 0.4, overstim: 0.35, drowsyRub: 0.25 },
  fussyYawn: { drowsyYawn: 0.5, fuss: 0.5 },
  pushesAway: { avert: 0.6, overstim: 0.4 },
  gasps: { startle: 0.45, fuss: 0.4, cry: 0.15 },
  // Shout: how much is plain, what is not.
  cries: { cry: 0.9, fuss: 0.1 },
  criesArching: { cry: 0.7, arch: 0.3 },
  criesSearching: { cry: 0.75, rooting: 0.25 },
  criesFists: { cry: 0.85, drowsyRub: 0.15 },
  criesSuddenly: { cry: 0.75, startle: 0.25 },
  criesReaching: { cry: 0.6, reach: 0.4 },
  criesTurnedAway: { cry: 0.65, avert: 0.35 },
  squeals: { laughReach: 0.8, fuss: 0.2 },
  // Signals turned down: averted, busy with something, little on the face.
  staysQuiet: { avert: 0.8, calmAlert: 0.2 },
  busyHands: { selfHold: 0.9, avert: 0.1 },
  holdsEar: { earHold: 0.9, avert: 0.1 },
  peeksAndTurns: { avert: 0.65, calmAlert: 0.35 },
  criesQuietly: { cry: 0.55, selfHold: 0.45 },
  // Signals turned up: early, loud, holding on.
  whinesEarly: { fuss: 0.25, cling: 0.75 },
  callsLoudly: { reach: 0.5, squirm: 0.5 },
  criesAndWatches: { cry: 0.55, cling: 0.45 },
  holdsAndPushes: { cling: 0.45, push: 0.55 },
  criesPushing: { cry: 0.55, cling: 0.15, push: 0.3 },
  // Fearful: on guard, hands to the face, stuck between coming close and keeping away.
  startsAtLittle: { startle: 0.5, frozen: 0.5 },
  handsToFace: { coverFace: 0.85, frozen: 0.15 },
  criesBehindHands: { cry: 0.6, coverFace: 0.4 },
  freezes: { frozen: 1 },
  halfReaches: { halfReach: 0.9, frozen: 0.1 },
} as const satisfies Record<string, Blend>;
export type CueId = keyof typeof CUES;

export const LOUD_STAGES = ['whisper', 'talk', 'shout'] as const;
export type LoudStage = (typeof LOUD_STAGES)[number];
export type Stages = Readonly<Record<LoudStage, readonly CueId[]>>;

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
