import type { Manner, ResponseKind } from '../model/response';
import type { CueStage, InfantPlace, TaskState } from './session-state';

/**
 * Numbers of the play-through that are not part of the theory. Times are model seconds, energy and
 * arousal fractions. Where no source is named they are assumptions, tuned by playing.
 */

/** A day of a hundred hours is no day of this game; milliseconds of the model clock. */
export const LATEST_MILLISECONDS = 360_000_000;
/**
 * After so many acts a day takes no more: somebody who plays does some hundreds, and a log must
 * stay short enough to be lived again in seconds.
 */
export const MOST_ACTS = 20_000;

/**
 * Shown arousal at which a cue stage begins, and the lower level at which it ends again: two levels,
 * so that a stage does not flicker. Assumption.
 */
export const CUE_LEVELS: Readonly<Record<Exclude<CueStage, 'calm'>, { up: number; down: number }>> =
  {
    whisper: { up: 0.12, down: 0.07 },
    talk: { up: 0.34, down: 0.27 },
    shout: { up: 0.55, down: 0.47 },
  };

/** How long a gentle response takes to reach the infant, at good energy. Assumption. */
export const GENTLE_REACH_SECONDS: Readonly<Record<ResponseKind, number>> = {
  feed: 5,
  change: 5,
  hold: 5,
  rock: 5,
  talk: 4,
  play: 4,
  offerToy: 4,
  space: 4,
  look: 2,
  putDown: 4,
  askHelp: 8,
};
/** A plain response takes this fraction of the gentle time. */
export const PLAIN_REACH_FRACTION = 0.5;
/** From this energy up, gentleness takes its ordinary time; at none it takes twice that. */
export const RESTED_ENERGY = 0.7;

/** How long a response goes on after it has reached the infant. Assumption. */
export const ACTIVITY_SECONDS: Readonly<Record<ResponseKind, number>> = {
  feed: 26,
  change: 18,
  hold: 20,
  rock: 24,
  talk: 14,
  play: 16,
  offerToy: 12,
  space: 16,
  look: 10,
  putDown: 14,
  askHelp: 32,
};

/** Where the infant is once a response has landed; null leaves it where it is. */
export const RESPONSE_PLACE: Readonly<Record<ResponseKind, InfantPlace | null>> = {
  feed: 'arms',
  change: 'changingTable',
  hold: 'arms',
  rock: 'arms',
  talk: null,
  play: null,
  offerToy: null,
  space: 'mat',
  look: null,
  putDown: 'cot',
  askHelp: 'arms',
};

/** Energy per model second. Crying wears, care costs a little, breaks and help give back. */
export const CRYING_ENERGY: Readonly<Record<CueStage, number>> = {
  calm: 0,
  whisper: 0,
  talk: -0.0005,
  shout: -0.0014,
};
export const CARE_ENERGY: Readonly<Record<Manner, number>> = {
  gentle: -0.0012,
  plain: -0.0008,
  abrupt: -0.0004,
};
/** A safe put-down and a breath. */
export const BREATH_ENERGY = 0.008;
/** Somebody else holds the infant. */
export const HELP_ENERGY = 0.006;
export const TASK_ENERGY: Readonly<Record<TaskState['kind'], number>> = {
  phone: 0,
  cook: -0.0006,
  work: -0.001,
  sibling: -0.0008,
  rest: 0.005,
};

/** How strongly an act that nobody asked for adds to what is already going on, 0 to 1. */
export const UNASKED_LOAD: Readonly<Record<ResponseKind, number>> = {
  feed: 0.3,
  change: 0.15,
  hold: 0.05,
  rock: 0.05,
  talk: 0.15,
  play: 0.35,
  offerToy: 0.45,
  space: -1,
  look: 0,
  putDown: -0.5,
  askHelp: 0.05,
};
/** From this load on an act is the adult's own idea, pushed in. */
export const IMPOSING_FROM = 0.3;
/** Doing it abruptly, or to a sleeping infant, adds this much. */
export const UNASKED_ABRUPT_LOAD = 0.35;
/** The heap fades with this time constant. */
export const STIMULATION_TAU_SECONDS = 60;
/** From here on the infant looks away; from 1 on it asks for less. */
export const LOOKS_AWAY_FROM = 0.55;
/** How often a day may open a bid for less because of unasked-for acts. */
export const TOO_MUCH_BIDS_PER_DAY = 2;
/** How strongly that bid is felt, 0 to 1. */
export const TOO_MUCH_INTENSITY = 0.5;
