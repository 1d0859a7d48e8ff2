import { createStore, type StoreApi } from 'zustand/vanilla';
import { persist, type PersistStorage } from 'zustand/middleware';
import { MANNERS } from '../model/response';
import { TEMPOS } from '../session/session-time';
import { keepCopy, type TextStorage } from '../storage/text-storage';
import { DEFAULT_SETTINGS, type Settings } from './settings';

export const SETTINGS_KEY = 'small-signals-settings';
/** Raise it when a setting changes its meaning, and lift older ones in `readSettings`. */
export const SETTINGS_VERSION = 1;

export type SettingsTrouble = 'corrupt' | 'newer' | 'blocked';

const within = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;
const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const yesOrNo = oneOf([true, false]);

/** What each setting may be; anything else falls back to its default. */
const ALLOWED: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  volume: within(0, 1),
  isMuted: yesOrNo,
  softCry: yesOrNo,
  music: yesOrNo,
  soundCaptions: yesOrNo,
  cueHelp: yesOrNo,
  tempo: oneOf(TEMPOS),
  quickQuiet: yesOrNo,
  manner: oneOf(['hold', 'switch']),
  switchManner: oneOf(MANNERS),
  motion: oneOf(['system', 'reduced']),
  textScale: within(1, 2),
  easyFont: yesOrNo,
  xrayOpen: yesOrNo,
  contentNoteSeen: yesOrNo,
};

/** Settings from anything: known keys with allowed values, defaults for the rest. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const kept = Object.entries(value).filter(
    ([key, entry]) => Object.hasOwn(ALLOWED, key) && ALLOWED[key as keyof Settings](entry),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}

function settingsStorage(
  storage: TextStorage,
  report: (trouble: SettingsTrouble) => void,
): PersistStorage<Settings> {
  const refuse = (trouble: SettingsTrouble): null => {
    keepCopy(storage, SETTINGS_KEY);
    report(trouble);
    return null;
  };
  return {
    getItem(name) {
      const text = storage.read(name);
      if (text === null) return null;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return refuse('corrupt');
      }
      if (typeof value !== 'object' || value === null || !('state' in value)) {
        return refuse('corrupt');
      }
      const version = 'version' in value ? value.version : undefined;
      if (typeof version !== 'number') return refuse('corrupt');
      if (version > SETTINGS_VERSION) return refuse('newer');
      return { state: readSettings(value.state), version };
    },
    setItem(name, value) {
      if (!storage.write(name, JSON.stringify(value))) report('blocked');
    },
    removeItem: (name) => storage.remove(name),
  };
}

/** The settings, kept in the browser. Only this small store writes on each change. */
export function createSettingsStore(
  storage: TextStorage,
  report: (trouble: SettingsTrouble) => void,
): StoreApi<Settings> {
  return createStore<Settings>()(
    persist(() => DEFAULT_SETTINGS, {
      name: SETTINGS_KEY,
      version: SETTINGS_VERSION,
      storage: settingsStorage(storage, report),
    }),
  );
}
