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
