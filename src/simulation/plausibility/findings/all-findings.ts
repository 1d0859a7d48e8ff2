import type { RunOptions } from '../live-condition';
import type { Finding } from './finding';
import { findingsOfChange } from './of-change';
import { findingsOfHelp } from './of-help';
import { findingsOfPopulations } from './of-populations';
import { findingsOfWaits } from './of-waits';

/** Measures every finding outside the plausibility table, one group after the other. */
export function* measureFindings(options: RunOptions): Generator<Finding> {
  yield* findingsOfPopulations(options);
  yield* findingsOfHelp(options);
  yield* findingsOfChange(options);
  yield* findingsOfWaits(options);
}
