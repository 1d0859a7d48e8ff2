import { closeEpisode } from '../model/close-episode';
import type { EpisodeOutcome } from '../model/episode';
import {
  answerEpisode,
  givesUpAtSeconds,
  openEpisode,
  settledAtSeconds,
} from '../model/episode-flow';
import { copyInfant, type Infant } from '../model/infant';
import { learnFromCalmMoment, learnFromEpisode } from '../model/learn-from-episode';
import { isDistressNeed } from '../model/need';
import type { RandomStream } from '../model/random';
import { WEEKS_PER_YEAR } from '../model/strategy-choice';
import type { CareSource } from './care-source';
import { drawBid, setBidShares, type BidDraft } from './draw-bid';

/** Bids that are told of each week, as in the simulator. */
export const BIDS_PER_WEEK = 7;
/** An answer within this time is soon: the ordinary band of the literature, seconds. */
const SOON_SECONDS = 60;

/** What weeks that were not played held, counted. */
export interface WeeksCounts {
  readonly bids: number;
  /** Answered within a minute, later than that, and not at all. */
  readonly soon: number;
  readonly late: number;
  readonly none: number;
  readonly mended: number;
  /** Distress that ended in calm, of all distress. */
  readonly distress: number;
  readonly soothed: number;
}

/** A stretch of life between two ages. */
export interface WeeksPlan {
  readonly fromWeeks: number;
  readonly toWeeks: number;
  readonly bids: number;
}

function count(
  counts: { -readonly [Key in keyof WeeksCounts]: number },
  bid: EpisodeOutcome,
): void {
  const first = bid.answers[0];
  counts.bids += 1;
  if (!first) counts.none += 1;
  else if (first.atSeconds <= SOON_SECONDS) counts.soon += 1;
  else counts.late += 1;
  if (bid.answers.some((answer) => answer.isMend)) counts.mended += 1;
  if (!isDistressNeed(bid.need)) return;
  counts.distress += 1;
  if (bid.settledAfterSeconds !== null) counts.soothed += 1;
}

/** One bid of these weeks, answered as the source does, until it settles or is given up. */
function liveBid(
  infant: Infant,
  bid: BidDraft,
  care: CareSource,
  random: RandomStream,
): EpisodeOutcome {
  const episode = openEpisode(infant, bid, random);
  for (const answer of care.answersTo(bid.need, random)) {
    const over = Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
    if (answer.atSeconds >= over) break;
    answerEpisode(infant, episode, answer);
  }
  const end = Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
  return closeEpisode(infant, episode, end);
}

/**
 * Lives through weeks that are not played: bids as an infant of that age has them, answered as the
 * source does, learned from by the same functions as everywhere. The infant given is left as it is.
 */
export function fillWeeks(
  before: Infant,
  plan: WeeksPlan,
  care: CareSource,
  random: RandomStream,
): { readonly infant: Infant; readonly counts: WeeksCounts } {
  const infant = copyInfant(before);
  const counts = { bids: 0, soon: 0, late: 0, none: 0, mended: 0, distress: 0, soothed: 0 };
  const bid: BidDraft = { need: 'hunger', intensity: 0, isSoothable: true, atSeconds: 0 };
  const shares = { distress: 0, unexplained: 0 };
  for (let index = 0; index < plan.bids; index += 1) {
    infant.ageWeeks = plan.fromWeeks + ((plan.toWeeks - plan.fromWeeks) * index) / plan.bids;
    setBidShares(shares, infant.ageWeeks / WEEKS_PER_YEAR);
    const isImposed = care.imposes(random);
    learnFromCalmMoment(infant, isImposed);
    drawBid(bid, shares, isImposed, random);
    const outcome = liveBid(infant, bid, care, random);
    learnFromEpisode(infant, outcome);
    count(counts, outcome);
  }
  infant.ageWeeks = plan.toWeeks;
  return { infant, counts };
}
