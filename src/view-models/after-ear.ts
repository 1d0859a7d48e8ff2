import type { AfterYear } from '../session/after-year';
import { reunionSound, schoolSound } from './after-sound';
import type { SoundView } from './sound-view';

/** Voices of a moment are heard so long; then the room is quiet for reading. Milliseconds. */
const VOICE_MILLISECONDS = 7000;

/** What is heard on the pages after the year, and in whose voice; null on every other page. */
export interface HeardAfter {
  readonly sound: SoundView;
  readonly seed: number;
}

/** Where the page is. */
interface Listening {
  readonly screen: string;
  readonly year: { readonly after?: AfterYear | undefined } | null;
  readonly openDialog: unknown;
  readonly isHidden: boolean;
}

/**
 * Listens to the reunion and to school. Each moment is heard once, then only the room.
 *
 * @param now milliseconds of a clock that never runs back
 */
export function createAfterEar(now: () => number): (page: Listening) => HeardAfter | null {
  let heardKey = '';
  let since = 0;
  return ({ screen, year, openDialog, isHidden }) => {
    const after = year?.after;
    if (!after || (screen !== 'reunion' && screen !== 'school')) return null;
    const { seed } = after.reunion;
    const { key, sound } =
      screen === 'reunion' ? reunionSound(after.reunion) : schoolSound(after.school);
    if (openDialog !== null || isHidden) return { sound: { ...sound, ...SILENT }, seed };
    if (key !== heardKey) since = now();
    heardKey = key;
    return now() - since < VOICE_MILLISECONDS
      ? { sound, seed }
      : { sound: { ...sound, ...VOICELESS }, seed };
  };
}

const VOICELESS = {
  infant: { kind: 'none', intensity: 0, ageWeeks: 52 },
  caregiver: null,
  child: null,
  noises: [],
} as const;
const SILENT = { ...VOICELESS, room: null } as const;
