import type { Looks } from './scene-view';

/** Who the infant of a seed is: name and pronoun for the words, looks for the picture. */
export interface Identity {
  readonly name: string;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly looks: Looks;
}
