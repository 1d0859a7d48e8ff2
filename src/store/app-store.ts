import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppActions, AppState, AppStoreState } from './app-state';
import { dayActions } from './day-actions';
import { dayTick } from './day-tick';
import { createPageClock } from './page-clock';
import { lookActions } from './look-actions';
import { playActions } from './play-actions';
import { peekSave, SAVE_KEYS, savedDayOf, setAside } from './save-slot';
import type { Settings } from './settings';
import { watchActions } from './watch-actions';
import { createSettingsStore, type SettingsTrouble } from './settings-store';
import { teacherTick } from './teacher-tick';
import type { AppStoreDependencies, StoreTools } from './store-tools';
import { planAt, RUNNING } from './untimed-plan';

/** The store, with the two things that its owner and nobody else does with it. */
export interface AppStoreHandle {
  readonly store: StoreApi<AppStoreState>;
  /** Once for each animation frame, with the page's clock in milliseconds. */
  readonly tick: (nowMilliseconds: number) => void;
  /** Keeps the day that is being played; for when the page may be going away. */
  readonly saveDay: () => void;
}

const SETTINGS_NOTICE: Readonly<Record<SettingsTrouble, string>> = {
  corrupt: 'notice.settings.corrupt',
  newer: 'notice.settings.newer',
  blocked: 'notice.storage.blocked',
};

function noticeActions(
  get: () => AppState,
  set: (changes: Partial<AppState>) => void,
): Pick<AppActions, 'addNotice' | 'dismissNotice'> {
  let count = 0;
  return {
    addNotice(key, args = {}, tone = 'info') {
      const { notices } = get();
      // The same sentence is said once, however often its cause comes again.
      const text = JSON.stringify([key, args]);
      if (notices.some((other) => JSON.stringify([other.key, other.args]) === text)) return;
      count += 1;
      set({ notices: [...notices, { id: count, key, args, tone }] });
    },
    dismissNotice: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  };
}

function saver(tools: Omit<StoreTools, 'saveDay'>): () => void {
  const { get, set, engine, dependencies, addNotice } = tools;
  let isBlocked = false;
  return () => {
    const { session, year, screen, settings, untimed } = get();
    if (
      !session ||
      !engine.current ||
      screen === 'title' ||
      screen === 'year' ||
      screen === 'story'
    )
      return;
    // What is only looked at or tried out never takes the place of the day that is kept.
    if (get().replay !== null || get().isPast) return;
    // What the player has put off belongs to the day as much as what was done.
    const plan = settings.tempo === 'untimed' ? untimed : undefined;
    const text = engine.current.saveText({ session, year }, plan);
    if (dependencies.storage.write(SAVE_KEYS[year ? 'year' : 'day'], text)) {
      const saved = savedDayOf(session, year);
      set(year ? { savedYear: saved } : { saved });
    } else if (!isBlocked) {
      isBlocked = true;
      addNotice('notice.storage.blocked', {}, 'problem');
    }
  };
}

function settingsOf(
  dependencies: AppStoreDependencies,
  report: (trouble: SettingsTrouble) => void,
): {
  read(): Settings;
  write: AppActions['setSetting'];
} {
  const settings = createSettingsStore(dependencies.storage, report);
  let overrides: Partial<Settings> = dependencies.linkSettings;
  return {
    read: () => ({ ...settings.getState(), ...overrides }),
    write(key, value) {
      overrides = Object.fromEntries(Object.entries(overrides).filter(([name]) => name !== key));
      settings.setState({ [key]: value });
    },
  };
}

function firstState(settings: Settings): AppState {
  return {
    screen: 'title',
    session: null,
    year: null,
    weeksToNext: null,
    settings,
    isPaused: false,
    pauseReason: null,
    isHidden: false,
    openDialog: null,
    notices: [],
    untimed: RUNNING,
    isTimeQuick: false,
    saved: null,
    savedYear: null,
    wanted: { kind: 'day' },
    circumstances: [],
    story: null,
    storySeed: 0,
    isLoading: false,
    lookedAt: null,
    replay: null,
    isPast: false,
    watch: null,
    watchChoice: { caregiver: 'good-enough', visitId: 'first-weeks', seed: null, tempo: null },
  };
}

/** The one store of the game. */
export function createAppStore(dependencies: AppStoreDependencies): AppStoreHandle {
  const early: SettingsTrouble[] = [];
  let report = (trouble: SettingsTrouble): void => {
    early.push(trouble);
  };
  const settings = settingsOf(dependencies, (trouble) => report(trouble));
  const state = createStore<AppState>()(() => firstState(settings.read()));
  const get = (): AppState => state.getState();
  const set = (changes: Partial<AppState>): void => state.setState(changes);
  const notices = noticeActions(get, set);
  const engine = { current: null };
  const clock = createPageClock();
  const hand = { stirredAtMilliseconds: null };
  const base = { get, set, dependencies, clock, hand, engine, addNotice: notices.addNotice };
  const tools: StoreTools = { ...base, saveDay: saver(base) };

  report = (trouble) => notices.addNotice(SETTINGS_NOTICE[trouble], {}, 'problem');
  early.forEach(report);
  for (const kind of ['day', 'year'] as const) {
    const peeked = peekSave(dependencies.storage, kind);
    if (typeof peeked === 'string') {
      setAside(dependencies.storage, kind);
      notices.addNotice(`notice.save.${peeked}`, {}, 'problem');
    } else {
      set(kind === 'year' ? { savedYear: peeked } : { saved: peeked });
    }
  }
  const actions: AppActions = {
    ...dayActions(tools),
    ...playActions(tools),
    ...lookActions(tools),
    ...watchActions(tools),
    ...notices,
    setSetting(key, value) {
      const { session } = get();
      settings.write(key, value);
      set({ settings: settings.read() });
      if (key !== 'tempo') return;
      set({ watchChoice: { ...get().watchChoice, tempo: null } });
      if (session) set({ untimed: planAt(session) });
    },
  };
  const store = state as StoreApi<AppStoreState>;
  store.setState({ actions });
  const tickDay = dayTick(tools);
  const tickAtSchool = teacherTick(tools);
  const tick = (now: number): void => {
    tickDay(now);
    tickAtSchool(now);
  };
  return { store, tick, saveDay: tools.saveDay };
}
