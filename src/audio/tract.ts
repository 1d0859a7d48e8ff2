/** What shapes a voice: where its overtones gather. */
export interface Tract {
  readonly formants: readonly {
    readonly hertz: number;
    readonly q: number;
    readonly gain: number;
  }[];
  /** Level of the plain source beside its formants. */
  readonly bodyGain: number;
  /** Centre of the breath noise in hertz. */
  readonly breathHertz: number;
  /** Brings voices of different shape to the loudness that a plan asks for. */
  readonly makeupGain: number;
  /** A pure tone without overtones: no voice, a bell or a phone. */
  readonly isPureTone: boolean;
}

/**
 * An infant's throat: formants near 1.1, 2.9 and 4.8 kHz in the first weeks, lower as it grows.
 *
 * @param ageWeeks 0 and up; growth is counted to the first birthday (size: assumption)
 */
export function infantTract(ageWeeks: number): Tract {
  const scale = 1 - 0.14 * Math.min(1, Math.max(0, ageWeeks / 52));
  return {
    formants: [
      { hertz: 1100 * scale, q: 3, gain: 1.2 },
      { hertz: 2900 * scale, q: 4, gain: 1.1 },
      { hertz: 4800 * scale, q: 5, gain: 0.7 },
    ],
    bodyGain: 0.3,
    breathHertz: 2200 * scale,
    makeupGain: 0.75,
    isPureTone: false,
  };
}

export const HUM_TRACT: Tract = {
  formants: [
    { hertz: 280, q: 1.5, gain: 0.9 },
    { hertz: 1100, q: 4, gain: 0.08 },
  ],
  bodyGain: 0.2,
  breathHertz: 900,
  makeupGain: 0.38,
  isPureTone: false,
};

export const SPEECH_TRACT: Tract = {
  formants: [
    { hertz: 520, q: 3, gain: 0.9 },
    { hertz: 1500, q: 6, gain: 0.35 },
    { hertz: 2600, q: 8, gain: 0.15 },
  ],
  bodyGain: 0.3,
  breathHertz: 1800,
  makeupGain: 1,
  isPureTone: false,
};

export const TONE_TRACT: Tract = {
  formants: [],
  bodyGain: 1,
  breathHertz: 1000,
  makeupGain: 0.7,
  isPureTone: true,
};

/** A soft bar that is struck: few overtones. */
export const THEME_TRACT: Tract = {
  formants: [{ hertz: 420, q: 0.7, gain: 0.7 }],
  bodyGain: 0.35,
  breathHertz: 900,
  makeupGain: 0.32,
  isPureTone: false,
};

/** A child of three or four, in the next room: what is high is lost on the way. */
export const SIBLING_TRACT: Tract = {
  formants: [
    { hertz: 650, q: 3, gain: 0.9 },
    { hertz: 1750, q: 6, gain: 0.25 },
  ],
  bodyGain: 0.3,
  breathHertz: 1400,
  makeupGain: 1,
  isPureTone: false,
};

/** A child of three to seven, close by. */
export const CHILD_TRACT: Tract = {
  formants: [
    { hertz: 720, q: 3, gain: 1 },
    { hertz: 1900, q: 5, gain: 0.45 },
    { hertz: 3300, q: 7, gain: 0.18 },
  ],
  bodyGain: 0.3,
  breathHertz: 1900,
  makeupGain: 1,
  isPureTone: false,
};

/** Something that thumps: a step on a floor, a door that falls to. */
export const THUMP_TRACT: Tract = {
  formants: [],
  bodyGain: 1,
  breathHertz: 150,
  makeupGain: 1,
  isPureTone: true,
};
