import { createInfant, type Infant } from '../../model/infant';
import { createRandom, mixSeed } from '../../model/random';
import { readTrust } from '../../model/read-trust';
import { drawTemperament } from '../../model/temperament';
import type { Pattern, TrustReading } from '../../model/trust-reading';
import { careOfPlayer, type CareSource } from '../../session/care-source';
import { BIDS_PER_WEEK, fillWeeks } from '../../session/fill-weeks';
import { PRESENT_RULES } from '../../session/play-rules';
import { classify } from '../simulate-infant';
import { MOVES, underStrain, withMove, type Move } from './changed-care';
import type { YearRecord } from './year-record';

/**
 * Whom the hundred are: other infants cared for as the player did; the player's own infant over
 * again with other luck; and the same other infants, the same care under two other sets of cards.
 */
export const LIKE_GROUPS = ['others', 'same', 'cardsA', 'cardsB'] as const;
export type LikeGroup = (typeof LIKE_GROUPS)[number];
export const LIKE_COUNT = 100;
/** Infants in one piece of work: so many appear at once. */
export const LIKE_PIECE = 10;

/** One of the hundred at the age that the player's own has come to. */
export interface LikeInfant {
  /** What one observed reunion might show: a single draw from the likelihoods. */
  readonly pattern: Pattern;
  readonly likelihoods: TrustReading['patternLikelihoods'];
  readonly trustInCaregiver: number;
  readonly trustInSelf: number;
}

const SALT = {
  temperament: 0x4c_54_45_4d,
  life: 0x4c_49_46_45,
  observer: 0x4c_4f_42_53,
  strain: 0x4c_53_54_52,
};
const SALT_ONWARD = 0x4f_4e_57_44;
const streamOf = (seed: number, salt: number, number: number) =>
  createRandom(mixSeed(mixSeed(seed, salt), number));

/**
 * Lives the year of one of the hundred: at each age it is cared for as the player did up to then,
 * by the rule by which the weeks between the player's own visits went. The same number is the same
 * infant in every group but the player's own.
 *
 * @param strain how much more the circumstances strain than those of the player did (`strainOf`)
 */
export function liveLike(
  record: YearRecord,
  group: LikeGroup,
  number: number,
  strain: number,
): LikeInfant {
  const { seed, visits } = record;
  const temperament =
    group === 'same'
      ? record.infant.temperament
      : drawTemperament(streamOf(seed, SALT.temperament, number));
  const random = streamOf(seed, SALT.life, number);
  const luck = streamOf(seed, SALT.strain, number);
  let infant = createInfant({ temperament, ageWeeks: visits[0]?.ageWeeks ?? 0 });
  let bids = 0;
  for (const [index, { ageWeeks, standsForEpisodes, moments }] of visits.entries()) {
    const stretch = (toWeeks: number, count: number, source: CareSource): void => {
      const plan = { fromWeeks: infant.ageWeeks, toWeeks, bids: count, rules: PRESENT_RULES };
      infant = fillWeeks(infant, plan, underStrain(source, strain, luck), random).infant;
      bids += count;
    };
    stretch(ageWeeks, moments.length * standsForEpisodes, careOfPlayer([moments], PRESENT_RULES));
    const next = visits[index + 1];
    if (!next) break;
    const so = careOfPlayer(
      visits.slice(0, index + 1).map((visit) => visit.moments),
      PRESENT_RULES,
    );
    stretch(next.ageWeeks, Math.max(0, Math.round(BIDS_PER_WEEK * next.ageWeeks) - bids), so);
  }
  const { patternLikelihoods, trustInCaregiver, trustInSelf } = readTrust(infant);
  return {
    pattern: classify(patternLikelihoods, streamOf(seed, SALT.observer, number).next()),
    likelihoods: patternLikelihoods,
    trustInCaregiver: trustInCaregiver.mean,
    trustInSelf: trustInSelf.mean,
  };
}

/** Weeks that are looked ahead. */
export const ONWARD_WEEKS = 13;
/** Lives that each answer is the mean of; the same luck for every move. */
const ONWARD_LIVES = 40;

/** Where the infant would stand some weeks on, fractions 0 to 1, means over many lives. */
export interface Onward {
  readonly move: Move | 'same';
  readonly trustInCaregiver: number;
  readonly trustInSelf: number;
}

/** The player's own infant some weeks on: cared for as so far, or with one thing changed. */
export function liveOnward(record: YearRecord, move: Onward['move']): Onward {
  const { seed, infant, visits } = record;
  const source = careOfPlayer(
    visits.map(({ moments }) => moments),
    PRESENT_RULES,
  );
  const care = move === 'same' ? source : withMove(source, move);
  const fromWeeks = infant.ageWeeks;
  const bids = Math.round(BIDS_PER_WEEK * ONWARD_WEEKS);
  const toWeeks = fromWeeks + ONWARD_WEEKS;
  const plan = { fromWeeks, toWeeks, bids, rules: PRESENT_RULES };
  const sum = { trustInCaregiver: 0, trustInSelf: 0 };
  for (let life = 0; life < ONWARD_LIVES; life += 1) {
    const after: Infant = fillWeeks(infant, plan, care, streamOf(seed, SALT_ONWARD, life)).infant;
    const reading = readTrust(after);
    sum.trustInCaregiver += reading.trustInCaregiver.mean / ONWARD_LIVES;
    sum.trustInSelf += reading.trustInSelf.mean / ONWARD_LIVES;
  }
  return { move, ...sum };
}

/** Everything that is looked ahead at, what goes on unchanged first. */
export const ONWARD = ['same', ...MOVES] as const;
