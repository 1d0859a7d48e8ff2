import { readTrust } from '../model/read-trust';
import type { TrustReading } from '../model/trust-reading';
import { playOut } from './branch-day';
import { stateAtMoment, type DayTimeline } from './branch-timeline';
import type { SessionState } from './session-state';

/** What the day would have come to without one of its moments. */
export interface MomentInfluence {
  readonly momentId: string;
  /** The last reading of the day when nothing is learned from this moment. */
  readonly without: TrustReading;
  /** How far that is from how it came out; 0 = no trace left. */
  readonly size: number;
}

/**
 * Distance between two readings: the sum of how far trust in the caregiver, trust in itself, fear
 * and predictability lie apart, each a fraction. Assumption: equal weights.
 */
export function readingDistance(a: TrustReading, b: TrustReading): number {
  return (
    Math.abs(a.trustInCaregiver.mean - b.trustInCaregiver.mean) +
    Math.abs(a.trustInSelf.mean - b.trustInSelf.mean) +
    Math.abs(a.fear - b.fear) +
    Math.abs(a.predictability.overall - b.predictability.overall)
  );
}

/** The same state, in which nothing will be learned from a moment. */
export function leaveOut(state: SessionState, momentId: string): SessionState {
  const moments = state.moments.map((moment) =>
    moment.id === momentId ? { ...moment, isLeftOut: true } : moment,
  );
  return { ...state, moments };
}

/**
 * How much each moment of a day matters for how it came out: the moment is lived as it was but not
 * learned from, and everything after it is lived again. Only what follows a moment is rerun, from
 * the state it began in. In the order of the day.
 */
export function influences(timeline: DayTimeline): MomentInfluence[] {
  const { script, end } = timeline;
  const reading = readTrust(end.infant);
  return end.history.flatMap(({ moment }) => {
    const start = stateAtMoment(timeline, moment.id);
    if (!start) return [];
    const without = readTrust(playOut(leaveOut(start, moment.id), script).infant);
    return [{ momentId: moment.id, without, size: readingDistance(reading, without) }];
  });
}

/**
 * Up to `most` moments of largest influence, in the order of the day; the most influential mend is
 * always among them when there was one.
 */
export function mostInfluential(
  history: SessionState['history'],
  sizes: readonly Pick<MomentInfluence, 'momentId' | 'size'>[],
  most = 3,
): string[] {
  const order = history.map(({ moment }) => moment.id);
  const ranked = sizes
    .map(({ momentId }) => momentId)
    .sort((a, b) => sizeOf(sizes, b) - sizeOf(sizes, a) || order.indexOf(a) - order.indexOf(b));
  const mended = new Set(
    history
      .filter(({ outcome }) => outcome.answers.some((answer) => answer.isMend))
      .map(({ moment }) => moment.id),
  );
  const chosen = ranked.slice(0, most);
  const bestMend = ranked.find((id) => mended.has(id));
  if (bestMend && !chosen.some((id) => mended.has(id))) chosen[chosen.length - 1] = bestMend;
  return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

const sizeOf = (
  sizes: readonly Pick<MomentInfluence, 'momentId' | 'size'>[],
  momentId: string,
): number => sizes.find((entry) => entry.momentId === momentId)?.size ?? 0;
