/**
 * At tempo 1x a minute of the infant's day passes in fifteen seconds: model seconds per second of
 * the player's time. Assumption: short enough for a class, long enough to feel a wait. At 0.25x
 * the game runs at life's own pace.
 */
export const MODEL_SECONDS_PER_PLAYER_SECOND = 4;

/** Tempos a player may choose; `untimed` lets the world wait for each choice. */
export const TEMPOS = ['untimed', 0.1, 0.25, 0.5, 1, 2] as const;
export type Tempo = (typeof TEMPOS)[number];
