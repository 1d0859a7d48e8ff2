import type { HairColour, Looks, SkinTone } from '../../src/view-models/scene-view';

/** Core colours. Lines are the aubergine ink, never black. */
export const COLOURS = {
  ink: '#3A2A3C',
  inkSoft: '#6B5568',
  paper: '#FFF8EE',
  cream: '#FCEBD5',
  white: '#FFFFFF',
  coral: '#F08A6C',
  coralDeep: '#C2543C',
  peach: '#FBC9A4',
  blush: '#F7B2A0',
  honey: '#F6C255',
  honeyDeep: '#C98A1B',
  butter: '#FDE6A8',
  sage: '#9CC3A0',
  sageDeep: '#4E8266',
  moss: '#2F6650',
  mint: '#D4EAD6',
  sky: '#A9D3DC',
  skyPale: '#DDF0F1',
  teal: '#2F8088',
  tealDeep: '#1E5F68',
  lilac: '#C9B6E0',
  plum: '#6E4F86',
  plumDeep: '#4B3563',
  dusk: '#39406E',
  night: '#252B50',
  moon: '#FFF1C9',
  wood: '#DDA670',
  woodLight: '#EFC596',
  woodDeep: '#A86F41',
  /** What lies under things: contact shadows. */
  contactShadow: '#7A4A33',
  /** Highlights on skin: cream, because white looks like plastic on dark skin. */
  skinLight: '#FFF4E4',
  /** What skin lines are darkened with. */
  lineDeep: '#24141A',
} as const;

/** One skin: fill, crescent, finger gaps and nose, lids and wrinkles, cheeks, lips. */
export interface SkinRamp {
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  readonly line: string;
  readonly blush: string;
  readonly lip: string;
}

function skin(
  base: string,
  shade: string,
  deep: string,
  line: string,
  blush: string,
  lip: string,
): SkinRamp {
  return { base, shade, deep, line, blush, lip };
}

export const SKINS: Readonly<Record<SkinTone, SkinRamp>> = {
  s1: skin('#FCDCC8', '#F4BFA6', '#E09B80', '#A85D48', '#F58F80', '#D9705F'),
  s2: skin('#F6CBA8', '#E8AB83', '#CF8960', '#935234', '#EE8169', '#C9604C'),
  s3: skin('#E2AA7C', '#CC8C5D', '#AE6D41', '#7A4526', '#DA6C50', '#B0523D'),
  s4: skin('#C08256', '#A5683F', '#874F2C', '#5A311A', '#BF5641', '#95432F'),
  s5: skin('#96603F', '#7C4A2F', '#613622', '#3F2114', '#A34636', '#7C3328'),
  s6: skin('#714632', '#5A3526', '#44261B', '#2A150F', '#8C3D33', '#63291F'),
};

export const HAIR: Readonly<Record<HairColour, string>> = {
  ink: '#2F2329',
  brown: '#5D3B2C',
  chestnut: '#86502F',
  auburn: '#B05F34',
  blond: '#DDAE66',
  grey: '#9C95A0',
};

export type ClothPattern = 'stars' | 'dots' | 'stripes' | 'leaves';

/** Cloth of the infant: fill, crescent, light parts, cuffs, and the print. */
export interface Cloth {
  readonly base: string;
  readonly shade: string;
  readonly light: string;
  readonly trim: string;
  readonly motif: string;
  readonly pattern: ClothPattern;
}

function cloth(
  base: string,
  shade: string,
  light: string,
  trim: string,
  motif: string,
  pattern: ClothPattern,
): Cloth {
  return { base, shade, light, trim, motif, pattern };
}

export const OUTFITS: Readonly<Record<Looks['infant']['outfit'], Cloth>> = {
  teal: cloth('#5FB0AE', '#43918F', '#86CBC6', '#FFF3DC', '#FFF3DC', 'stars'),
  honey: cloth('#F5BE58', '#DD9D34', '#FBD58A', '#FFF6E4', '#FFF6E4', 'dots'),
  coral: cloth('#EF8F74', '#D67056', '#F7B19C', '#FFF3E4', '#FFE1D2', 'stripes'),
  lilac: cloth('#B39BD3', '#947ABA', '#CDBBE5', '#FFF6EA', '#F6EDFF', 'dots'),
  sage: cloth('#8FBF98', '#6BA079', '#B2D8B6', '#FFF6E4', '#F3F9E6', 'leaves'),
  sky: cloth('#8CBFDB', '#679FC0', '#B3D9EC', '#FFF7E8', '#FFFFFF', 'stripes'),
};

/** Wool of the caregiver's sleeves. */
export interface Knit {
  readonly base: string;
  readonly shade: string;
  readonly light: string;
  readonly trim: string;
}

function knit(base: string, shade: string, light: string, trim: string): Knit {
  return { base, shade, light, trim };
}

export const KNITS: Readonly<Record<Looks['caregiver']['knit'], Knit>> = {
  rust: knit('#D98161', '#B9624A', '#E9A183', '#C96F53'),
  forest: knit('#5E8F78', '#447060', '#86AE97', '#4E7F69'),
  ocean: knit('#5A8FA8', '#42738C', '#86B3C6', '#4C8099'),
  oat: knit('#E6CDA8', '#CBAD82', '#F2E0C4', '#D9BC92'),
  mulberry: knit('#96688F', '#774F74', '#B58AAF', '#865B81'),
  mustard: knit('#E0AE4C', '#BF8C2D', '#EFC978', '#CF9C3C'),
};

/** Eyes: the pupil and the ring round it. */
export interface EyeColour {
  readonly pupil: string;
  readonly iris: string;
}

export const EYES: Readonly<Record<Looks['infant']['eyes'], EyeColour>> = {
  brown: { pupil: '#2A1815', iris: '#5B3524' },
  hazel: { pupil: '#2B1D17', iris: '#7A5A2C' },
  grey: { pupil: '#22262F', iris: '#5D7488' },
};
