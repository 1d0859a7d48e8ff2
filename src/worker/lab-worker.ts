import { expose } from 'comlink';
import { PARAMETERS } from '../model/parameters';
import { simulateLabChunk, type LabTask } from '../simulation/lab/lab-chunk';
import type { CheckedFact } from '../simulation/lab/lab-run';
import { FACTS, judgeFacts, keepLived } from '../simulation/plausibility/check-facts';

/** The seed of `npm run check:model`. */
const CHECK_SEED = 202_611;

let lived: ReturnType<typeof keepLived> | null = null;

/** While it works, a worker gives a sign of life this often, milliseconds. */
const ALIVE_MILLISECONDS = 250;
let aliveAt = -Infinity;

/** Tells the page that this worker is at work; comlink passes over what is none of its own. */
function alive(): void {
  const now = performance.now();
  if (now - aliveAt < ALIVE_MILLISECONDS) return;
  aliveAt = now;
  postMessage('alive');
}

/** What the page can ask of a worker. */
const work = {
  simulateLabChunk: (task: LabTask) => simulateLabChunk(task, alive),
  /** One row of the plausibility table, or null beyond its end. Rows share what was lived. */
  checkFact(index: number, infants: number): CheckedFact | null {
    const fact = FACTS[index];
    if (!fact) return null;
    lived ??= keepLived({ seed: CHECK_SEED, infants, parameters: PARAMETERS, alive });
    const [verdict] = judgeFacts([fact], lived, PARAMETERS);
    if (!verdict) return null;
    const { number, unit, band, source, status } = fact;
    const { measured, isInBand } = verdict;
    return { index, number, unit, band, measured, isInBand, source, status };
  },
};
export type LabWork = typeof work;

expose(work);
alive();
