import type { SessionState } from '../session/session-state';
import type { Line } from './line';
import type { PlayView } from './play-view';

/** A caption stays this long before another takes its place, unless that one can't wait. */
export const CAPTION_MILLISECONDS = 6000;

/** The part of a play view that is read as captions. */
export type Captions = Pick<PlayView, 'cues' | 'sound' | 'around'>;

/** The captions that stand now. Times are of the player's clock. */
export interface HeldCaptions {
  readonly captions: Captions;
  readonly news: string;
  readonly sinceMilliseconds: number;
}

/**
 * What can't wait, as one key: the player has done something or is answered, the turn passes in play,
 * the player looks from elsewhere, a phone begins to ring, or the infant begins or ends to ask, to cry
 * or to sleep.
 */
export function urgentNews(state: SessionState): string {
  const { seed, whereabouts, isAsleep, stage, phase, momentIndex, inputs } = state;
  const told = ['answer', 'look', 'turn'];
  const answers = state.events.filter(({ type }) => told.includes(type)).length;
  const asks = state.tasks.map(({ status }) => status).join(' ');
  const asking = stage === 'calm' ? 'none' : momentIndex;
  const isLoud = stage === 'shout';
  return [seed, phase, whereabouts, inputs.length, answers, asks, isAsleep, asking, isLoud].join();
}

const keysOf = (lines: readonly (Line | null)[]): string =>
  lines.map((line) => line?.key ?? '').join();

/**
 * Lets captions stand long enough to be read. While they stand, only the loudness of a sound that
 * is told already goes on moving.
 *
 * @param news from `urgentNews`; another one brings the next captions at once
 */
export function holdCaptions(
  held: HeldCaptions | null,
  next: Captions,
  news: string,
  nowMilliseconds: number,
): HeldCaptions {
  const taken: Captions = { cues: next.cues, sound: next.sound, around: next.around };
  const fresh = { captions: taken, news, sinceMilliseconds: nowMilliseconds };
  if (!held || held.news !== news) return fresh;
  const { captions } = held;
  const isSame =
    keysOf(captions.cues) === keysOf(next.cues) &&
    keysOf(captions.around) === keysOf(next.around) &&
    captions.sound?.key === next.sound?.key;
  if (isSame) return { ...held, captions: taken };
  return nowMilliseconds - held.sinceMilliseconds >= CAPTION_MILLISECONDS ? fresh : held;
}
