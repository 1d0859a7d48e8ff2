import type { BuiltInCaregiverName } from '../caregivers/caregiver-names';
import type { Manner, ResponseKind } from '../model/response';
import type { Circumstance } from '../session/circumstance-names';
import type { Play } from '../session/replay-year';
import type { SessionState } from '../session/session-state';
import type { AfterAct } from '../session/after-year';
import type { Story } from '../session/story';
import type { WeeksBetween, YearState } from '../session/year-state';
import type { Tempo } from '../session/session-time';
import type { UntimedPlan } from '../session/untimed-plan';
import type { WatchState } from '../simulation/watch/run-watch';
import type { StopOption } from '../simulation/watch/watch-stops';
import type { Settings } from './settings';

export type Screen =
  | 'title'
  | 'play'
  | 'year'
  | 'story'
  | 'chapter'
  | 'reunion'
  | 'school'
  | 'debrief'
  | 'yearLook'
  | 'lab'
  | 'plays'
  | 'watch';
export type DialogName = 'settings' | 'help' | 'safety' | 'contentNote' | 'leave' | 'newYear';
/** When an untimed choice is carried out; a minute and later are on the model clock. */
export type When = 'now' | 'minute' | 'later' | 'notThisTime';

/** One sentence for the person at the screen, until they dismiss it. */
export interface Notice {
  readonly id: number;
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly tone: 'info' | 'problem';
}

/** A day that can be gone on with. */
export interface SavedDay {
  readonly scenarioId: string;
  readonly seed: number;
  /** What was chosen of who it is about, as far as its name needs. */
  readonly story?: Story | undefined;
  readonly clockMinutes: number;
  /** Of a year: number of the visit, from 1; null for a day by itself. */
  readonly visitNumber: number | null;
  /** What of a year is on: one of its visits, or what follows the last. */
  readonly part: 'visit' | 'reunion' | 'school';
}

export interface AppState {
  readonly screen: Screen;
  /** The day being played or looked back on. Name and looks follow from its seed and story (`identityOf`). */
  readonly session: SessionState | null;
  /** The year that the day belongs to; null while it stands by itself. */
  readonly year: YearState | null;
  /** In a year, between two visits: what the weeks to the next one hold; null after the last. */
  readonly weeksToNext: WeeksBetween | null;
  readonly settings: Settings;
  /** Stopped by the player, or by leaving the window (`pauseReason`). */
  readonly isPaused: boolean;
  readonly pauseReason: 'player' | 'away' | null;
  readonly isHidden: boolean;
  readonly openDialog: DialogName | null;
  readonly notices: readonly Notice[];
  readonly untimed: UntimedPlan;
  /** Nothing new is to be seen and nobody does anything: time passes faster on the screen. */
  readonly isTimeQuick: boolean;
  /** What "continue" on the title would restore; null when there is nothing. */
  readonly saved: SavedDay | null;
  /** The same of a year, which is kept apart: a day by itself never costs anybody their year. */
  readonly savedYear: SavedDay | null;
  /** What begins once the content note has been seen. */
  readonly wanted: WantedPlay;
  /** Cards of circumstances for whatever begins next, in the order of their table. */
  readonly circumstances: readonly Circumstance[];
  /** What was chosen of who begins next; the beginning uses it up. */
  readonly story: Story | null;
  /** On the page that lets choose: the seed that what begins next will have. */
  readonly storySeed: number;
  /** A game is being made ready. */
  readonly isLoading: boolean;
  /** Looking back: the day as it stood at the time that is looked at; null for its end. */
  readonly lookedAt: SessionState | null;
  /** A moment of another day is being lived again by hand. */
  readonly replay: Replay | null;
  /** A caregiver is watched, or has been in the day that is looked back on; null in all others. */
  readonly watch: WatchState | null;
  /** What the page on which somebody to watch is chosen stands at. */
  readonly watchChoice: WatchChoice;
  /** The day on the screen came from a file, a code or the history; the kept day is another one. */
  readonly isPast: boolean;
}

/** Going back by hand: which day it is taken from, and who gets what came of it. */
export interface Replay {
  readonly origin: SessionState;
  readonly momentId: string;
  readonly wasPast: boolean;
  readonly done: (hand: SessionState) => void;
}

/** Whom to watch on which visit (a scenario's id); without a seed the infant is drawn. */
export interface WatchChoice {
  readonly caregiver: BuiltInCaregiverName;
  readonly visitId: string;
  readonly seed: number | null;
  /** Slower or faster for watching alone; null goes by the settings. */
  readonly tempo: Tempo | null;
}

/** A day by itself, a whole year, or a caregiver to watch, as chosen. */
export type WantedPlay =
  | { readonly kind: 'day'; readonly scenarioId?: string }
  | { readonly kind: 'year' }
  | { readonly kind: 'watch' };

