import { createOutcome, fillOutcome } from '../model/close-episode';
import type { Episode, EpisodeOutcome, Mutable } from '../model/episode';
import {
  givesUpAtSeconds,
  createEpisode,
  reopenEpisode,
  settledAtSeconds,
  type ReusableEpisode,
} from '../model/episode-flow';
import { createInfant, type Infant } from '../model/infant';
import { learnFromCalmMoment, learnFromEpisode } from '../model/learn-from-episode';
import { isDistressNeed } from '../model/need';
import { PARAMETERS, type Parameters } from '../model/parameters';
import { TOO_CLOSE_TRACKING } from '../model/play-quality';
import { drawNormal, type Draws } from '../model/random';
import type { Temperament } from '../model/temperament';
import { answerByPolicy } from './answer-policy';
import type { ResolvedCare } from './care';
import { beginDay, createDay, type CaregiverDay } from './caregiver-day';
import { drawBid, setBidShares, type BidDraft, type BidShares } from '../session/draw-bid';
import { ReadAhead } from './read-ahead';
import { createLifeSums, countBid, countCalm, type LifeSums } from './life-sums';

/** One sampled day a week, and bids in each: some 360 episodes a year. */
export const DAYS_PER_YEAR = 52;
export const BIDS_PER_DAY = 7;
/** The record holds a year; longer lives go on with the habits of the first. */
const WEEKS_PER_YEAR = 52;

/** One infant with one caregiver, as it is lived. Changed in place. */
export interface Life {
  readonly infant: Infant;
  readonly random: ReadAhead;
  readonly parameters: Parameters;
  /** Sampled days lived so far. */
  dayCount: number;
  readonly sums: LifeSums;
  /** Called after each episode, with an outcome that the next one overwrites. */
  onEpisode: ((outcome: EpisodeOutcome) => void) | null;
  readonly day: CaregiverDay;
  readonly bid: BidDraft;
  readonly episode: ReusableEpisode;
  readonly outcome: Mutable<EpisodeOutcome>;
  readonly shares: BidShares;
  isTooMuch: boolean;
}

/** An infant at birth with a caregiver it does not know yet. */
export function createLife(
  temperament: Temperament,
  random: Draws,
  parameters: Parameters = PARAMETERS,
): Life {
  return {
    infant: createInfant({ temperament, ageWeeks: 0 }, parameters),
    random: new ReadAhead(random),
    parameters,
    dayCount: 0,
    sums: createLifeSums(),
    onEpisode: null,
    day: createDay(),
    bid: { need: 'hunger', intensity: 0, isSoothable: true, atSeconds: 0 },
    episode: createEpisode(),
    outcome: createOutcome(),
    shares: { distress: 0, unexplained: 0 },
    isTooMuch: false,
  };
}

/** Lives on with care that may depend on the time (in years), up to a time in years. */
export function liveUntil(
  life: Life,
  careAtYears: (years: number) => ResolvedCare,
  untilYears: number,
): void {
  const lastDay = Math.round(untilYears * DAYS_PER_YEAR);
  while (life.dayCount < lastDay) {
    const years = life.dayCount / DAYS_PER_YEAR;
    liveDay(life, careAtYears(years), years);
    life.dayCount += 1;
  }
  life.infant.ageWeeks = untilYears * WEEKS_PER_YEAR;
}

function liveDay(life: Life, care: ResolvedCare, startYears: number): void {
  const { infant, random, day } = life;
  beginDay(day, care, drawNormal(random));
  setBidShares(life.shares, startYears);
  for (let index = 0; index < BIDS_PER_DAY; index += 1) {
    const years = startYears + index / (BIDS_PER_DAY * DAYS_PER_YEAR);
    infant.ageWeeks = years * WEEKS_PER_YEAR;
    liveCalmMoment(life);
    liveEpisode(life, care, years);
  }
}

/** Between two bids: the infant is let be, or something is imposed on it. */
function liveCalmMoment(life: Life): void {
  const isImposed = life.random.next() < life.day.chance.imposes;
  learnFromCalmMoment(life.infant, isImposed, life.parameters);
  if (isImposed) life.isTooMuch = true;
  countCalm(life.sums, isImposed);
}

function liveEpisode(life: Life, care: ResolvedCare, years: number): void {
  const { infant, random, parameters, bid, episode, outcome } = life;
  drawBid(bid, life.shares, life.isTooMuch, random);
  reopenEpisode(episode, infant, bid, random, parameters);
  answerByPolicy(infant, episode, care, life.day, random, parameters);
  fillOutcome(outcome, infant, episode, endOf(episode), parameters);
  learnFromEpisode(infant, outcome, parameters);
  // Play without pauses wears an infant out, as imposed play does.
  life.isTooMuch =
    bid.need === 'play' && outcome.answers.length > 0 && care.playTracking > TOO_CLOSE_TRACKING;
  countBid(life.sums, outcome, isDistressNeed(bid.need), years, life.dayCount);
  life.onEpisode?.(outcome);
}

function endOf(episode: Episode): number {
  return Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
}
