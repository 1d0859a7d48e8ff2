import { closeEpisode } from '../model/close-episode';
import type { EpisodeOutcome } from '../model/episode';
import {
  answerEpisode,
  givesUpAtSeconds,
  openEpisode,
  settledAtSeconds,
  shownFactor,
} from '../model/episode-flow';
import { copyInfant, type Infant } from '../model/infant';
import { learnFromCalmMoment, learnFromEpisode } from '../model/learn-from-episode';
import { isDistressNeed, NEED_KINDS, type NeedKind } from '../model/need';
import { TOO_CLOSE_TRACKING } from '../model/play-quality';
import type { RandomStream } from '../model/random';
import { WEEKS_PER_YEAR } from '../model/strategy-choice';
import type { CareSource } from './care-source';
import type { PlayRules } from './play-rules';
import type { NeedCounts } from './cared-moment';
import { drawBid, needShares, setBidShares, type BidDraft } from './draw-bid';

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
  readonly rules: PlayRules;
  /** Bids of each need that have been told of before, as often as they stand for. */
  readonly told?: NeedCounts | undefined;
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

/** Latest moment for an answer, as a fraction of the infant's patience; as in the simulator. */
const LATEST = 0.95;

/** One bid of these weeks, answered as the source does, until it settles or is given up. */
function liveBid(
  infant: Infant,
  bid: BidDraft,
  care: CareSource,
  random: RandomStream,
  rules: PlayRules,
): EpisodeOutcome {
  const episode = openEpisode(infant, bid, random);
  const { strategy } = episode;
  const signal = { strategy, clarity: shownFactor(infant, strategy) };
  const answers = care.answersTo(bid.need, random, rules >= 2 ? signal : undefined);
  // Whoever came in time to an infant that asked for longer comes in time to this one.
  const late = (answers[0]?.atSeconds ?? 0) - LATEST * episode.patienceSeconds;
  const sooner = rules >= 2 ? Math.max(0, late) : 0;
  for (const answer of answers) {
    const atSeconds = answer.atSeconds - sooner;
    const over = Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
    if (atSeconds >= over) break;
    answerEpisode(infant, episode, { ...answer, atSeconds });
  }
  const end = Math.min(settledAtSeconds(episode), givesUpAtSeconds(episode));
  return closeEpisode(infant, episode, end);
}

/** A need that comes up too often is drawn again so many times at the most. */
const MOST_DRAWS = 20;

/** Needs change so slowly with age that a sum over so many parts is enough. */
const AGE_PARTS = 16;

/** How often each need would have come up from birth to the end of the plan, told of bid by bid. */
function expectedNeeds({ toWeeks, bids, told }: WeeksPlan, tooMuchShare: number) {
  const before = Object.values(told ?? {}).reduce((sum, count) => sum + count, 0);
  const all = before + bids;
  const expected = Object.fromEntries(NEED_KINDS.map((need) => [need, 0])) as Record<
    NeedKind,
    number
  >;
  const shares = { distress: 0, unexplained: 0 };
  for (let part = 0; part < AGE_PARTS; part += 1) {
    setBidShares(shares, (toWeeks * (part + 0.5)) / AGE_PARTS / WEEKS_PER_YEAR);
    const likely = needShares(shares, tooMuchShare);
    for (const need of NEED_KINDS) expected[need] += (all / AGE_PARTS) * likely[need];
  }
  return expected;
}

/**
 * Draws bids so that the days that were lived and these weeks together have each need about as
 * often as an infant has it: days are picked for what can be seen in them, and show some needs far
 * more often than life does.
 */
function bidDrawer(plan: WeeksPlan, care: CareSource, random: RandomStream) {
  const shares = { distress: 0, unexplained: 0 };
  const left = plan.told ? expectedNeeds(plan, care.imposedShare) : null;
  for (const need of NEED_KINDS) if (left) left[need] -= plan.told?.[need] ?? 0;
  return (bid: BidDraft, ageWeeks: number, isTooMuch: boolean): void => {
    setBidShares(shares, ageWeeks / WEEKS_PER_YEAR);
    drawBid(bid, shares, isTooMuch, random);
    if (!left) return;
    for (let draws = 1; draws < MOST_DRAWS && left[bid.need] < 0.5; draws += 1)
      drawBid(bid, shares, isTooMuch, random);
    left[bid.need] -= 1;
  };
}

/** Play without pauses wears an infant out, as imposed play does. */
const isPlayedOver = ({ need, answers }: EpisodeOutcome): boolean =>
  need === 'play' && (answers.at(-1)?.tracking ?? 0) > TOO_CLOSE_TRACKING;

/**
 * Lives through weeks that are not played: bids as an infant of that age has them, answered as the
 * source does, learned from by the same functions as everywhere. The infant given is left as it is.
 */
export function fillWeeks(
  before: Infant,
  plan: WeeksPlan,
  care: CareSource,
  random: RandomStream,
): { readonly infant: Infant; readonly counts: WeeksCounts; readonly needs: NeedCounts } {
  const infant = copyInfant(before);
  const counts = { bids: 0, soon: 0, late: 0, none: 0, mended: 0, distress: 0, soothed: 0 };
  const needs: Partial<Record<NeedKind, number>> = {};
  const bid: BidDraft = { need: 'hunger', intensity: 0, isSoothable: true, atSeconds: 0 };
  const draw = bidDrawer(plan, care, random);
  let isWornOut = false;
  for (let index = 0; index < plan.bids; index += 1) {
    infant.ageWeeks = plan.fromWeeks + ((plan.toWeeks - plan.fromWeeks) * index) / plan.bids;
    const isImposed = random.next() < care.imposedShare;
    learnFromCalmMoment(infant, isImposed);
    draw(bid, infant.ageWeeks, isImposed || isWornOut);
    const outcome = liveBid(infant, bid, care, random, plan.rules);
    isWornOut = isPlayedOver(outcome);
    learnFromEpisode(infant, outcome);
    count(counts, outcome);
    needs[bid.need] = (needs[bid.need] ?? 0) + 1;
  }
  infant.ageWeeks = plan.toWeeks;
  return { infant, counts, needs };
}
