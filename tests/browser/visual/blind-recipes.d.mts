/** Stills by the name of the state that they show. */
export const STATES: Readonly<Record<string, readonly string[]>>;

/** One picture of a set for blind reading. */
export interface BlindPicture {
  readonly state: string;
  readonly kind: 'still' | 'clip';
  readonly stills: readonly string[];
}

export function blindSet(seed: number): readonly BlindPicture[];
