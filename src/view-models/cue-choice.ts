import { mixSeed } from '../model/random';
import type { CueId } from './cues';
import type { Observation } from './observation';
import { cuesOfWay, type SignalWay } from './signal-ways';

/**
 * How long one behaviour lasts before the next of its cluster: six seconds of play at the normal
 * pace, time to see it and to read its words. Model seconds, drawing choice.
 */
const CUE_BEAT_SECONDS = 24;
/** Having come near is felt so long. Model seconds, view threshold. */
const JUST_COME_SECONDS = 12;

/** From this age on, in weeks, a behaviour is seen at all (milestone lists; rounded). */
const FROM_WEEKS: Readonly<Partial<Record<CueId, number>>> = {
  reaches: 16,
  criesReaching: 16,
  halfReaches: 12,
  squeals: 12,
};

/** A whole number from 0 to `count` - 1 that depends on nothing but the seed and the salts. */
export function seededIndex(seed: number, salt: number, count: number): number {
  return count > 0 ? (mixSeed(seed, salt) >>> 0) % count : 0;
}

function shuffled(cues: readonly CueId[], seed: number): CueId[] {
  const keyed = cues.map((cue, index) => ({ cue, order: mixSeed(seed, index + 1) >>> 0 }));
  return keyed.sort((a, b) => a.order - b.order).map((entry) => entry.cue);
}

/** Fear from which coming close stalls the infant. View threshold, assumption. */
const STALLING_FEAR = 0.3;
/** Arousal inside from which a hidden signal shows as turning away. Drawing choice. */
const HIDDEN_FROM = 0.15;

/** The stage whose behaviours show; calm while settling shows nothing of its own. */
function tableOf(look: Observation, beat: number): readonly CueId[] {
  const { state, moment } = look;
  if (!moment || !state.episode) return [];
  if (state.stage === 'calm') {
    // A signal turned down so far that it does not show as one: only the turning away is left.
    return state.episode.strategy === 'minimised' && look.felt > HIDDEN_FROM
      ? cuesOfWay(moment.need, 'whisper', 'minimised')
      : [];
  }
  // Two beats in three belong to the way of signalling, one to the need: nothing is hidden wholly.
  return cuesOfWay(moment.need, state.stage, beat % 3 === 1 ? 'plain' : wayOf(look));
}

/** Fear of the one who is there comes before what was learned about loud and quiet. */
function wayOf({ state, fear, isNear }: Observation): SignalWay {
  if (fear >= STALLING_FEAR && isNear) return 'fearful';
  return state.episode?.strategy ?? 'plain';
}

/** The caregiver is close in body: at hand, or just come. */
function isCaregiverClose(look: Observation): boolean {
  return look.isNear && (look.state.reach !== null || look.cameNearAgoSeconds < JUST_COME_SECONDS);
}

function cueAtBeat(look: Observation, beat: number): CueId | null {
  const { state } = look;
  const table = tableOf(look, beat).filter(
    (cue) => (FROM_WEEKS[cue] ?? 0) <= state.infant.ageWeeks,
  );
  const seed = mixSeed(state.seed, state.momentIndex * 4 + 1);
  return shuffled(table, seed)[beat % Math.max(1, table.length)] ?? null;
}

function beatOf(look: Observation): number {
  const start = look.state.episode?.startedAtSeconds ?? look.seconds;
  return Math.max(0, Math.floor((look.seconds - start) / CUE_BEAT_SECONDS));
}

/**
 * The behaviours that show now, the present one first, at most two. One cue is weak evidence; the
 * cluster and the context make the case.
 */
export function cuesNow(look: Observation): readonly CueId[] {
  if (look.fear >= STALLING_FEAR && isCaregiverClose(look)) {
    return look.state.infant.ageWeeks >= 12 && look.state.episode ? ['halfReaches'] : ['freezes'];
  }
  const beat = beatOf(look);
  const present = cueAtBeat(look, beat);
  if (!present) return [];
  const before = beat > 0 ? cueAtBeat(look, beat - 1) : null;
  return before && before !== present ? [present, before] : [present];
}
