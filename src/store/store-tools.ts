import type { TextStorage } from '../storage/text-storage';
import type { AppActions, AppState } from './app-state';
import type { GameEngine } from './game-engine';
import type { PageClock } from './page-clock';
import type { Settings } from './settings';

/** What the store needs from outside: its only ways to the world. */
export interface AppStoreDependencies {
  readonly storage: TextStorage;
  /** The rules of the game, which arrive after the title has been painted. */
  readonly loadEngine: () => Promise<GameEngine>;
  /** An unsigned 32-bit seed by chance, for a day whose seed nobody chose. */
  readonly drawSeed: () => number;
  /** Settings that a link asks for; they are not kept, and a choice of the user overrules them. */
  readonly linkSettings: Partial<Settings>;
  /** The scenario and seed of the first day, as a link asks for. */
  readonly linkDay: { readonly scenarioId?: string; readonly seed?: number };
  /** Puts a kept year into the history of plays; whether it is there. Left out, there is none. */
  readonly keepRun?: (saveText: string) => Promise<boolean>;
}

/** What the groups of actions work with. */
export interface StoreTools {
  readonly get: () => AppState;
  readonly set: (changes: Partial<AppState>) => void;
  readonly dependencies: AppStoreDependencies;
  readonly clock: PageClock;
  /** When the player last moved or pressed anything, on the model clock; null: not in this day. */
  readonly hand: { stirredAtMilliseconds: number | null };
  /** The rules, once they have arrived. */
  readonly engine: { current: GameEngine | null };
  readonly addNotice: AppActions['addNotice'];
  readonly saveDay: () => void;
}

/** Whether the teacher's half minute is running, apart from the tempo. */
export function isTeacherClockOn(state: AppState): boolean {
  const after = state.year?.after;
  return (
    state.screen === 'school' &&
    after?.isAtSchool === true &&
    after.school.stage === 'moment' &&
    state.settings.tempo !== 'untimed' &&
    !state.isPaused &&
    !state.isHidden &&
    state.openDialog === null
  );
}

/** Whether model time stands still whatever the tempo. */
export function isStanding(state: AppState): boolean {
  return (
    state.screen !== 'play' ||
    state.session?.phase !== 'running' ||
    state.isPaused ||
    state.isHidden ||
    state.openDialog !== null
  );
}
