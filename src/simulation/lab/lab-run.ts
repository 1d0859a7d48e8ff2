import type { FactStatus, FigureUnit } from '../plausibility/fact';
import type { Population } from '../simulate-population';
import type { LabPiece } from './lab-chunk';

/** One population of a run. */
export interface LabArm {
  readonly population: Population;
  readonly infants: number;
  /** Pieces before this one are known already. */
  readonly fromPiece: number;
}

/** How a run ended. */
export type LabEnd = 'finished' | 'cancelled' | 'failed';

/** What a run tells while it goes on. */
export interface LabListener {
  /** The pieces of every population in their order: first pieces first. */
  readonly piece: (arm: number, piece: LabPiece) => void;
  /** A worker has died; its piece is being done again. */
  readonly died: () => void;
}

/** A run under way. */
export interface LabRun {
  readonly end: Promise<LabEnd>;
  pause(): void;
  resume(): void;
  /** Ends at once; no worker is left. */
  cancel(): void;
}

/** One row of the plausibility table as it was measured. Plain data. */
export interface CheckedFact {
  /** Place in the table, from 0. */
  readonly index: number;
  readonly number: number;
  readonly unit: FigureUnit;
  readonly band: readonly [low: number, high: number];
  readonly measured: number;
  readonly isInBand: boolean;
  readonly source: string;
  readonly status: FactStatus;
}

/** Whoever can run populations in the background. */
export interface LabRunner {
  start(arms: readonly LabArm[], listener: LabListener): LabRun;
  /** Checks the model row by row on so many infants each. */
  check(infants: number, row: (fact: CheckedFact) => void): LabRun;
}
