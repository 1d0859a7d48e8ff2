import { CHUNK_INFANTS } from '../population-chunk';
import type { InfantRecord } from '../simulate-infant';
import { planInfant, type Population } from '../simulate-population';
import { addToLabTally, createLabTally, liveYear, type LabTally } from './lab-tally';

/** So many infants of a population are kept one by one, to be drawn; the rest are only counted. */
export const KEPT_INFANTS = 1000;

/** What is kept of one infant. */
export type KeptInfant = Pick<
  InfantRecord,
  'infant' | 'pattern' | 'trustInCaregiver' | 'trustInSelf'
>;

/** A piece of a population, cut where `simulate` cuts it. Plain data. */
export interface LabTask {
  readonly population: Population;
  /** Which piece. */
  readonly index: number;
  /** Infants in the whole population. */
  readonly infants: number;
}

export interface LabPiece {
  readonly index: number;
  readonly tally: LabTally;
  readonly kept: readonly KeptInfant[];
}

/** Simulates one piece; `alive` is called after each infant, for whoever waits for a sign of life. */
export function simulateLabChunk(
  { population, index, infants }: LabTask,
  alive: () => void = () => undefined,
): LabPiece {
  const from = index * CHUNK_INFANTS;
  const to = Math.min(infants, from + CHUNK_INFANTS);
  const tally = createLabTally();
  const kept: KeptInfant[] = [];
  for (let number = from; number < to; number += 1) {
    const year = liveYear(planInfant(population, number));
    addToLabTally(tally, year);
    alive();
    if (number >= KEPT_INFANTS) continue;
    const { infant, pattern, trustInCaregiver, trustInSelf } = year.record;
    kept.push({ infant, pattern, trustInCaregiver, trustInSelf });
  }
  return { index, tally, kept };
}
