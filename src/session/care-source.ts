import { exp } from '../model/exact-math';
import type { Answer } from '../model/episode';
import type { NeedKind } from '../model/need';
import { drawNormal, type RandomStream } from '../model/random';
import type { SignallingStrategy } from '../model/signalling-strategy';
import { estimatedCare } from './care-estimate';
import { answersOf, kindOf, LATEST_WEIGHT, type CaredMoment } from './cared-moment';
import type { PlayRules } from './play-rules';

/** How an infant asks: its strategy, and how clearly that shows, 1 = as clearly as it is felt. */
export interface Signal {
  readonly strategy: SignallingStrategy;
  readonly clarity: number;
}

/** How a need is answered in a stretch of life that is not played: by whom it was learned from. */
export interface CareSource {
  /** Answers to one bid; `atSeconds` counts from the start of the bid. */
  answersTo(need: NeedKind, random: RandomStream, signal?: Signal): readonly Answer[];
  /** Of calm stretches, into which something of the adult's own is pushed; 0 to 1. */
  readonly imposedShare: number;
}

/** How often the very same need is looked up rather than any of its kind. Assumption. */
const SAME_NEED_SHARE = 0.7;
/** Invitations to play are met as in so many visits at the end. Assumption. */
const PLAY_VISITS = 2;

const pick = <Item>(items: readonly Item[], random: RandomStream): Item | undefined =>
  items[Math.floor(random.next() * items.length)];

/**
 * What one player does, drawn from what they have done: their own delays, manners, fits and mends,
 * by need. Where they met no such need, their answers to needs of its kind; where there are none of
 * those either, all their answers.
 *
 * @param visits the lived moments of each visit, in order; the latest weighs more
 */
export function careOfPlayer(
  visits: readonly (readonly CaredMoment[])[],
  rules: PlayRules,
): CareSource {
  const records = visits.flatMap((visit, index) =>
    Array.from({ length: index === visits.length - 1 ? LATEST_WEIGHT : 1 }, () => visit).flat(),
  );
  if (records.length === 0) return ORDINARY_CARE;
  return rules >= 3 ? estimatedCare(visits) : copiedCare(visits, records);
}

/** By the first two rules: each answer is that of one lived moment, whole. */
function copiedCare(
  visits: readonly (readonly CaredMoment[])[],
  records: readonly CaredMoment[],
): CareSource {
  const where = (isWanted: (need: NeedKind) => boolean) =>
    records.filter(({ outcome }) => isWanted(outcome.need));
  const latePlay = visits
    .slice(-PLAY_VISITS)
    .flat()
    .filter(({ outcome }) => outcome.need === 'play');
  const imposed = records.filter((record) => record.isAfterImposing).length / records.length;
  return {
    answersTo(need, random, signal) {
      const strategy = signal?.strategy;
      const isSame = random.next() < SAME_NEED_SHARE;
      const ofKind = where((other) => kindOf(other) === kindOf(need));
      const pools = [
        // Play with an infant of now is not play with the newborn it was.
        ...(strategy && need === 'play' ? [latePlay] : []),
        // What is loud and what is quiet may be met differently, whatever it is about.
        ...(strategy ? [ofKind.filter(({ outcome }) => outcome.strategy === strategy)] : []),
        ...(isSame ? [where((other) => other === need)] : []),
        ofKind,
        records,
      ];
      const record = pick(pools.find((pool) => pool.length > 0) ?? records, random);
      return record ? answersOf(record) : [];
    },
    imposedShare: imposed,
  };
}

/**
 * Good-enough care, for weeks that nobody played: the fractions and times of the simulator's
 * caregiver of that name, which a test holds this to.
 */
const GOOD_ENOUGH = {
  answersFraction: 0.6,
  delayMedianSeconds: 30,
  delayLogSd: 0.6,
  gentleFraction: 0.85,
  fitFraction: 0.6,
  unfitting: 0.2,
  contactFraction: 0.85,
  heedsFraction: 0.8,
  repairFraction: 0.8,
  repairMedianSeconds: 25,
  repairLogSd: 0.5,
  imposesFraction: 0.12,
};

const logNormal = (median: number, logSd: number, random: RandomStream): number =>
  median * exp(logSd * drawNormal(random));

/** Care that is good enough. */
export const ORDINARY_CARE: CareSource = {
  answersTo(need, random) {
    const care = GOOD_ENOUGH;
    if (random.next() >= care.answersFraction) return [];
    const kind = kindOf(need);
    const fitFraction =
      kind === 'play' ? 1 : kind === 'less' ? care.heedsFraction : care.fitFraction;
    const isFitting = random.next() < fitFraction;
    const isGentle = random.next() < care.gentleFraction;
    const first: Answer = {
      atSeconds: logNormal(care.delayMedianSeconds, care.delayLogSd, random),
      fit: isFitting ? 1 : kind === 'less' ? 0 : care.unfitting,
      manner: isGentle ? 'gentle' : 'abrupt',
      isFrightening: false,
      contact: random.next() < care.contactFraction ? 1 : 0,
    };
    if ((isFitting && isGentle) || random.next() >= care.repairFraction) return [first];
    const wait = logNormal(care.repairMedianSeconds, care.repairLogSd, random);
    return [first, { ...first, atSeconds: first.atSeconds + wait, fit: 1, manner: 'gentle' }];
  },
  imposedShare: GOOD_ENOUGH.imposesFraction,
};
