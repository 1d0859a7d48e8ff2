import type { Tempo } from '../session/session-time';
import type { AppState } from './app-state';

/** Somebody is watched now. A moment of a watched day that is lived by hand is played, not watched. */
export const isWatching = ({ watch, replay, screen }: AppState): boolean =>
  screen === 'play' && watch !== null && replay === null;

/** The tempo of a watched day: its own, or that of the settings. */
export const watchTempo = ({ watchChoice, settings }: AppState): Tempo =>
  watchChoice.tempo ?? settings.tempo;
