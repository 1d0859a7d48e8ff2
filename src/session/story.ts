/**
 * Who a play is about, as far as somebody chose it; all the rest is drawn from the seed. Codes keep
 * places of these lists: add at the end, never change or take away.
 */
export const STORY_CHOICES = {
  /** Given names in use in many places, each borne by girls and boys; names are not translated. */
  name: [
    ...(['Noa', 'Sam', 'Robin', 'Kim', 'Kai', 'Ari', 'Sol', 'Jun', 'Mika', 'Nour'] as const),
    ...(['Amari', 'Remy', 'Luca', 'Rowan', 'Sasha', 'Yuki', 'Eden', 'Kiran', 'Imani'] as const),
    ...(['Ming', 'Ola', 'Dara', 'Amal', 'Tal', 'Jules', 'Ife', 'Ngozi', 'Tenzin'] as const),
  ],
  pronoun: ['she', 'he', 'they'],
  skin: ['s1', 's2', 's3', 's4', 's5', 's6'],
  hair: ['ink', 'brown', 'chestnut', 'auburn', 'blond'],
  hairStyle: ['tuft', 'fuzz', 'cap', 'curls', 'puffs', 'swoop'],
  outfit: ['teal', 'honey', 'coral', 'lilac', 'sage', 'sky'],
  eyes: ['brown', 'hazel', 'grey'],
  caregiverSkin: ['s1', 's2', 's3', 's4', 's5', 's6'],
  knit: ['rust', 'forest', 'ocean', 'oat', 'mulberry', 'mustard'],
  /** Who else there is; it changes words alone. */
  family: ['one', 'two', 'grandparent', 'foster', 'shared'],
} as const;

export type StoryField = keyof typeof STORY_CHOICES;
export type StoryChoice<Field extends StoryField> = (typeof STORY_CHOICES)[Field][number];

/** What may go into logs and codes: words of the lists, and nothing that anybody typed. */
export type SharedStory = { readonly [Field in StoryField]?: StoryChoice<Field> | undefined };

/** With a name that somebody typed, which is personal and stays in what this browser keeps. */
export type Story = SharedStory & { readonly ownName?: string | undefined };

/** Every field settled. */
export type WholeStory = { readonly [Field in StoryField]: StoryChoice<Field> } & {
  readonly ownName?: string | undefined;
};

export const STORY_FIELDS = Object.keys(STORY_CHOICES) as readonly StoryField[];

/** UTF-16 units of a typed name. Design choice: it has to fit a line of 1,024 pixels at 200%. */
export const LONGEST_OWN_NAME = 20;

/**
 * A typed name as it is shown and kept: letters of any script, and what parts or joins them inside
 * a name. Empty when nothing of it is a name.
 */
export function cleanName(text: string): string {
  return (
    text
      .slice(0, 200)
      .replace(/[\s_]+/gu, ' ')
      .replace(/[^\p{L}\p{M}'’. -]/gu, '')
      // What stood between a letter and its mark is gone only now.
      .normalize('NFC')
      .replace(/(\p{M}{2})\p{M}+/gu, '$1')
      .replace(/([ '’.-])[ '’.-]+/gu, '$1')
      .replace(/^[^\p{L}]+/u, '')
      .slice(0, LONGEST_OWN_NAME)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[ '’-]+$/u, '')
  );
}

/** Without what is absent; null when nothing is left. */
export function storyOf(choices: Story): Story | null {
  const given = Object.entries(choices).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** What of a story may be passed on. */
export function sharedStory(story: Story): SharedStory | null {
  return storyOf({ ...story, ownName: undefined });
}
