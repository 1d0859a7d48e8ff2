/** Changes whenever the same inputs would give other numbers. Logs and summaries carry it. */
export const MODEL_VERSION = '1.1.0';
