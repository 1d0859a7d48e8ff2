import type { InfantSound } from './infant-voice-recipes';
import { VOICE_RECIPES } from './infant-voice-recipes';
import type { CaregiverSound } from './plan-caregiver-voice';
import { createSoundStage } from './sound-stage';
import type { SoundScene } from './sound-stage';

const CAREGIVER_SOUNDS: Readonly<Record<CaregiverSound, true>> = {
  hum: true,
  softVoice: true,
  abruptVoice: true,
  shout: true,
  looming: true,
  mocking: true,
  mixed: true,
};

/** What is to be heard, chosen by hand. */
export interface BoardSound {
  /** One of `voices`, or nothing. */
  readonly voice: string | null;
  /** One of `caregiverSounds`, or nothing. */
  readonly caregiver: string | null;
  readonly intensity: number;
  readonly ageWeeks: number;
  readonly seed: number;
  readonly isSoftCry: boolean;
  readonly isRoomHeard: boolean;
  readonly isPhoneRinging: boolean;
  readonly isPotSimmering: boolean;
  readonly volume: number;
}

/** Every sound of the game, to be heard one by one. */
export interface SoundBoard {
  readonly voices: readonly string[];
  readonly caregiverSounds: readonly string[];
  /** Called from a gesture. */
  unlock(): void;
  /** Called on each frame; `act` tells two of the same kind apart. */
  play(sound: BoardSound, act: number): void;
}

export function createSoundBoard(): SoundBoard {
  const stage = createSoundStage();
  return {
    voices: Object.keys(VOICE_RECIPES),
    caregiverSounds: Object.keys(CAREGIVER_SOUNDS),
    unlock: () => stage.unlock(),
    play(sound, act) {
      const { intensity, ageWeeks, isPhoneRinging, isPotSimmering } = sound;
      const kind = (sound.voice ?? 'none') as InfantSound;
      const caregiver = sound.caregiver as CaregiverSound | null;
      const room: SoundScene['room'] = { light: 'day', isPhoneRinging, isPotSimmering };
      const isHeard = sound.isRoomHeard || isPhoneRinging || isPotSimmering;
      stage.update({
        infant: { kind, intensity, ageWeeks, seed: sound.seed + act },
        caregiver: caregiver && { kind: caregiver, id: act },
        room: isHeard ? room : null,
        volume: sound.volume,
        isMuted: false,
        isSoftCry: sound.isSoftCry,
      });
    },
  };
}
