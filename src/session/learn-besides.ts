import type { EpisodeOutcome } from '../model/episode';
import { copyInfant, type Infant } from '../model/infant';
import { learnFromLikeEpisode } from '../model/learn-from-episode';
import { createRandom, mixSeed } from '../model/random';
import { careOfPlayer } from './care-source';
import type { CaredMoment } from './cared-moment';
import type { Draft } from './draft';
import { fillWeeks } from './fill-weeks';
import type { NeedCounts } from './cared-moment';

/** Salt of the draws for the hours that a moment stands for. */
const SALT_BESIDES = 0x42_45_53_49;
/** More moments than a visit can have, so that no two of a year share their draws. */
const MOMENTS_APART = 1024;

/** What was learned besides a lived moment. */
export interface LearnedBesides {
  readonly infant: Infant;
  /** The needs of those hours; absent by the rules by which the moment itself came again. */
  readonly needs?: NeedCounts;
}

/** By the first two rules the lived moment is learned from again and again. */
function again(before: Infant, outcome: EpisodeOutcome, times: number): LearnedBesides {
  const infant = copyInfant(before);
  for (let time = 0; time < times; time += 1) learnFromLikeEpisode(infant, outcome);
  return { infant };
}

/**
 * Lives the other hours that a lived moment stands for: bids as an infant of that age has them,
 * answered as the player has answered up to and with this moment. One moment learned from over and
 * over would teach what a single draw of chance had in it: one need, one loudness, one wait.
 *
 * @param lived the moment that is over, which has been learned from itself
 */
export function learnBesides(
  draft: Draft,
  before: Infant,
  lived: CaredMoment & { readonly outcome: EpisodeOutcome },
): LearnedBesides {
  const { rules, seed, visitIndex, momentIndex, careBefore, history } = draft;
  const bids = draft.standsForEpisodes - 1;
  if (rules < 3) return again(before, lived.outcome, bids);
  const care = careOfPlayer([...careBefore, [...history, lived]], rules);
  const salt = MOMENTS_APART * visitIndex + momentIndex;
  const random = createRandom(mixSeed(mixSeed(seed, SALT_BESIDES), salt));
  const { ageWeeks } = before;
  const plan = { fromWeeks: ageWeeks, toWeeks: ageWeeks, bids, rules };
  const { infant, needs } = fillWeeks(before, plan, care, random);
  return { infant, needs };
}
