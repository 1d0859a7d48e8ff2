import { clockMinutesAt } from '../session/day-clock';
import { SAVE_NAME, SAVE_VERSION } from '../session/save-format';
import type { SessionState } from '../session/session-state';
import { moveAside, type TextStorage } from '../storage/text-storage';
import type { SavedDay } from './app-state';

/** Where the day that can be gone on with is kept. */
export const SAVE_KEY = SAVE_NAME;

export type SaveTrouble = 'corrupt' | 'newer';

/** What the title says of a day that can be gone on with. */
export function savedDayOf(session: SessionState): SavedDay {
  const { scenarioId, seed } = session;
  return { scenarioId, seed, clockMinutes: Math.floor(clockMinutesAt(session)) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * A quick look at the kept day for the title, before the rules have arrived: what it is, or what
 * is wrong with it. The whole of it is checked when it is gone on with.
 */
export function peekSave(storage: TextStorage): SavedDay | SaveTrouble | null {
  const text = storage.read(SAVE_KEY);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return 'corrupt';
    const [name, version] = String(value['format']).split('@');
    if (name !== SAVE_NAME || !/^\d+$/.test(version ?? '')) return 'corrupt';
    if (Number(version) > SAVE_VERSION) return 'newer';
    const { clockMinutes, log } = value;
    if (!isRecord(log)) return 'corrupt';
    const { scenarioId, seed } = log;
    const isWhole = typeof clockMinutes === 'number' && typeof seed === 'number';
    return isWhole && typeof scenarioId === 'string'
      ? { scenarioId, seed, clockMinutes }
      : 'corrupt';
  } catch {
    return 'corrupt';
  }
}

/** Takes a day that cannot be gone on with out of the way; it stays for whoever can read it. */
export function setAside(storage: TextStorage): void {
  moveAside(storage, SAVE_KEY);
}
