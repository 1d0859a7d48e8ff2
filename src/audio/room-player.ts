import { createLoopPlayer } from './loop-player';
import { clockSamples, keysSamples, kettleSamples, waterSamples } from './noise-samples';
import { createPhrasePlayer, type Phrase } from './phrase-player';
import { planDoor, planSibling, planSteps } from './plan-room';
import { SIBLING_TRACT, THUMP_TRACT } from './tract';
import type { VoiceSynth } from './voice-synth';

/** Sounds of the room and of others in it; `id` tells two of a kind apart. */
export interface RoomNoise {
  readonly kind: 'steps' | 'door' | 'water' | 'kettle' | 'clock' | 'keys' | 'sibling';
  readonly id: number;
}

/** Plays the noises of a room that are on now. */
export interface RoomPlayer {
  /** Called on each frame. */
  follow(noises: readonly RoomNoise[], seed: number): void;
}

/** How each loop is made and how loud it is. */
export const LOOPS = {
  water: { make: waterSamples, level: 0.11 },
  kettle: { make: kettleSamples, level: 0.16 },
  clock: { make: clockSamples, level: 0.05 },
  keys: { make: keysSamples, level: 0.07 },
} as const;
const LOOP_KINDS = ['water', 'kettle', 'clock', 'keys'] as const;

const PHRASES: Readonly<
  Record<'steps' | 'door' | 'sibling', (id: number, seed: number) => Phrase>
> = {
  steps: (id) => ({ key: `steps ${id}`, tract: THUMP_TRACT, plan: planSteps }),
  door: (id) => ({ key: `door ${id}`, tract: THUMP_TRACT, plan: planDoor }),
  sibling: (id, seed) => ({
    key: `sibling ${id}`,
    tract: SIBLING_TRACT,
    plan: (index) => planSibling(index, seed + id),
  }),
};
const PHRASE_KINDS = ['steps', 'door', 'sibling'] as const;

/** A player for all noises; what is not heard costs nothing. */
export function createRoomPlayer(
  context: BaseAudioContext,
  out: AudioNode,
  synth: VoiceSynth,
): RoomPlayer {
  const loops = LOOP_KINDS.map((kind) => ({
    kind,
    level: LOOPS[kind].level,
    player: createLoopPlayer(context, out, LOOPS[kind].make),
  }));
  const phrases = PHRASE_KINDS.map((kind) => ({
    kind,
    player: createPhrasePlayer(context, synth),
  }));
  return {
    follow: (noises, seed) => {
      const idOf = (kind: RoomNoise['kind']) => noises.find((noise) => noise.kind === kind)?.id;
      for (const { kind, level, player } of loops) {
        player.setLevel(idOf(kind) === undefined ? 0 : level);
      }
      for (const { kind, player } of phrases) {
        const id = idOf(kind);
        player.follow(id === undefined ? null : PHRASES[kind](id, seed));
      }
    },
  };
}
