/** One sound of a voice: a cry on one breath, a syllable, a note, or the breath between. */
export interface VoiceUnit {
  /** From the start of the plan. */
  readonly startSeconds: number;
  readonly durationSeconds: number;
  /** Melody as evenly spaced points from start to end; empty when it is breath only. */
  readonly pitchHertz: readonly number[];
  /** Loudness as evenly spaced points, 0 to 1; begins and ends at 0. */
  readonly loudness: readonly number[];
  /** How uneven the voice is, 0 (a clear tone) to 1 (harsh): distress is heard here. */
  readonly roughness: number;
  /** Share of breath noise, 0 to 1. */
  readonly breathiness: number;
  /** How much the high overtones carry, 0 (dark, soft) to 1 (pressed, bright). */
  readonly brightness: number;
  /** The mouth opens within so many seconds, as in a syllable of babble; open from the start if absent. */
  readonly opensSeconds?: number;
}

/** What a voice does next; when `lengthSeconds` are over, the next plan may follow. */
export interface VoicePlan {
  readonly units: readonly VoiceUnit[];
  readonly lengthSeconds: number;
}
