/**
 * How a day goes by on the screen: nothing of it is part of the model, whose clock runs the same
 * at every pace.
 */
export interface DayPace {
  /** Model seconds per second of the player's time at tempo 1x. At 0.25x it is about life's pace. */
  readonly modelSecondsPerPlayerSecond: number;
  /** A day that has taken more model seconds than this for each of its moments runs late. */
  readonly momentSeconds: number;
}

/**
 * A minute of the infant's day passes in fifteen seconds: five visits are played in one sitting.
 * Assumption: short enough for a class, long enough to feel a wait.
 */
export const VISIT_PACE: DayPace = { modelSecondsPerPlayerSecond: 4, momentSeconds: 75 };

/**
 * Of a day by itself, which for most is the first, a minute passes in twenty seconds: there is time
 * to learn how to look and how to answer. Assumption.
 */
export const SINGLE_DAY_PACE: DayPace = { modelSecondsPerPlayerSecond: 3, momentSeconds: 130 };

/** Tempos a player may choose; `untimed` lets the world wait for each choice. */
export const TEMPOS = ['untimed', 0.1, 0.25, 0.5, 1, 2] as const;
export type Tempo = (typeof TEMPOS)[number];
