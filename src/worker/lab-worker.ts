import { expose } from 'comlink';
import { PARAMETERS } from '../model/parameters';
import { simulateLabChunk } from '../simulation/lab/lab-chunk';
import type { CheckedFact } from '../simulation/lab/lab-run';
import { FACTS, judgeFacts, keepLived } from '../simulation/plausibility/check-facts';

/** The seed of `npm run check:model`. */
const CHECK_SEED = 202_611;

let lived: ReturnType<typeof keepLived> | null = null;

/** What the page can ask of a worker. */
const work = {
  simulateLabChunk,
  /** One row of the plausibility table, or null beyond its end. Rows share what was lived. */
  checkFact(index: number, infants: number): CheckedFact | null {
    const fact = FACTS[index];
    if (!fact) return null;
    lived ??= keepLived({ seed: CHECK_SEED, infants, parameters: PARAMETERS });
    const [verdict] = judgeFacts([fact], lived, PARAMETERS);
    if (!verdict) return null;
    const { number, unit, band, source, status } = fact;
    const { measured, isInBand } = verdict;
    return { index, number, unit, band, measured, isInBand, source, status };
  },
};
export type LabWork = typeof work;

expose(work);
