import type { AppState } from './app-state';

/** Somebody is watched now. A moment of a watched day that is lived by hand is played, not watched. */
export const isWatching = ({ watch, replay, screen }: AppState): boolean =>
  screen === 'play' && watch !== null && replay === null;
