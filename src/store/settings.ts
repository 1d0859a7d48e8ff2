import type { Manner } from '../model/response';
import type { Tempo } from '../session/session-time';

/** What the person at the screen has chosen for themselves. Never part of the model. */
export interface Settings {
  /** Loudness of all sound, 0 to 1. */
  readonly volume: number;
  readonly isMuted: boolean;
  /** Crying is played quieter and darker. */
  readonly softCry: boolean;
  /** The game's own quiet music. */
  readonly music: boolean;
  /** "You hear" captions. */
  readonly soundCaptions: boolean;
  /** "You see" captions: cues in words, as behaviour. */
  readonly cueHelp: boolean;
  readonly tempo: Tempo;
  /** Time in which nothing new is to be seen and nobody acts may pass faster (`quiet-time.ts`). */
  readonly quickQuiet: boolean;
  /** How gentleness is done: by holding a control, or by an explicit switch. */
  readonly manner: 'hold' | 'switch';
  /** The switch's position; used when `manner` is `switch`, in untimed play and by synthetic clicks. */
  readonly switchManner: Manner;
  /** `system` follows the operating system's wish for less motion. */
  readonly motion: 'system' | 'reduced';
  /** Size of all text, 1 to 2. */
  readonly textScale: number;
  readonly easyFont: boolean;
  readonly xrayOpen: boolean;
  readonly contentNoteSeen: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  volume: 0.7,
  isMuted: false,
  softCry: false,
  music: true,
  soundCaptions: true,
  cueHelp: true,
  tempo: 1,
  quickQuiet: true,
  manner: 'hold',
  switchManner: 'gentle',
  motion: 'system',
  textScale: 1,
  easyFont: false,
  xrayOpen: false,
  contentNoteSeen: false,
};
