import { exp, log as naturalLog } from '../model/exact-math';
import { asksForLess } from '../model/answer-arousal';
import type { AnswerRecord, EpisodeOutcome } from '../model/episode';
import { FITTING_FROM } from '../model/fit';
import { isDistressNeed } from '../model/need';
import { HELD_FROM } from '../session/cared-moment';
import type { Play } from '../session/replay-year';
import type { MomentRecord } from '../session/session-state';
import { GOOD_ENOUGH_CARE } from './built-in-caregivers';
import type { Caregiver } from './caregiver-schema';

/** The id of a caregiver that was estimated from a play; the words for it are the screen's. */
export const LIKE_ME_ID = 'my-play';

/** A caregiver file that stands for how somebody cared in a play, and what it rests on. */
export interface CareEstimate {
  readonly caregiver: Caregiver;
  /** Moments that it rests on; from a handful the figures are wide. */
  readonly moments: number;
}

/**
 * Good-enough care counts as so many moments of each kind besides those that were lived: it stands
 * in for what never came up, and keeps a short play from claiming "always" or "never". Assumption.
 */
const PRIOR_MOMENTS = 1;
const SHORTEST_SECONDS = 1;

/** A share of times, drawn a little towards good-enough care; hundredths keep links short. */
function share(outcomes: readonly boolean[], usual: number): number {
  const times = outcomes.filter(Boolean).length;
  const fraction = (times + PRIOR_MOMENTS * usual) / (outcomes.length + PRIOR_MOMENTS);
  return Math.round(100 * fraction) / 100;
}

/** Log-normal seconds, from the mean and the spread of the logarithms. */
function delay(
  seconds: readonly number[],
  usual: { readonly median: number; readonly logSd: number },
): { median: number; logSd: number } {
  const logs = seconds.map((value) => naturalLog(Math.max(SHORTEST_SECONDS, value)));
  const count = logs.length + PRIOR_MOMENTS;
  const usualLog = naturalLog(usual.median);
  const mean = logs.reduce((sum, log) => sum + log, PRIOR_MOMENTS * usualLog) / count;
  const squares = logs.reduce(
    (sum, log) => sum + (log - mean) * (log - mean),
    PRIOR_MOMENTS * (usual.logSd * usual.logSd + (usualLog - mean) * (usualLog - mean)),
  );
  return {
    median: Math.round(10 * exp(mean)) / 10,
    logSd: Math.round(100 * Math.sqrt(squares / count)) / 100,
  };
}

/** Answers without safe pauses, which are held against nobody; a pause that settled is one, too. */
function actsOf({ answers, settledAfterSeconds }: EpisodeOutcome): readonly AnswerRecord[] {
  const acts = answers.filter(({ isPause }) => isPause !== true);
  return acts.length === 0 && settledAfterSeconds !== null ? answers : acts;
}

/** Seconds from a miss to the first answer that mends it; null when nothing did. */
function mendSeconds(acts: readonly AnswerRecord[]): number | null {
  const missed = acts.find(({ isMiss }) => isMiss);
  const mend = acts.find(({ isMend }) => isMend);
  return missed && mend ? mend.atSeconds - missed.atSeconds : null;
}

const isKnown = (value: number | null): value is number => value !== null;

/**
 * How somebody cared, as the caregiver file that the simulator and the lab understand. Each number
 * is counted from the moments of the play as `ResolvedCare` defines it. Left to good-enough care:
 * play tracking (no button of the game tracks), loudness bias (its wait is in the delays already)
 * and day-to-day variation (a play has too few days). A plain manner counts with the gentle ones:
 * it is no miss and frightens nobody.
 *
 * @param visits the lived moments of each visit, in order, as for `careOfPlayer`
 */
export function caregiverFromVisits(
  visits: readonly (readonly MomentRecord[])[],
  id = LIKE_ME_ID,
): CareEstimate {
  const usual = GOOD_ENOUGH_CARE;
  const records = visits.flat().filter(({ moment }) => moment.isLeftOut !== true);
  const bids = records
    .map(({ outcome }) => ({ outcome, acts: actsOf(outcome) }))
    // A bid that met nothing but a safe pause says neither that somebody came nor that nobody did.
    .filter(({ outcome, acts }) => acts.length > 0 || outcome.answers.length === 0);
  const isPlay = ({ outcome }: { outcome: EpisodeOutcome }): boolean => outcome.need === 'play';
  const answered = bids.flatMap(({ outcome, acts }) => {
    const [first] = acts;
    return first ? [{ outcome, acts, first }] : [];
  });
  const less = answered.filter(({ outcome }) => asksForLess(outcome.need));
  const comfort = answered.filter(
    ({ outcome }) => isDistressNeed(outcome.need) && !asksForLess(outcome.need),
  );
  const calm = answered.filter(({ acts }) => acts.every(({ isFrightening }) => !isFrightening));
  const missed = answered.filter(({ acts }) => acts.some(({ isMiss }) => isMiss));
  const mends = missed.map(({ acts }) => mendSeconds(acts));
  const fits = ({ first }: { first: AnswerRecord }): boolean => first.fit >= FITTING_FROM;
  const came = (wanted: boolean): boolean[] =>
    bids.filter((bid) => isPlay(bid) === wanted).map(({ acts }) => acts.length > 0);
  const care: Caregiver['care'] = {
    answersDistressFraction: share(came(false), usual.answersDistressFraction),
    answersBidsFraction: share(came(true), usual.answersBidsFraction),
    delaySeconds: delay(
      answered.map(({ outcome, first }) => first.atSeconds - outcome.startedAtSeconds),
      usual.delaySeconds,
    ),
    gentleFraction: share(
      calm.map(({ first }) => first.manner !== 'abrupt'),
      usual.gentleFraction,
    ),
    frighteningFraction: share(
      answered.map(({ acts }) => acts.some(({ isFrightening }) => isFrightening)),
      usual.frighteningFraction,
    ),
    fitFraction: share(comfort.map(fits), usual.fitFraction),
    repairFraction: share(mends.map(isKnown), usual.repairFraction),
    repairDelaySeconds: delay(mends.filter(isKnown), usual.repairDelaySeconds),
    contactFraction: share(
      comfort.map(({ acts }) => acts.some(({ contact }) => contact >= HELD_FROM)),
      usual.contactFraction,
    ),
    heedsDisengagementFraction: share(less.map(fits), usual.heedsDisengagementFraction),
    imposesFraction: share(
      records.map(({ isAfterImposing }) => isAfterImposing),
      usual.imposesFraction,
    ),
  };
  return { caregiver: { id, care }, moments: records.length };
}

/** The same from a whole play: a day by itself, or every visit of a year so far. */
export function caregiverFromPlay({ session, year }: Play, id = LIKE_ME_ID): CareEstimate {
  const before = (year?.visits ?? []).map(({ history }) => history);
  return caregiverFromVisits([...before, session.history], id);
}
