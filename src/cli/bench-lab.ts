import { builtInCaregiver } from '../caregivers/built-in-caregivers';
import { simulateLabChunk } from '../simulation/lab/lab-chunk';
import {
  createLabTally,
  liveYear,
  mergeLabTallies,
  type LivedYear,
} from '../simulation/lab/lab-tally';
import { chunkCount } from '../simulation/population-chunk';
import { resolveCaregiver } from '../simulation/resolve-caregiver';
import { planInfant, type Population } from '../simulation/simulate-population';

/** What the measurements of the lab need from those around them. */
export interface BenchTools {
  /** Seconds of the processor so far. */
  readonly processorSeconds: () => number;
  /** Bytes in use after collecting garbage. */
  readonly heapInUse: () => number;
  readonly say: (what: string, figure: string) => void;
}

const POPULATION: Population = {
  seed: 5,
  parts: [{ weight: 1, caregiver: resolveCaregiver(builtInCaregiver('good-enough')) }],
};
/** Small runs are repeated until they come to so many infants, so that their time can be read. */
const LEAST_TIMED = 4000;
const NAIVE_INFANTS = 10_000;
const MEGABYTE = 1_000_000;

function runLab(infants: number): ReturnType<typeof createLabTally> {
  const tally = createLabTally();
  for (let index = 0; index < chunkCount(infants); index += 1)
    mergeLabTallies(tally, simulateLabChunk({ population: POPULATION, index, infants }).tally);
  return tally;
}

/** Keeps every infant and its year, and sorts them for each quantile, as one would at first. */
function runNaive(infants: number): { readonly kept: LivedYear[]; readonly medians: number[] } {
  const kept = Array.from({ length: infants }, (_, infant) =>
    liveYear(planInfant(POPULATION, infant)),
  );
  const weeks = kept[0]?.course.length ?? 0;
  const medians = Array.from({ length: weeks }, (_, week) => {
    const values = kept.map(({ course }) => course[week]!).sort((a, b) => a - b);
    return values[values.length >> 1]!;
  });
  return { kept, medians };
}

function secondsPerInfant(infants: number, { processorSeconds }: BenchTools): number {
  const times = Math.max(1, Math.ceil(LEAST_TIMED / infants));
  const startedAt = processorSeconds();
  for (let time = 0; time < times; time += 1) runLab(infants);
  return (processorSeconds() - startedAt) / (times * infants);
}

/** The lab's cost per infant as runs grow, and its memory beside that of a naive simulator. */
export function benchLab(most: number, tools: BenchTools): void {
  const { heapInUse, say } = tools;
  runLab(LEAST_TIMED);
  const sizes = [100, 1000, 10_000, 100_000].filter((size) => size <= most);
  const costs = sizes.map((size) => secondsPerInfant(size, tools));
  for (const [index, size] of sizes.entries())
    say(
      `lab, ${String(size)} infants: cost of each`,
      `${(1e6 * costs[index]!).toFixed(0)} microseconds`,
    );
  const ratio = Math.max(...costs) / Math.min(...costs);
  say('lab, dearest over cheapest (flat: at most 1.2)', ratio.toFixed(2));
  const before = heapInUse();
  const tally = runLab(NAIVE_INFANTS);
  const lab = heapInUse() - before;
  const naive = runNaive(NAIVE_INFANTS);
  const all = heapInUse() - before - lab;
  say(`lab, heap kept for ${String(NAIVE_INFANTS)} infants`, `${(lab / MEGABYTE).toFixed(2)} MB`);
  say('naive simulator, heap kept for as many', `${(all / MEGABYTE).toFixed(2)} MB`);
  const counted = tally.population.trustInSelf.count;
  if (counted !== naive.kept.length) throw new Error('the two simulators lived different infants');
}
