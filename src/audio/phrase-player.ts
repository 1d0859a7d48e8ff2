import type { Tract } from './tract';
import type { VoicePlan, VoiceUnit } from './voice-plan';
import type { Sounding, VoiceSynth } from './voice-synth';

/** What a voice does from now on: plan after plan until somebody follows another. */
export interface Phrase {
  /** While the key stays the same, the phrase goes on. */
  readonly key: string;
  readonly tract: Tract;
  plan(index: number): VoicePlan;
}

/** One voice that speaks one phrase at a time. */
export interface PhrasePlayer {
  /** Called as often as one likes; null lets the voice fade into silence. */
  follow(phrase: Phrase | null): void;
}

/** How far ahead sounds are handed to the audio clock: survives a slow frame, stays prompt. */
const LOOKAHEAD_SECONDS = 0.25;
const FADE_SECONDS = 0.2;

/** A voice made of plans that follow one another without a gap. */
export function createPhrasePlayer(context: BaseAudioContext, synth: VoiceSynth): PhrasePlayer {
  let key: string | null = null;
  let planCount = 0;
  let nextAtSeconds = 0;
  let waiting: { readonly unit: VoiceUnit; readonly atSeconds: number }[] = [];
  let soundings: { readonly endsAtSeconds: number; readonly sounding: Sounding }[] = [];

  const change = (phrase: Phrase | null): void => {
    for (const { sounding } of soundings) sounding.release(FADE_SECONDS);
    soundings = [];
    waiting = [];
    key = phrase?.key ?? null;
    planCount = 0;
    nextAtSeconds = context.currentTime + 0.02;
  };

  const planNext = (phrase: Phrase): void => {
    const plan = phrase.plan(planCount);
    planCount += 1;
    // After a long stall the voice goes on from now; it does not catch up.
    const startSeconds = Math.max(nextAtSeconds, context.currentTime);
    waiting = plan.units.map((unit) => ({ unit, atSeconds: startSeconds + unit.startSeconds }));
    nextAtSeconds = startSeconds + plan.lengthSeconds;
  };

  /** One sound on each call at most: working it out takes some milliseconds of a frame. */
  const playNext = (tract: Tract): void => {
    const next = waiting[0];
    if (!next || next.atSeconds > context.currentTime + LOOKAHEAD_SECONDS) return;
    waiting.shift();
    soundings = soundings.filter(({ endsAtSeconds }) => endsAtSeconds > context.currentTime);
    soundings.push({
      endsAtSeconds: next.atSeconds + next.unit.durationSeconds,
      sounding: synth.play(next.unit, tract, next.atSeconds),
    });
  };

  return {
    follow: (phrase) => {
      if ((phrase?.key ?? null) !== key) change(phrase);
      if (phrase === null) return;
      if (waiting.length === 0 && nextAtSeconds <= context.currentTime + LOOKAHEAD_SECONDS) {
        planNext(phrase);
      }
      playNext(phrase.tract);
    },
  };
}
