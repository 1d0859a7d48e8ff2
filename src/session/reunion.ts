import { copyInfant, type Infant } from '../model/infant';
import { liveReunion, type ReunionMoment } from './live-reunion';
import { REUNION_WAYS, wayOfAct, type ReunionWay } from './reunion-act';

/** What the player thinks this infant will mostly do; nobody has to know. */
export const PREDICTIONS = [...REUNION_WAYS, 'unsure'] as const;
export type Prediction = (typeof PREDICTIONS)[number];

/** The reunion as far as it has been watched. Plain, immutable data. */
export interface ReunionState {
  readonly seed: number;
  readonly infant: Infant;
  readonly stage: 'predict' | 'watch' | 'explain';
  readonly prediction: Prediction | null;
  /** Everything that happens; a watcher has seen the first `seenCount` moments. */
  readonly moments: readonly ReunionMoment[];
  readonly seenCount: number;
}

/**
 * A reunion that waits for a prediction.
 *
 * @param seed unsigned 32-bit
 */
export function createReunion(infant: Infant, seed: number): ReunionState {
  return {
    seed,
    infant: copyInfant(infant),
    stage: 'predict',
    prediction: null,
    moments: liveReunion(infant, seed),
    seenCount: 0,
  };
}

/** Keeps the prediction and begins to watch. */
export function predictReunion(state: ReunionState, prediction: Prediction): ReunionState {
  return state.stage === 'predict' ? { ...state, stage: 'watch', prediction, seenCount: 1 } : state;
}

/** The next moment; after the last one the explanation. */
export function watchNext(state: ReunionState): ReunionState {
  if (state.stage !== 'watch') return state;
  return state.seenCount >= state.moments.length
    ? { ...state, stage: 'explain' }
    : { ...state, seenCount: state.seenCount + 1 };
}

/** Straight to the explanation. */
export function skipToExplanation(state: ReunionState): ReunionState {
  return state.stage === 'watch'
    ? { ...state, stage: 'explain', seenCount: state.moments.length }
    : state;
}

/** Moments of each way in both reunions. */
export function countWays(moments: readonly ReunionMoment[]): Readonly<Record<ReunionWay, number>> {
  const counts = { greets: 0, keepsBusy: 0, clings: 0, stalls: 0 };
  for (const { part, act } of moments) {
    const way = part === 'reunion' ? wayOfAct(act) : null;
    if (way) counts[way] += 1;
  }
  return counts;
}

/** A few held-up moments tell more than many ordinary ones, as trained observers weigh them. */
const STALL_WEIGHT = 3;

/** The way that stood out, as one watcher might put it; ties go to the first of the list. */
export function mainWay(moments: readonly ReunionMoment[]): ReunionWay {
  const counts = countWays(moments);
  const weigh = (way: ReunionWay) => counts[way] * (way === 'stalls' ? STALL_WEIGHT : 1);
  return REUNION_WAYS.reduce((best, way) => (weigh(way) > weigh(best) ? way : best));
}
