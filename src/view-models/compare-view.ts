import type { SessionState } from '../session/session-state';
import { readingOf } from './observation';

/** A life to lay beside another: what it is called, and the day as it came out. */
export interface NamedDay {
  readonly name: string;
  readonly state: SessionState;
}

/** What a day came to, each a fraction 0 to 1. */
export const END_FIGURES = [
  'trustInCaregiver',
  'trustInSelf',
  'predictability',
  'fear',
  'plainSignals',
] as const;
export type EndFigure = (typeof END_FIGURES)[number];

export interface CompareLine {
  readonly name: string;
  /** One for each place of the axis; null where this day had no such moment. */
  readonly points: readonly ({ readonly mean: number; readonly sd: number } | null)[];
  readonly end: Readonly<Record<EndFigure, number>>;
}

/** Several days on one axis: the places are the moments by their time of day. */
export interface CompareView {
  /** Minutes since midnight of each place; the first is the start of the day. */
  readonly clocks: readonly number[];
  readonly lines: readonly CompareLine[];
}

function endFiguresOf(state: SessionState): Record<EndFigure, number> {
  const reading = readingOf(state);
  return {
    trustInCaregiver: reading.trustInCaregiver.mean,
    trustInSelf: reading.trustInSelf.mean,
    predictability: reading.predictability.overall,
    fear: reading.fear,
    plainSignals: reading.strategyMix.plain,
  };
}

/** The place of the axis that a moment stands at: its time of day, within the same quarter hour. */
const SAME_PLACE_MINUTES = 15;

/** Times of day at which any of the days had a moment, those close together made one. */
function placesOf(days: readonly NamedDay[]): number[] {
  const clocks = days
    .flatMap(({ state }) => state.history.map(({ moment }) => moment.clockMinutes))
    .sort((a, b) => a - b);
  const places: number[] = [];
  for (const clock of clocks)
    if (clock - (places.at(-1) ?? -Infinity) >= SAME_PLACE_MINUTES) places.push(clock);
  return places;
}

/** Lays days side by side on one axis of the time of day. */
export function compareView(days: readonly NamedDay[]): CompareView {
  const places = placesOf(days);
  const firstClock = days[0]?.state.moments[0]?.clockMinutes ?? 0;
  const lines = days.map(({ name, state }) => {
    const points = places.map((place) => {
      const at = state.history.filter(({ moment }) => {
        const after = moment.clockMinutes - place;
        return after >= 0 && after < SAME_PLACE_MINUTES;
      });
      return at.at(-1)?.after.trustInCaregiver ?? null;
    });
    return {
      name,
      points: [state.readingAtStart.trustInCaregiver, ...points],
      end: endFiguresOf(state),
    };
  });
  return {
    clocks: [Math.max(0, Math.min(firstClock, places[0] ?? firstClock) - 10), ...places],
    lines,
  };
}
