import type { StoryChoice } from '../session/story';

/** Who is in the picture: chosen or drawn from the seed, the same all play long. */
export interface Looks {
  readonly infant: {
    readonly skin: SkinTone;
    readonly hair: HairColour;
    readonly hairStyle: StoryChoice<'hairStyle'>;
    readonly outfit: StoryChoice<'outfit'>;
    readonly eyes: StoryChoice<'eyes'>;
  };
  readonly caregiver: {
    readonly skin: SkinTone;
    readonly knit: StoryChoice<'knit'>;
  };
  /** Whoever comes when help is asked for, as far as it is not the usual; seen across the room. */
  readonly helper?: { readonly hair: HairColour };
}
export type SkinTone = StoryChoice<'skin'>;
/** An adult's may be grey, too. */
export type HairColour = StoryChoice<'hair'> | 'grey';
