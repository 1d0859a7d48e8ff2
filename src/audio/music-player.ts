import { createPhrasePlayer } from './phrase-player';
import { planTheme } from './plan-theme';
import { THEME_TRACT } from './tract';
import { createVoiceSynth } from './voice-synth';

/** The game's own music. */
export interface MusicPlayer {
  /**
   * Called on each frame.
   *
   * @param level 0 to 1; 0 is silence
   */
  follow(level: number, seed: number, isNight: boolean): void;
}

/** A change of level is heard over about this many seconds. */
const FADE_SECONDS = 0.8;

/** Music that comes and goes slowly and begins nothing while it is not heard. */
export function createMusicPlayer(context: BaseAudioContext, out: AudioNode): MusicPlayer {
  const gain = context.createGain();
  gain.gain.value = 0;
  gain.connect(out);
  const player = createPhrasePlayer(context, createVoiceSynth(context, gain));
  let shown = 0;
  return {
    follow: (level, seed, isNight) => {
      if (Math.abs(level - shown) > 0.02 || (level === 0 && shown !== 0)) {
        shown = level;
        gain.gain.setTargetAtTime(level, context.currentTime, FADE_SECONDS / 3);
      }
      const plan = (index: number) => planTheme({ index, seed, isNight });
      const key = `music ${seed} ${isNight}`;
      player.follow(level === 0 ? null : { key, tract: THEME_TRACT, plan });
    },
  };
}
