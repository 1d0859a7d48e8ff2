import { clockMinutesAt } from '../session/day-clock';
import { SAVE_NAME, SAVE_VERSION } from '../session/save-format';
import type { SessionState } from '../session/session-state';
import { cleanName, STORY_CHOICES, storyOf, type Story } from '../session/story';
import type { YearState } from '../session/year-state';
import { moveAside, type TextStorage } from '../storage/text-storage';
import type { SavedDay } from './app-state';

/** Where the day that can be gone on with is kept, and where the year. */
export const SAVE_KEYS = { day: SAVE_NAME, year: `${SAVE_NAME}-year` } as const;
export const SAVE_KEY = SAVE_KEYS.day;
export type SaveKind = keyof typeof SAVE_KEYS;

export type SaveTrouble = 'corrupt' | 'newer';

/** What the title says of a day that can be gone on with. */
export function savedDayOf(session: SessionState, year: YearState | null): SavedDay {
  const { scenarioId, seed, story } = session;
  const clockMinutes = Math.floor(clockMinutesAt(session));
  const after = year?.after;
  const part = !after ? 'visit' : after.isAtSchool ? 'school' : 'reunion';
  return {
    scenarioId,
    seed,
    story,
    clockMinutes,
    visitNumber: year ? year.visits.length + 1 : null,
    part,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Which visit of a year a log is in, from 1; null when it is of no year. */
function visitNumberOf(year: unknown): number | null {
  const visits = isRecord(year) ? year['visits'] : null;
  return Array.isArray(visits) ? visits.length + 1 : null;
}

/** The name of who a save is about, where somebody chose one. */
function storyOfSave(
  save: Record<string, unknown>,
  log: Record<string, unknown>,
): Story | undefined {
  const ownName = typeof save['ownName'] === 'string' ? cleanName(save['ownName']) : '';
  const story = isRecord(log['story']) ? log['story'] : {};
  const name = STORY_CHOICES.name.find((listed) => listed === story['name']);
  return storyOf({ name, ownName }) ?? undefined;
}

/** What of a year a log is in; the whole of it is checked when it is gone on with. */
function partOf(year: unknown): SavedDay['part'] {
  const after = isRecord(year) ? year['after'] : undefined;
  const acts = isRecord(after) ? after['acts'] : undefined;
  if (!Array.isArray(acts)) return 'visit';
  return acts.some((act) => isRecord(act) && act['type'] === 'toSchool') ? 'school' : 'reunion';
}

/**
 * A quick look at the kept day for the title, before the rules have arrived: what it is, or what
 * is wrong with it. The whole of it is checked when it is gone on with.
 */
export function peekSave(storage: TextStorage, kind: SaveKind): SavedDay | SaveTrouble | null {
  const text = storage.read(SAVE_KEYS[kind]);
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
    const visitNumber = visitNumberOf(log['year']);
    return isWhole && typeof scenarioId === 'string' && (visitNumber !== null) === (kind === 'year')
      ? {
          ...{ scenarioId, seed, clockMinutes, visitNumber },
          ...{ part: partOf(log['year']), story: storyOfSave(value, log) },
        }
      : 'corrupt';
  } catch {
    return 'corrupt';
  }
}

/** Takes a day that cannot be gone on with out of the way; it stays for whoever can read it. */
export function setAside(storage: TextStorage, kind: SaveKind): void {
  moveAside(storage, SAVE_KEYS[kind]);
}
