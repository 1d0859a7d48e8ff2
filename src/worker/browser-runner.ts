import type { LabRunner } from '../simulation/lab/lab-run';
import { workersFor } from './gang';
import { createLabPool } from './lab-pool';

/** The lab's workers in this browser: begun when something is run, gone when it ends. */
export function browserRunner(): LabRunner {
  return createLabPool({
    createWorker: () => new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' }),
    workers: workersFor(navigator.hardwareConcurrency),
  });
}
