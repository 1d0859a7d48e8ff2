import type { HairColour, Looks, SkinTone } from '../../src/view-models/scene-view';
import { mix } from '../drawing/colour';
import { COLOURS, EYES, HAIR, SKINS } from '../drawing/palette';
import type { EyeColour, SkinRamp } from '../drawing/palette';

/** What is known of a person's head. */
export interface HeadLooks {
  readonly skin: SkinTone;
  readonly hair: HairColour;
  readonly hairStyle: HairStyle;
  readonly eyes: Looks['infant']['eyes'];
}

/** Hair of infants, and of the adults whose faces stand for a manner. */
export type HairStyle = Looks['infant']['hairStyle'] | 'bun' | 'bob';

/** Every colour a person is drawn with, worked out once from skin, hair and eyes. */
export interface Complexion extends SkinRamp {
  /** Soft light on the upper left of the forehead. */
  readonly highlight: string;
  readonly noseLight: string;
  readonly lidInk: string;
  readonly mouthInk: string;
  readonly closedMouthInk: string;
  readonly lowerLip: string;
  readonly mouthInside: string;
  /** Gaps between fingers and toes. */
  readonly seam: string;
  readonly nearEar: string;
  readonly hair: string;
  readonly hairDark: string;
  readonly hairLight: string;
  readonly infantBrow: string;
  readonly adultBrow: string;
  readonly eye: EyeColour;
  readonly irisLight: string;
  /** Dark ramps need a stronger flush to show at all. */
  readonly flushGain: number;
  /** How much bolder lids and mouth are drawn. */
  readonly lineGain: number;
  /** On dark ramps redness is no reliable sign: brows, folds and tears are drawn stronger. */
  readonly cueGain: number;
}

const DARKEST_LINE = '#0E0507';

const darkSkins: readonly SkinTone[] = ['s5', 's6'];
const known = new Map<string, Complexion>();

function build(looks: HeadLooks): Complexion {
  const skin = SKINS[looks.skin];
  const hair = HAIR[looks.hair];
  const eye = EYES[looks.eyes];
  const isDark = darkSkins.includes(looks.skin);
  const mouthInk = mix(skin.line, skin.lip, 0.35);
  return {
    ...skin,
    highlight: mix(skin.base, COLOURS.skinLight, isDark ? 0.4 : 0.55),
    noseLight: mix(skin.base, COLOURS.skinLight, isDark ? 0.45 : 0.6),
    // On dark skin nearly black: the lines of lids and mouth have less room to be darker.
    lidInk: isDark ? mix(skin.line, DARKEST_LINE, 0.7) : mix(skin.line, COLOURS.lineDeep, 0.45),
    mouthInk,
    closedMouthInk: isDark
      ? mix(skin.line, DARKEST_LINE, 0.55)
      : mix(mouthInk, COLOURS.lineDeep, 0.15),
    // Deeper on dark skin, or an open mouth would be as dark as the face about it.
    mouthInside: isDark ? '#4A1020' : '#7A2638',
    lowerLip: mix(skin.lip, skin.base, 0.3),
    seam: mix(skin.base, skin.deep, 0.55),
    nearEar: mix(skin.base, skin.shade, 0.12),
    hair,
    hairDark: mix(hair, '#1A1020', 0.17),
    hairLight: mix(hair, '#FFFFFF', 0.16),
    infantBrow: mix(hair, skin.line, 0.35),
    adultBrow: mix(hair, skin.line, 0.1),
    eye,
    irisLight: mix(eye.iris, '#FFFFFF', 0.35),
    flushGain: isDark ? 1.2 : 1,
    lineGain: isDark ? 1.14 : 1,
    cueGain: isDark ? 1.35 : 1,
  };
}

/** The colours of a person; the same looks give the same object. */
export function complexionOf(looks: HeadLooks): Complexion {
  const key = `${looks.skin} ${looks.hair} ${looks.eyes}`;
  const kept = known.get(key);
  if (kept) return kept;
  const built = build(looks);
  known.set(key, built);
  return built;
}
