/** One published finding that nothing was fitted to, and what the model gives for it. */
export interface Finding {
  readonly says: string;
  /** As the studies have it, with how sure that is. */
  readonly published: string;
  /** Measured on the infants of this run, as it is read in a table. */
  readonly model: string;
  /** Keys of the bibliography in `model.md`. */
  readonly source: string;
}

/** A fraction as percent. */
export function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(0)}%`;
}

/** A difference of fractions in points. */
export function points(difference: number): string {
  return (100 * difference).toFixed(0);
}

/** A correlation or a standardised difference. */
export function effect(value: number): string {
  return value.toFixed(2);
}
