import { exp } from '../model/exact-math';
import { asksForLess } from '../model/answer-arousal';
import type { Answer } from '../model/episode';
import type { NeedKind } from '../model/need';
import { isDistressNeed } from '../model/need';
import { drawNormal, type RandomStream } from '../model/random';
import type { SignallingStrategy } from '../model/signalling-strategy';
import type { MomentRecord } from './session-state';

/** How a need is answered in a stretch of life that is not played: by whom it was learned from. */
export interface CareSource {
  /** Answers to one bid; `atSeconds` counts from the start of the bid. */
  answersTo(need: NeedKind, random: RandomStream, strategy?: SignallingStrategy): readonly Answer[];
  /** Of calm stretches, into which something of the adult's own is pushed; 0 to 1. */
  readonly imposedShare: number;
}

/** Like is answered like like: needs that call for much the same from a caregiver. */
function kindOf(need: NeedKind): 'distress' | 'less' | 'play' {
  if (asksForLess(need)) return 'less';
  return isDistressNeed(need) ? 'distress' : 'play';
}

/** How often the very same need is looked up rather than any of its kind. Assumption. */
const SAME_NEED_SHARE = 0.7;
/** Invitations to play are met as in so many visits at the end. Assumption. */
const PLAY_VISITS = 2;
/** The latest visit weighs this much against an earlier one. Assumption. */
const LATEST_WEIGHT = 2;

const pick = <Item>(items: readonly Item[], random: RandomStream): Item | undefined =>
  items[Math.floor(random.next() * items.length)];

/** As much of a lived moment as tells how it was cared for. */
export interface CaredMoment {
  readonly outcome: Pick<
    MomentRecord['outcome'],
    'need' | 'strategy' | 'startedAtSeconds' | 'answers'
  >;
  readonly isAfterImposing: boolean;
}

/** A lived moment's answers, told from its start. */
function answersOf({ outcome }: CaredMoment): readonly Answer[] {
  return outcome.answers.map((answer) => ({
    ...answer,
    atSeconds: answer.atSeconds - outcome.startedAtSeconds,
  }));
}

/**
 * What one player does, drawn from what they have done: their own delays, manners, fits and mends,
 * by need. Where they met no such need, their answers to needs of its kind; where there are none of
 * those either, all their answers.
 *
 * @param visits the lived moments of each visit, in order; the latest weighs more
 */
export function careOfPlayer(visits: readonly (readonly CaredMoment[])[]): CareSource {
  const records = visits.flatMap((visit, index) =>
    Array.from({ length: index === visits.length - 1 ? LATEST_WEIGHT : 1 }, () => visit).flat(),
  );
  if (records.length === 0) return ORDINARY_CARE;
  const where = (isWanted: (need: NeedKind) => boolean) =>
    records.filter(({ outcome }) => isWanted(outcome.need));
  const latePlay = visits
    .slice(-PLAY_VISITS)
    .flat()
    .filter(({ outcome }) => outcome.need === 'play');
  const imposed = records.filter((record) => record.isAfterImposing).length / records.length;
  return {
    answersTo(need, random, strategy) {
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