export interface NewGameOptions {
  readonly scenarioId?: string;
  /** Unsigned 32-bit; drawn when left out. */
  readonly seed?: number;
  /** Left out, the cards that lie on the table. */
  readonly circumstances?: readonly Circumstance[];
  /** Left out, what was chosen for what begins next; null is the seed's. */
  readonly story?: Story | null;
}

export interface AppActions {
  newGame(options?: NewGameOptions): Promise<void>;
  continueSaved(): Promise<void>;
  /**
   * Begins what is wanted, after the content note has been seen once. A year that would take the
   * place of a kept one is asked about first.
   */
  want(play: WantedPlay): void;
  /** Lays a card for what begins next, or takes it away; its opposite goes. */
  toggleCircumstance(card: Circumstance): void;
  /** Lays three cards by chance, from the seed of what begins next. */
  drawCircumstances(): Promise<void>;
  clearCircumstances(): void;
  /** To the page that asks who it is about, before what is wanted begins. */
  toStory(wanted: WantedPlay): void;
  /** Changes some of what was chosen; undefined leaves a field to the seed again. */
  chooseStory(changes: Story): void;
  /** Another one altogether, as the page makes it of a seed by chance; a typed name stays. */
  surpriseStory(choicesOf: (seed: number) => Story): void;
  clearStory(): void;
  /** Begins what is wanted with what the page has shown. */
  beginStory(settled: Story): void;
  /** Begins a new year; the kept one goes into the history. */
  replaceYear(): Promise<void>;
  beginWanted(): Promise<void>;
  continueYear(): Promise<void>;
  /** To the page of the year: begin it, or take one of its visits by itself. */
  toYear(): void;
  /** From a visit that is over, or left, to the weeks after it. */
  endVisit(): void;
  /** From the weeks between to the next visit; after the last one to what follows the year. */
  goOnWithYear(): Promise<void>;
  /** To the reunion at the end of the year, and from there to school. */
  toReunion(): Promise<void>;
  toSchool(): Promise<void>;
  /** Does one thing in the reunion or at school; it is kept at once. */
  actAfter(act: AfterAct): void;
  /** To the page on which somebody to watch is chosen. */
  toWatch(): void;
  chooseWatch(choice: Partial<WatchChoice>): void;
  /** Answers the question at which the watched day stands; null passes it by. */
  guessNext(guess: StopOption | null): void;
  /** Lets the watched day run, or stops it. */
  setWatchRunning(isRunning: boolean): void;
  /** Lets the watched day run to the next thing that happens. */
  stepWatch(): void;
  /** To the look back on the year as far as it has come. */
  toYearLook(): void;
  /** The button went down: the caregiver begins to reach. */
  reach(response: ResponseKind): void;
  /** The button came up. */
  release(): void;
  /** A click without a hold: done in the given manner, or the switch's. */
  respond(response: ResponseKind, manner?: Manner): void;
  /** The player moves or presses something: time passes at its ordinary pace at once. */
  stir(): void;
  goNear(): void;
  goBusy(taskId: string): void;
  /** Untimed play: choose what, how and when; then the world runs until the next choice. */
  chooseUntimed(response: ResponseKind, manner: Manner, when: When): void;
  /** Untimed play: let a little time pass and look again. */
  watchLonger(): void;
  pause(): void;
  /** The window was left while time was passing. */
  pauseAway(): void;
  resume(): void;
  /** Whether the page can be seen. */
  setHidden(isHidden: boolean): void;
  setSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): void;
  openDialog(name: DialogName): void;
  closeDialog(): void;
  addNotice(
    key: string,
    args?: Readonly<Record<string, string | number>>,
    tone?: Notice['tone'],
  ): void;
  dismissNotice(id: number): void;
  /** To the debrief, from the end of the day or before it. */
  finish(): void;
  /** The same infant's day once more, from its start. */
  playAgainSame(): Promise<void>;
  /** Another infant. */
  playAgainOther(): Promise<void>;
  /** To the lab, which has a store of its own. */
  openLab(): void;
  /** To the plays that are kept in this browser. */
  toPlays(): void;
  toTitle(): void;
  /** Shows the picture of the day as it stood then; null shows its end. */
  lookAt(state: SessionState | null): void;
  /** Takes up a day again at one of its moments; `done` gets it when the player looks back. */
  replayFrom(start: SessionState, momentId: string, done: Replay['done']): Promise<void>;
  /** Looks back on a play that came from elsewhere; the kept day stays as it is. */
  showPast(play: Play): Promise<void>;
  /** Goes on with such a play; a copy of the day that was kept stays. */
  goOnWithPast(): Promise<void>;
  /** The play log as JSON text (`small-signals-log@1`). */
  exportLog(): string;
}

/** `getState()` has the state and the actions, `subscribe()` tells of changes. */
export type AppStoreState = AppState & { readonly actions: AppActions };
