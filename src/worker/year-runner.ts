import type { YearRunner } from '../simulation/year/year-work';
import { workersFor } from './gang';
import { createYearPool } from './year-pool';

/** The browser's own workers for a look back on a year; they go when the work ends. */
export function yearRunner(): YearRunner {
  return createYearPool({
    createWorker: () =>
      new Worker(new URL('./year-worker.ts', import.meta.url), { type: 'module' }),
    workers: workersFor(navigator.hardwareConcurrency),
  });
}
