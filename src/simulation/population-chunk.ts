import { infantLine, type LineFormat } from './infant-lines';
import { addToTally, createTally, type PopulationTally } from './population-tally';
import { simulatePopulation, type Population } from './simulate-population';

/** Infants are simulated in pieces of this many, so that sums come to the same for any split. */
export const CHUNK_INFANTS = 250;

/** A piece of a population to be simulated anywhere. Plain data. */
export interface ChunkTask {
  readonly population: Population;
  /** Which piece: infants from `index` times the size of a piece. */
  readonly index: number;
  /** Infants in the whole population. */
  readonly infants: number;
  /** Lines wanted of every infant, or only the sums. */
  readonly lines: LineFormat | null;
}

export interface ChunkResult {
  readonly index: number;
  readonly tally: PopulationTally;
  /** Lines with their ends, or empty. */
  readonly text: string;
}

/** How many pieces a population has. */
export function chunkCount(infants: number): number {
  return Math.ceil(infants / CHUNK_INFANTS);
}

/** Simulates one piece. */
export function simulateChunk(task: ChunkTask): ChunkResult {
  const { population, index, infants, lines } = task;
  const from = index * CHUNK_INFANTS;
  const to = Math.min(infants, from + CHUNK_INFANTS);
  const tally = createTally();
  let text = '';
  for (const record of simulatePopulation(population, from, to)) {
    addToTally(tally, record);
    if (lines !== null) text += `${infantLine(record, lines)}\n`;
  }
  return { index, tally, text };
}
