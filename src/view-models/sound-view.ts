import type { SchoolSignal } from '../session/school-moment';
import { audibleSound } from './audible-sound';
import type { InfantView } from './infant-appearance';
import { ramp } from './observation';
import { caregiverVoice, type CaregiverVoice, type RoomNoise } from './room-noises';
import type { Light, SceneView } from './scene-view';

/** What can be heard from where the caregiver is, as plain data; it follows the picture. */
export interface SoundView {
  readonly infant: InfantView['sound'] & { readonly ageWeeks: number };
  /** `id` tells two acts of one kind apart. */
  readonly caregiver: {
    readonly kind: CaregiverVoice;
    readonly id: number;
  } | null;
  /** The child at school: how it meets its teacher, heard once for each `id`. */
  readonly child?: {
    readonly gesture: SchoolSignal;
    readonly ageYears: number;
    readonly id: number;
  } | null;
  /** Null while the day stands still: silence. */
  readonly room: {
    readonly light: Light;
    readonly isPhoneRinging: boolean;
    readonly isPotSimmering: boolean;
  } | null;
  /** Everything else that sounds in the room. */
  readonly noises: readonly RoomNoise[];
  /** How much room there is for music, 0 to 1. */
  readonly musicLevel: number;
}

function caregiverSound({ hands }: SceneView): SoundView['caregiver'] {
  if (hands?.phase !== 'doing') return null;
  const kind = caregiverVoice(hands.response, hands.manner, hands.fright);
  return kind && { kind, id: hands.id };
}

/** Busy, what carries over comes from further off. */
const FROM_AFAR = 0.7;

/** Music stands back behind the light, and goes where the infant asks for something. */
const MUSIC_BY_LIGHT: Readonly<Record<Light, number>> = { day: 1, evening: 0.8, night: 0.5 };

function musicLevel(scene: SceneView): number {
  const { infant, hands, light, callingTasks, isPaused } = scene;
  const isVoiceHeard = hands?.phase === 'doing' || callingTasks.includes('phone');
  if (isPaused || infant.isCrying || isVoiceHeard) return 0;
  return MUSIC_BY_LIGHT[light] * (1 - ramp(infant.shownArousal, 0.15, 0.45));
}

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
    noises: isPaused ? [] : scene.noises,
    musicLevel: musicLevel(scene),
  };
}
