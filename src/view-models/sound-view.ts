import type { ResponseKind } from '../model/response';
import { audibleSound } from './audible-sound';
import type { InfantView } from './infant-appearance';
import type { Light, SceneView } from './scene-view';

/** What can be heard from where the caregiver is, as plain data; it follows the picture. */
export interface SoundView {
  readonly infant: InfantView['sound'] & { readonly ageWeeks: number };
  /** `id` tells two acts of one kind apart. */
  readonly caregiver: {
    readonly kind: 'hum' | 'softVoice' | 'abruptVoice';
    readonly id: number;
  } | null;
  /** Null while the day stands still: silence. */
  readonly room: {
    readonly light: Light;
    readonly isPhoneRinging: boolean;
    readonly isPotSimmering: boolean;
  } | null;
}

/** What the caregiver's voice does with a response; the others are done without a word. */
const VOICE: Readonly<Partial<Record<ResponseKind, 'hum' | 'softVoice'>>> = {
  hold: 'hum',
  rock: 'hum',
  feed: 'hum',
  change: 'softVoice',
  talk: 'softVoice',
  play: 'softVoice',
  offerToy: 'softVoice',
};

function caregiverSound({ hands }: SceneView): SoundView['caregiver'] {
  if (hands?.phase !== 'doing') return null;
  const voice = VOICE[hands.response];
  if (!voice) return null;
  return { kind: hands.manner === 'abrupt' ? 'abruptVoice' : voice, id: hands.id };
}

/** Busy, what carries over comes from further off. */
const FROM_AFAR = 0.7;

/** The sounds that go with a picture of the nursery. */
export function soundView(scene: SceneView): SoundView {
  const { infant, whereabouts, isPaused } = scene;
  const isNear = whereabouts === 'near';
  const heard = isPaused ? null : audibleSound(infant.sound, isNear);
  return {
    infant: {
      kind: heard?.kind ?? 'none',
      intensity: (heard?.intensity ?? 0) * (isNear ? 1 : FROM_AFAR),
      ageWeeks: infant.ageWeeks,
    },
    caregiver: isPaused ? null : caregiverSound(scene),
    room: isPaused
      ? null
      : {
          light: scene.light,
          isPhoneRinging: scene.callingTasks.includes('phone'),
          isPotSimmering: scene.busyWith === 'cook',
        },
  };
}
