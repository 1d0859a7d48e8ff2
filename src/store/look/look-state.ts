import type { AnswerChange } from '../../session/branch-change';
import type { MomentInfluence } from '../../session/branch-influence';
import type { DayTimeline } from '../../session/branch-timeline';
import type { OtherDay } from '../../session/other-circumstances';
import type { Play } from '../../session/replay-year';
import type { SessionState } from '../../session/session-state';
import type { Story } from '../../session/story';
import type { RunArchive } from '../../storage/run-archive';
import type { AppActions, AppState } from '../app-state';

/** The same day with one moment answered otherwise. */
export interface Branch {
  readonly id: number;
  readonly name: string;
  readonly momentId: string;
  readonly state: SessionState;
}

/** A play of the history as the list shows it. */
export interface ListedRun {
  readonly id: string;
  readonly scenarioId: string;
  readonly seed: number;
  readonly story?: Story | undefined;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** Trust in the caregiver at the end, 0 to 1. */
  readonly trust: number;
  /** Of a year: which of its visits this is, from 1; null for a day by itself. */
  readonly visitNumber: number | null;
  readonly branchCount: number;
  readonly byteCount: number;
}

/** Everything that the look back remembers; nothing of it belongs to the day itself. */
export interface LookState {
  readonly timeline: DayTimeline | null;
  readonly sizes: readonly MomentInfluence[];
  /** The same hands under other circumstances, the day itself among them. */
  readonly others: readonly OtherDay[];
  /** The time that is looked at, model milliseconds, and the day as it stood then. */
  readonly atMilliseconds: number;
  readonly shown: SessionState | null;
  /** Whether the scene is drawn: once the page has come to rest, or at the first move along the day. */
  readonly isDrawn: boolean;
  /** What is asked of which moment, and what would have come of it. */
  readonly change: AnswerChange | null;
  readonly preview: SessionState | null;
  readonly branches: readonly Branch[];
  /** The history; null until it is known, `blocked` when the browser keeps none. */
  readonly runs: readonly ListedRun[] | 'blocked' | null;
  /** Plays of the history that are laid side by side, in the order in which they were taken. */
  readonly beside: readonly { readonly id: string; readonly state: SessionState }[];
  readonly search: string;
}

export interface LookActions {
  /** Begins to look at a day, if it is not the one that is looked at already. */
  readonly open: (play: Play, mayKeep?: boolean) => void;
  readonly scrubTo: (atMilliseconds: number) => void;
  /** Turns to a moment, unchanged. */
  readonly askWhatIf: (momentId: string) => void;
  readonly setChange: (change: AnswerChange) => void;
  /** Keeps what was tried; false when there is no room or nothing was tried. */
  readonly keepBranch: (name: string) => boolean;
  readonly renameBranch: (id: number, name: string) => void;
  readonly removeBranch: (id: number) => void;
  readonly replayByHand: (momentId: string, nameOfBranch: string) => void;
  readonly loadRuns: () => Promise<void>;
  readonly setSearch: (text: string) => void;
  readonly openRun: (id: string) => Promise<void>;
  /** Lays a play beside what is there, or takes it away again. */
  readonly layBeside: (id: string) => Promise<void>;
  readonly removeRun: (id: string) => Promise<void>;
  /** Opens a file of the player's own, or says in a sentence why not. */
  readonly openFile: (text: string, file: string) => void;
}

/** What the look back needs from outside. */
export interface LookDependencies {
  readonly app: { getState(): AppState & { readonly actions: AppActions } };
  readonly archive: RunArchive;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something once the page has nothing else to do. */
  readonly whenIdle: (work: () => void) => void;
}
