import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextStorage, type TextStorage } from '../../src/storage/text-storage';
import { DEFAULT_SETTINGS } from '../../src/store/settings';
import {
  createSettingsStore,
  readSettings,
  SETTINGS_KEY,
  SETTINGS_VERSION,
  type SettingsTrouble,
} from '../../src/store/settings-store';
import { memoryStorage } from '../storage/memory-storage';

function open(text?: string) {
  const one = memoryStorage();
  const storage: TextStorage = createTextStorage(() => one);
  if (text !== undefined) one.setItem(SETTINGS_KEY, text);
  const troubles: SettingsTrouble[] = [];
  const settings = createSettingsStore(storage, (trouble) => troubles.push(trouble));
  return { settings, storage, troubles };
}
const kept = (state: unknown, version = SETTINGS_VERSION) => JSON.stringify({ state, version });

describe('settings', () => {
  it('start at their defaults', () => {
    expect(open().settings.getState()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back after a reload', () => {
    const { settings, storage } = open();
    settings.setState({ volume: 0.2, tempo: 'untimed' });
    const again = createSettingsStore(storage, () => undefined);
    expect(again.getState()).toEqual({ ...DEFAULT_SETTINGS, volume: 0.2, tempo: 'untimed' });
  });

  it('keep what is allowed and drop the rest', () => {
    const text = kept({ volume: 7, isMuted: true, tempo: 9, textScale: 1.5, nonsense: 1 });
    expect(open(text).settings.getState()).toEqual({
      ...DEFAULT_SETTINGS,
      isMuted: true,
      textScale: 1.5,
    });
  });

  it.each([
    ['{broken', 'corrupt'],
    ['null', 'corrupt'],
    [JSON.stringify({ state: {}, version: 'one' }), 'corrupt'],
    [kept({ volume: 0.1 }, SETTINGS_VERSION + 1), 'newer'],
  ] as const)('refuse %s, keep a copy and start afresh', (text, trouble) => {
    const { settings, storage, troubles } = open(text);
    expect(troubles).toEqual([trouble]);
    expect(settings.getState()).toEqual(DEFAULT_SETTINGS);
    expect(storage.read(`${SETTINGS_KEY}-kept`)).toBe(text);
  });

  it('hold for the day where they cannot be kept, and say so', () => {
    const one = memoryStorage({ isFull: true });
    const troubles: SettingsTrouble[] = [];
    const settings = createSettingsStore(
      createTextStorage(() => one),
      (trouble) => troubles.push(trouble),
    );
    settings.setState({ volume: 0.1 });
    expect(settings.getState().volume).toBe(0.1);
    expect(troubles).toContain('blocked');
  });

  it('are always settings, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const settings = readSettings(value);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(settings.volume).toBeGreaterThanOrEqual(0);
        expect(settings.volume).toBeLessThanOrEqual(1);
      }),
    );
  });
});
