import type { Manner, ResponseKind } from '../model/response';
import type { Whereabouts } from '../session/session-state';
import type { InfantView } from './infant-view';

/** A leaf of the story vine: answered, missed, or mended with a gold seam. */
export type VineLeaf = 'answered' | 'missed' | 'mended';
export type Light = 'day' | 'evening' | 'night';

/** What the caregiver's hands do. `progress` runs 0 to 1 while a response is on its way. */
export interface HandsView {
  readonly response: ResponseKind;
  readonly manner: Manner | null;
  readonly phase: 'reaching' | 'doing';
  readonly progress: number;
  /** Grows with each act. */
  readonly id: number;
}

/** Everything the nursery scene draws, as plain data. */
export interface SceneView {
  readonly infant: InfantView;
  readonly whereabouts: Whereabouts;
  readonly busyWith: 'phone' | 'cook' | 'work' | 'sibling' | 'rest' | null;
  /** Tasks that call for the caregiver now (a ringing phone moves, a pot steams). */
  readonly callingTasks: readonly ('phone' | 'cook' | 'work' | 'sibling' | 'rest')[];
  readonly hands: HandsView | null;
  readonly light: Light;
  /** Felt safety now, 0 to 1: radius and warmth of the light pool. */
  readonly lightPool: number;
  readonly vine: readonly VineLeaf[];
  /** Minutes since midnight. */
  readonly clockMinutes: number;
  readonly energy: number;
  /** Grows with each mend; the gold flourish plays once for each. */
  readonly mendCount: number;
  readonly isPaused: boolean;
}

/** Who is in the picture: chosen or drawn from the seed, the same all play long. */
export interface Looks {
  readonly infant: {
    readonly skin: SkinTone;
    readonly hair: HairColour;
    readonly hairStyle: 'tuft' | 'fuzz' | 'cap' | 'curls' | 'puffs' | 'swoop';
    readonly outfit: 'teal' | 'honey' | 'coral' | 'lilac' | 'sage' | 'sky';
    readonly eyes: 'brown' | 'hazel' | 'grey';
  };
  readonly caregiver: {
    readonly skin: SkinTone;
    readonly knit: 'rust' | 'forest' | 'ocean' | 'oat' | 'mulberry' | 'mustard';
  };
}
export type SkinTone = 's1' | 's2' | 's3' | 's4' | 's5' | 's6';
export type HairColour = 'ink' | 'brown' | 'chestnut' | 'auburn' | 'blond' | 'grey';
