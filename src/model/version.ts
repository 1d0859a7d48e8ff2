/**
 * Changes whenever the same inputs would give other numbers, to the 1e-9 that a replay promises.
 * Logs and summaries carry it.
 */
export const MODEL_VERSION = '1.1.0';
