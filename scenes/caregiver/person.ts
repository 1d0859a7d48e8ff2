import type { HairColour, Looks, SkinTone } from '../../src/view-models/scene-view';
import { mix } from '../drawing/colour';
import { COLOURS, KNITS, SKINS } from '../drawing/palette';
import type { Knit, SkinRamp } from '../drawing/palette';

/** What of an adult is ever shown in care: skin and wool. */
export interface Person {
  readonly skin: SkinRamp;
  readonly skinTone: SkinTone;
  readonly knit: Knit;
  readonly nail: string;
  readonly handLight: string;
  /** Of the helper alone is any hair ever seen. */
  readonly hair: HairColour;
}

type Knits = Looks['caregiver']['knit'];

/** The helper wears another colour, so that it is plain who holds the infant. */
const HELPER_KNIT: Readonly<Record<Knits, Knits>> = {
  rust: 'forest',
  forest: 'mustard',
  ocean: 'mustard',
  oat: 'forest',
  mulberry: 'mustard',
  mustard: 'mulberry',
};
const HELPER_SKIN: Readonly<Record<SkinTone, SkinTone>> = {
  s1: 's2',
  s2: 's3',
  s3: 's2',
  s4: 's5',
  s5: 's4',
  s6: 's5',
};

function person(skinTone: SkinTone, knit: Knits, hair: HairColour = 'brown'): Person {
  const skin = SKINS[skinTone];
  return {
    skin,
    skinTone,
    knit: KNITS[knit],
    nail: mix(skin.base, '#FFE9E0', 0.5),
    handLight: mix(skin.base, COLOURS.skinLight, 0.5),
    hair,
  };
}

/** The two adults of a play-through. */
export interface People {
  readonly self: Person;
  readonly helper: Person;
}

export function peopleOf({ caregiver, helper }: Looks): People {
  return {
    self: person(caregiver.skin, caregiver.knit),
    helper: person(HELPER_SKIN[caregiver.skin], HELPER_KNIT[caregiver.knit], helper?.hair),
  };
}
