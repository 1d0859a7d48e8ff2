import { createRandom, mixSeed, type RandomStream } from '../model/random';
import {
  STORY_CHOICES,
  storyOf,
  type Story,
  type StoryChoice,
  type WholeStory,
} from '../session/story';
import type { Looks, SkinTone } from './looks';
import { setApart } from './set-apart';

/** Who the infant of a seed is: name and pronoun for the words, looks for the picture. */
export interface Identity {
  readonly name: string;
  readonly pronoun: StoryChoice<'pronoun'>;
  readonly looks: Looks;
  /** Who else there is; `open` where nobody has been asked. */
  readonly family: StoryChoice<'family'> | 'open';
}

/** What tells who a play is about: its seed (unsigned 32-bit), and what was chosen over it. */
export interface Cast {
  readonly seed: number;
  readonly story?: Story | null | undefined;
}

/** Hair that is common with a skin tone, so that faces look like somebody; all mixtures exist. */
const HAIR_OF_SKIN: Readonly<Record<SkinTone, readonly StoryChoice<'hair'>[]>> = {
  s1: ['blond', 'auburn', 'chestnut', 'brown'],
  s2: ['chestnut', 'brown', 'ink', 'blond'],
  s3: ['brown', 'ink', 'chestnut'],
  s4: ['ink', 'brown'],
  s5: ['ink', 'brown'],
  s6: ['ink'],
};
const HAIR_STYLES_OF_SKIN: Readonly<Record<SkinTone, readonly Looks['infant']['hairStyle'][]>> = {
  s1: ['tuft', 'fuzz', 'swoop', 'cap'],
  s2: ['tuft', 'fuzz', 'swoop', 'cap'],
  s3: ['tuft', 'swoop', 'cap', 'curls'],
  s4: ['tuft', 'swoop', 'cap', 'curls'],
  s5: ['fuzz', 'curls', 'puffs', 'cap'],
  s6: ['fuzz', 'curls', 'puffs', 'cap'],
};
/** Salt of the stream that draws who is in the picture; it shifts nothing of the play. */
const SALT_IDENTITY = 0x49_44_45_4e;

const pick = <Item>(items: readonly Item[], random: RandomStream): Item =>
  items[Math.floor(random.next() * items.length)] as Item;

/** Every field as the seed has it, in the order in which they are drawn. */
function drawStory(seed: number): WholeStory {
  const random = createRandom(mixSeed(seed, SALT_IDENTITY));
  const skin = pick(STORY_CHOICES.skin, random);
  const eyes = skin === 's1' || skin === 's2' ? STORY_CHOICES.eyes : null;
  return {
    skin,
    name: pick(STORY_CHOICES.name, random),
    pronoun: pick(['she', 'she', 'she', 'he', 'he', 'he', 'they'] as const, random),
    hair: pick(HAIR_OF_SKIN[skin], random),
    hairStyle: pick(HAIR_STYLES_OF_SKIN[skin], random),
    outfit: pick(STORY_CHOICES.outfit, random),
    eyes: pick(eyes ?? (['brown', 'brown', 'hazel'] as const), random),
    // Drawn apart: families are mixed, and a caregiver need not be kin.
    caregiverSkin: pick(STORY_CHOICES.caregiverSkin, random),
    knit: pick(STORY_CHOICES.knit, random),
    family: pick(STORY_CHOICES.family, random),
  };
}

/** Every choice settled: what was chosen, and the rest as the seed has it. */
export function wholeStory({ seed, story }: Cast): WholeStory {
  return { ...drawStory(seed), ...(storyOf(story ?? {}) as Partial<WholeStory> | null) };
}

/** How everybody looks by what is settled; a family that nobody was asked about shows nothing. */
export function looksOf(settled: Omit<WholeStory, 'family'> & Pick<Identity, 'family'>): Looks {
  const { skin, hair, hairStyle, outfit, eyes, caregiverSkin, knit, family } = settled;
  return {
    infant: { skin, hair, hairStyle, outfit, eyes },
    caregiver: { skin: caregiverSkin, knit },
    ...(family === 'grandparent' ? { helper: { hair: 'grey' } } : {}),
  };
}

function draw(cast: Cast): Identity {
  const whole = wholeStory(cast);
  const family = cast.story?.family ?? 'open';
  return {
    name: whole.ownName === undefined ? whole.name : setApart(whole.ownName),
    pronoun: whole.pronoun,
    looks: looksOf({ ...whole, family }),
    family,
  };
}

const NOTHING_CHOSEN: Story = {};
let latest: { readonly seed: number; readonly story: Story; readonly identity: Identity } | null =
  null;

/** Who a play is about; the same seed and story are always the same infant. */
export function identityOf({ seed, story }: Cast): Identity {
  const chosen = story ?? NOTHING_CHOSEN;
  // Views ask on every frame, and nearly always for the same play.
  if (latest?.seed !== seed || latest.story !== chosen)
    latest = { seed, story: chosen, identity: draw({ seed, story: chosen }) };
  return latest.identity;
}

/** What goes into every sentence about the infant. */
export function whoIn(cast: Cast): {
  readonly name: string;
  readonly pronoun: string;
  readonly family: string;
} {
  const { name, pronoun, family } = identityOf(cast);
  return { name, pronoun, family };
}
