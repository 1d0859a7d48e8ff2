import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { builtInCaregiver } from '../caregivers/built-in-caregivers';
import { createRandom, type RandomStream } from '../model/random';
import { CHUNK_INFANTS, simulateChunk } from '../simulation/population-chunk';
import { createTally, mergeTallies } from '../simulation/population-tally';
import { resolveCaregiver } from '../simulation/resolve-caregiver';
import { benchLab } from './bench-lab';
import { runChunks, serveChunks } from './chunk-pool';
import { readOptions, wholeNumber } from './options';
import { runCommand } from './run-command';

const REFERENCE_DRAWS = 20_000_000;
const TRIES = 3;
const TIMED_CHUNKS = 12;
const TIMED_INFANTS = TIMED_CHUNKS * CHUNK_INFANTS;
/** Runs of each number of workers; the whole population, so that their start weighs little. */
const CLOCKED_RUNS = 2;
const LOOKS = 20;
const MEGABYTE = 1_000_000;
const ENTRY = new URL(import.meta.url);

/** Seconds of the processor so far: other programs hardly count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The least of a few measurements: disturbances only ever add. */
function least(measure: () => number): number {
  return Math.min(...Array.from({ length: TRIES }, measure));
}

/**
 * A plain loop. It is told the stream and the number of draws: built in as constants they happen to
 * make it slower, and the yardstick must not flatter what is measured with it.
 */
function sumOfDraws(random: RandomStream, draws: number): number {
  let sum = 0;
  for (let index = 0; index < draws; index += 1) sum += random.next();
  return sum;
}

/** Seconds that one draw of the generator takes in a plain loop. */
function timeOfDraw(): number {
  const startedAt = processorSeconds();
  const sum = sumOfDraws(createRandom(1), REFERENCE_DRAWS);
  const seconds = (processorSeconds() - startedAt) / REFERENCE_DRAWS;
  if (!(sum > 0)) throw new Error('the generator gave nothing');
  return seconds;
}

const PARTS = [{ weight: 1, caregiver: resolveCaregiver(builtInCaregiver('good-enough')) }];
const POPULATION = { seed: 5, parts: PARTS };

/** Seconds that one infant-year takes. */
function timeOfInfant(): number {
  const startedAt = processorSeconds();
  for (let index = 0; index < TIMED_CHUNKS; index += 1)
    simulateChunk({ population: POPULATION, index, infants: TIMED_INFANTS, lines: null });
  return (processorSeconds() - startedAt) / TIMED_INFANTS;
}

/** Bytes in use after collecting garbage, so that heaps compare exactly. */
function createHeapMeter(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}
const heapInUse = createHeapMeter();

/** Largest heap in use, in bytes, that is seen between the pieces of a run. */
async function heapOf(infants: number): Promise<number> {
  const tally = createTally();
  let bytes = 0;
  let sinceLook = 0;
  const job = { population: POPULATION, infants, lines: 'ndjson' } as const;
  for await (const chunk of runChunks(job, 1, ENTRY)) {
    mergeTallies(tally, chunk.tally);
    sinceLook += chunk.tally.trustInSelf.count;
    if (sinceLook < infants / LOOKS) continue;
    sinceLook = 0;
    bytes = Math.max(bytes, heapInUse());
  }
  return bytes;
}

/** Seconds on the clock for a population: the quickest of two runs. */
async function clockSeconds(infants: number, workers: number): Promise<number> {
  let seconds = Infinity;
  for (let index = 0; index < CLOCKED_RUNS; index += 1) {
    const tally = createTally();
    const startedAt = performance.now();
    const job = { population: POPULATION, infants, lines: null };
    for await (const chunk of runChunks(job, workers, ENTRY)) mergeTallies(tally, chunk.tally);
    seconds = Math.min(seconds, (performance.now() - startedAt) / 1000);
  }
  return seconds;
}

function say(what: string, figure: string): void {
  console.log(what.padEnd(44) + figure);
}

/** `npm run bench`: speed and memory as ratios within one run; it judges nothing. */
async function bench(args: string[]): Promise<number> {
  const options = readOptions(args, { infants: {} });
  const infants = wholeNumber('infants', options.infants[0], {
    from: 1000,
    to: 10_000_000,
    standard: 100_000,
  });
  timeOfInfant();
  const draw = least(timeOfDraw);
  const infant = least(timeOfInfant);
  say('one draw of the generator', `${(1e9 * draw).toFixed(2)} ns`);
  say('one infant-year', `${(1e6 * infant).toFixed(0)} microseconds`);
  say('one infant-year in draws (at most 80000)', (infant / draw).toFixed(0));
  const few = await heapOf(1000);
  const many = await heapOf(infants);
  say('heap with 1000 infants', `${(few / MEGABYTE).toFixed(1)} MB`);
  say(`heap with ${String(infants)} infants`, `${(many / MEGABYTE).toFixed(1)} MB`);
  say('heap, many over few (flat: about 1)', (many / few).toFixed(2));
  const one = await clockSeconds(infants, 1);
  const two = await clockSeconds(infants, 2);
  say('one worker over two (1.7 on two free cores)', (one / two).toFixed(2));
  benchLab(infants, { processorSeconds, heapInUse, say });
  return 0;
}

if (isMainThread) await runCommand(bench);
else serveChunks();
