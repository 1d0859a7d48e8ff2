import type { NeedKind } from '../model/need';
import { clockMinutesAt } from '../session/day-clock';
import type { CueStage, SessionState } from '../session/session-state';

export type { SessionState as ThenState } from '../session/session-state';

/** What was going on at an instant of the day. */
export interface ThenView {
  readonly clockMinutes: number;
  /** What the infant asked for; null while it asked for nothing. */
  readonly need: NeedKind | null;
  readonly stage: CueStage;
}

/** Time of day, and what was asked for how loudly. */
export function observedNow(state: SessionState): ThenView {
  const { episode, stage } = state;
  return {
    clockMinutes: clockMinutesAt(state),
    need: episode?.need ?? null,
    stage: episode ? stage : 'calm',
  };
}
