import { createRandom, mixSeed, type RandomStream } from '../model/random';
import type { HairColour, Looks, SkinTone } from './looks';

/** Who the infant of a seed is: name and pronoun for the words, looks for the picture. */
export interface Identity {
  readonly name: string;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly looks: Looks;
}

/** Given names in use in many places, each borne by girls and boys; names are not translated. */
const NAMES = [
  ...['Noa', 'Sam', 'Robin', 'Kim', 'Kai', 'Ari', 'Sol', 'Jun', 'Mika', 'Nour', 'Amari', 'Remy'],
  ...['Luca', 'Rowan', 'Sasha', 'Yuki', 'Eden', 'Kiran', 'Imani', 'Ming', 'Ola', 'Dara', 'Amal'],
  ...['Tal', 'Jules', 'Ife', 'Ngozi', 'Tenzin'],
] as const;

const SKINS: readonly SkinTone[] = ['s1', 's2', 's3', 's4', 's5', 's6'];
/** Hair that is common with a skin tone, so that faces look like somebody; all mixtures exist. */
const HAIR_OF_SKIN: Readonly<Record<SkinTone, readonly HairColour[]>> = {
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
const OUTFITS = ['teal', 'honey', 'coral', 'lilac', 'sage', 'sky'] as const;
const KNITS = ['rust', 'forest', 'ocean', 'oat', 'mulberry', 'mustard'] as const;

/** Salt of the stream that draws who is in the picture; it shifts nothing of the play. */
const SALT_IDENTITY = 0x49_44_45_4e;

const pick = <Item>(items: readonly Item[], random: RandomStream): Item =>
  items[Math.floor(random.next() * items.length)] as Item;

function drawIdentity(seed: number): Identity {
  const random = createRandom(mixSeed(seed, SALT_IDENTITY));
  const skin = pick(SKINS, random);
  const eyes = skin === 's1' || skin === 's2' ? (['brown', 'hazel', 'grey'] as const) : null;
  return {
    name: pick(NAMES, random),
    pronoun: pick(['she', 'she', 'she', 'he', 'he', 'he', 'they'] as const, random),
    looks: {
      infant: {
        skin,
        hair: pick(HAIR_OF_SKIN[skin], random),
        hairStyle: pick(HAIR_STYLES_OF_SKIN[skin], random),
        outfit: pick(OUTFITS, random),
        eyes: pick(eyes ?? ['brown', 'brown', 'hazel'], random),
      },
      // Drawn apart: families are mixed, and a caregiver need not be kin.
      caregiver: { skin: pick(SKINS, random), knit: pick(KNITS, random) },
    },
  };
}

let latest: { readonly seed: number; readonly identity: Identity } | null = null;

/** Name, pronoun and looks of a seed (unsigned 32-bit); the same seed is always the same infant. */
export function identityOf(seed: number): Identity {
  // Views ask on every frame, and nearly always for the same seed.
  if (latest?.seed !== seed) latest = { seed, identity: drawIdentity(seed) };
  return latest.identity;
}
