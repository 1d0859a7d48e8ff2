import fc from 'fast-check';
import { closeEpisode } from '../../src/model/close-episode';
import type { Answer, EpisodeOutcome } from '../../src/model/episode';
import {
  answerEpisode,
  givesUpAtSeconds,
  openEpisode,
  settledAtSeconds,
} from '../../src/model/episode-flow';
import { createInfant, type Infant } from '../../src/model/infant';
import { learnFromEpisode } from '../../src/model/learn-from-episode';
import { NEED_KINDS, type NeedKind } from '../../src/model/need';
import { MANNERS } from '../../src/model/response';
import type { Temperament } from '../../src/model/temperament';

export const ORDINARY: Temperament = { reactivity: 0.5, soothability: 0.5, readability: 0.5 };
export const KIND: Answer = {
  atSeconds: 15,
  fit: 1,
  manner: 'gentle',
  isFrightening: false,
  contact: 1,
};

export function newborn(temperament: Temperament = ORDINARY): Infant {
  return createInfant({ temperament, ageWeeks: 6 });
}

/** One episode as told: answers come in order, those after the end are not given any more. */
export interface Story {
  readonly need: NeedKind;
  readonly intensity: number;
  readonly isSoothable: boolean;
  readonly strategyDraw: number;
  readonly answers: readonly Answer[];
}

export function tell(answers: readonly Answer[], story: Partial<Story> = {}): Story {
  const usual = { need: 'hunger', intensity: 0.8, isSoothable: true, strategyDraw: 0 } as const;
  return { ...usual, ...story, answers };
}

/** Lives a story through the functions of the game; learning is left to the caller. */
export function live(infant: Infant, story: Story): EpisodeOutcome {
  const { need, intensity, isSoothable, strategyDraw } = story;
  const episode = openEpisode(
    infant,
    { need, intensity, isSoothable, atSeconds: 0 },
    { next: () => strategyDraw },
  );
  const end = () => Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
  for (const answer of story.answers) {
    if (answer.atSeconds < end()) answerEpisode(infant, episode, answer);
  }
  return closeEpisode(infant, episode, end());
}

export function liveAndLearn(infant: Infant, story: Story, times = 1): EpisodeOutcome {
  const outcome = live(infant, story);
  for (let time = 0; time < times; time += 1) learnFromEpisode(infant, outcome);
  return outcome;
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
export const temperaments: fc.Arbitrary<Temperament> = fc.record({
  reactivity: fraction,
  soothability: fraction,
  readability: fraction,
});
export const answerLists: fc.Arbitrary<readonly Answer[]> = fc
  .array(
    fc.record({
      atSeconds: fc.integer({ min: 1, max: 400 }),
      fit: fraction,
      manner: fc.constantFrom(...MANNERS),
      isFrightening: fc.boolean(),
      contact: fraction,
      isPause: fc.boolean(),
      tracking: fraction,
    }),
    { maxLength: 4 },
  )
  .map((answers) => answers.sort((a, b) => a.atSeconds - b.atSeconds));
export const stories: fc.Arbitrary<Story> = fc.record({
  need: fc.constantFrom(...NEED_KINDS),
  intensity: fc.double({ min: 0.2, max: 1, noNaN: true }),
  isSoothable: fc.boolean(),
  strategyDraw: fc.double({ min: 0, max: 0.999, noNaN: true }),
  answers: answerLists,
});
/** An infant with some history behind it. */
export const infants: fc.Arbitrary<Infant> = fc
  .tuple(temperaments, fc.array(stories, { maxLength: 25 }), fc.integer({ min: 1, max: 8 }))
  .map(([temperament, history, times]) => {
    const infant = newborn(temperament);
    for (const story of history) liveAndLearn(infant, story, times);
    return infant;
  });
