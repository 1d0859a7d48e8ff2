import { clockMinutesAt } from '../session/day-clock';
import type { DayTimeline } from '../session/branch-timeline';
import type { MomentRecord, SessionState, TaskState } from '../session/session-state';
import { frightIn, type FrightKind } from './fright';
import { leafOf, type VineLeaf } from './vine';

/** What made a moment hard, beside its leaf. */
export type Roughness = 'none' | 'abrupt' | 'frightening';

/** One finished moment on the axis of the day. Times are model milliseconds. */
export interface DayMark {
  readonly momentId: string;
  readonly need: MomentRecord['moment']['need'];
  readonly fromMilliseconds: number;
  readonly toMilliseconds: number;
  readonly clockMinutes: number;
  readonly mean: number;
  readonly sd: number;
  readonly leaf: VineLeaf;
  readonly roughness: Roughness;
  /** What it was, where it was frightening; null otherwise. */
  readonly fright: FrightKind | null;
}

export interface DaySpan {
  readonly fromMilliseconds: number;
  readonly toMilliseconds: number;
}

/** A whole day on one axis: trust, energy, and what else went on. Fractions 0 to 1. */
export interface DayChartView {
  readonly endMilliseconds: number;
  readonly start: { readonly mean: number; readonly sd: number; readonly clockMinutes: number };
  readonly marks: readonly DayMark[];
  readonly energy: readonly { readonly atMilliseconds: number; readonly level: number }[];
  /** What kept the caregiver away, in order. */
  readonly busy: readonly (DaySpan & { readonly kind: TaskState['kind'] })[];
  /** When the infant's signals were loud. */
  readonly loud: readonly DaySpan[];
}

/** Whether a moment held something sudden or frightening. */
export function roughnessOf({ outcome }: MomentRecord): Roughness {
  if (outcome.answers.some((answer) => answer.isFrightening)) return 'frightening';
  return outcome.answers.some((answer) => answer.manner === 'abrupt') ? 'abrupt' : 'none';
}

/** Stretches of the states in which something holds, with what it was. */
function spansOf<What>(
  states: readonly SessionState[],
  what: (state: SessionState) => What | null,
): (DaySpan & { readonly what: What })[] {
  const spans: (DaySpan & { what: What })[] = [];
  for (const [index, state] of states.entries()) {
    const now = what(state);
    const toMilliseconds = (states[index + 1] ?? state).timeMilliseconds;
    if (now === null || toMilliseconds === state.timeMilliseconds) continue;
    const last = spans.at(-1);
    const goesOn = last?.what === now && last.toMilliseconds === state.timeMilliseconds;
    if (goesOn) spans.pop();
    const fromMilliseconds = goesOn ? last.fromMilliseconds : state.timeMilliseconds;
    spans.push({ fromMilliseconds, toMilliseconds, what: now });
  }
  return spans;
}

const busyKind = (state: SessionState): TaskState['kind'] | null =>
  state.tasks.find((task) => task.status === 'doing')?.kind ?? null;

function markOf(end: SessionState, record: MomentRecord): DayMark {
  const { moment, outcome, after } = record;
  return {
    momentId: moment.id,
    need: moment.need,
    fromMilliseconds: Math.round(outcome.startedAtSeconds * 1000),
    toMilliseconds: Math.round(outcome.endedAtSeconds * 1000),
    clockMinutes: moment.clockMinutes,
    ...after.trustInCaregiver,
    leaf: leafOf(record),
    roughness: roughnessOf(record),
    fright: frightIn(end, moment.id),
  };
}

/** What the chart of a lived day shows. */
export function dayChartView({ states, end }: DayTimeline): DayChartView {
  const first = states[0] ?? end;
  return {
    endMilliseconds: Math.max(1, end.timeMilliseconds),
    start: { ...end.readingAtStart.trustInCaregiver, clockMinutes: clockMinutesAt(first) },
    marks: end.history.map((record) => markOf(end, record)),
    energy: states.map((state) => ({
      atMilliseconds: state.timeMilliseconds,
      level: state.energy,
    })),
    busy: spansOf(states, busyKind).map(({ what, ...span }) => ({ ...span, kind: what })),
    loud: spansOf(states, (state) => (state.stage === 'shout' ? 'loud' : null)).map(
      ({ fromMilliseconds, toMilliseconds }) => ({ fromMilliseconds, toMilliseconds }),
    ),
  };
}
