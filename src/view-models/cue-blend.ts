import type { CueStage } from '../session/session-state';
import { CUES, type CueId } from './cues';
import { mixBlends, type Blend } from './expressions';
import { ramp } from './observation';

/** Stuck behaviour has one strength: it does not grow louder with the need. */
const STUCK: readonly CueId[] = ['freezes', 'halfReaches'];
export const isStuck = (cue: CueId): boolean => STUCK.includes(cue);

/**
 * A behaviour at the strength that its stage has reached.
 *
 * @param shown what shows of the arousal, 0 to 1
 * @param isInvitation the infant asks for play: it never cries for it
 */
export function cueBlend(cue: CueId, stage: CueStage, shown: number, isInvitation: boolean): Blend {
  const blend: Blend = CUES[cue];
  if (isStuck(cue)) return blend;
  switch (stage) {
    case 'talk': {
      const more: Blend = isInvitation ? { smile: 1 } : { fuss: 0.8, cry: 0.2 };
      return mixBlends(blend, more, 0.3 * ramp(shown, 0.36, 0.62));
    }
    case 'shout':
      return isInvitation ? blend : mixBlends(blend, { cry: 1 }, 0.5 * ramp(shown, 0.62, 0.9));
    case 'whisper':
    case 'calm':
      return mixBlends({ calmAlert: 1 }, blend, 0.6 + 0.4 * ramp(shown, 0.12, 0.36));
  }
}
