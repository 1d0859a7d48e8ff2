import type { InfantView } from './infant-appearance';

/** Busy, only what is at least this loud carries over. View threshold. */
const CARRIES_FROM = 0.3;

/** What the ear gets of a sound of the infant; nothing when it is too soft to carry. */
export function audibleSound(
  sound: InfantView['sound'],
  isNear: boolean,
): InfantView['sound'] | null {
  if (sound.kind === 'none') return null;
  if (isNear) return sound;
  return sound.intensity < CARRIES_FROM || sound.kind === 'breath' ? null : sound;
}
