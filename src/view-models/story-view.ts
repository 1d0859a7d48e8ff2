import { cleanName, STORY_CHOICES, type Story, type WholeStory } from '../session/story';
import { looksOf, wholeStory, type Cast } from './identity';
import type { Looks } from './looks';

export { LONGEST_OWN_NAME, STORY_CHOICES } from '../session/story';
export type { StoryField, WholeStory } from '../session/story';

/** What a name that was chosen or typed changes in a story. */
export function nameOf(text: string): Story {
  const listed = STORY_CHOICES.name.find((name) => name === text);
  const ownName = cleanName(text);
  // A typed name that is on the list is no secret of anybody: it may go into codes.
  return listed
    ? { name: listed, ownName: undefined }
    : { ownName: ownName === '' ? undefined : ownName };
}

/** Every choice as a seed makes it, for another infant altogether. */
export function surpriseOf(seed: number): Story {
  return wholeStory({ seed });
}

/** The looks as they are, or as they would be with one choice (a field and its value). */
export function looksWith(
  whole: WholeStory,
  choice: readonly [field: string, value: string] | null,
): Looks {
  return looksOf(choice ? { ...whole, [choice[0]]: choice[1] } : whole);
}

/**
 * What goes with the play that begins: the choices that were made, and the family that was shown,
 * for words speak of it from now on.
 */
export function settledStory(cast: Cast): Story {
  return { ...cast.story, family: wholeStory(cast).family };
}
