import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';
import type { Temperament } from '../model/temperament';
import { CSV_HEADER, type LineFormat } from '../simulation/infant-lines';
import { createTally, mergeTallies, summarise } from '../simulation/population-tally';
import type { Population } from '../simulation/simulate-population';
import { runChunks, serveChunks } from './chunk-pool';
import { oneOf, readOptions, refuse, SEED_RANGE, wholeNumber } from './options';
import { readParts } from './read-population';
import { runCommand } from './run-command';
import { summaryTable } from './summary-table';

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
const DIMENSIONS = ['reactivity', 'soothability', 'readability'] as const;
const MOST_INFANTS = 100_000_000;
const MOST_WORKERS = 64;

/** `--infant KEY=VALUE`, any number of times: dimensions of temperament that are not drawn. */
function readTemperament(values: readonly string[]): Partial<Temperament> | undefined {
  if (values.length === 0) return undefined;
  const fixed: Partial<Record<keyof Temperament, number>> = {};
  for (const value of values) {
    const [, key, figure = ''] = /^([^=]*)=(.*)$/su.exec(value) ?? [];
    const dimension = DIMENSIONS.find((one) => one === key);
    if (dimension === undefined || fixed[dimension] !== undefined)
      refuse('infant', value, `each of ${DIMENSIONS.join(', ')} at most once`);
    const number = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(figure) ? Number(figure) : NaN;
    if (!(number >= 0 && number <= 1)) refuse('infant', value, `${dimension}=0 to ${dimension}=1`);
    fixed[dimension] = number;
  }
  return fixed;
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** `npm run simulate`: a population, as a summary or infant by infant. */
async function simulate(args: string[]): Promise<number> {
  const options = readOptions(args, {
    caregiver: {},
    mix: {},
    infants: {},
    seed: {},
    infant: { isRepeatable: true },
    workers: {},
    format: {},
  });
  const infants = wholeNumber('infants', options.infants[0], {
    from: 1,
    to: MOST_INFANTS,
    standard: 1000,
  });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: 1 });
  const workers = wholeNumber('workers', options.workers[0], {
    from: 1,
    to: MOST_WORKERS,
    standard: 1,
  });
  const format = oneOf('format', options.format[0], FORMATS);
  const temperament = readTemperament(options.infant);
  const { id, parts } = readParts(options.caregiver[0], options.mix[0]);
  const population: Population = {
    parts,
    seed,
    ...(temperament === undefined ? {} : { temperament }),
  };
  const lines: LineFormat | null = format === 'ndjson' || format === 'csv' ? format : null;
  if (lines === 'csv') await write(`${CSV_HEADER}\n`);
  const startedAt = performance.now();
  const tally = createTally();
  const entry = new URL(import.meta.url);
  for await (const chunk of runChunks({ population, infants, lines }, workers, entry)) {
    mergeTallies(tally, chunk.tally);
    await write(chunk.text);
  }
  if (lines !== null) return 0;
  const secondsPerInfant = (performance.now() - startedAt) / 1000 / infants;
  const summary = summarise(tally, { caregiver: id, seed });
  const text =
    format === 'json'
      ? JSON.stringify({ ...summary, secondsPerInfant }, null, 2)
      : summaryTable(summary, secondsPerInfant);
  await write(`${text}\n`);
  return 0;
}

if (isMainThread) await runCommand(simulate);
else serveChunks();
