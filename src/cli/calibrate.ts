import { writeFileSync } from 'node:fs';
import { PARAMETERS } from '../model/parameters';
import {
  constraintsAt,
  createCalibration,
  type Calibration,
  type Constraint,
} from '../simulation/calibration/calibrate-model';
import { FREE_RANGES, type FreeName } from '../simulation/calibration/free-parameters';
import { search, type SearchState } from '../simulation/calibration/levenberg-marquardt';
import { FACTS } from '../simulation/plausibility/check-facts';
import { verdictLine } from '../simulation/plausibility/fact-text';
import { readOptions, refuse, SEED_RANGE, wholeNumber } from './options';
import { runCommand } from './run-command';

/** Not the seed of the check. */
const FIT_SEED = 71;
/** Above this share of the doubt left, the data do not say much. */
const LOOSE_FROM = 0.7;
const FIGURES = 3;

/** `--free NAME,NAME...`; all of them without it. */
function readFree(value: string | undefined): FreeName[] {
  const all = Object.keys(FREE_RANGES) as FreeName[];
  if (value === undefined) return all;
  return value.split(',').map((name) => {
    const found = all.find((one) => one === name);
    return found ?? refuse('free', name, `names of fitted numbers: ${all.join(', ')}`);
  });
}

function report(calibration: Calibration, round: number, { cost, damping, x }: SearchState): void {
  const out = calibration.judge(x).filter((verdict) => !verdict.isInBand).length;
  const cells = [
    `round ${String(round).padStart(3)}`,
    `cost ${cost.toFixed(2).padStart(9)}`,
    `${String(out).padStart(2)} out of band`,
    `damping ${damping.toPrecision(2)}`,
  ];
  console.log(cells.join('  '));
}

function constraintLine({ name, value, doubtLeft }: Constraint): string {
  const { low, high } = FREE_RANGES[name]!;
  const cells = [
    name.padEnd(24),
    PARAMETERS[name].toPrecision(FIGURES).padStart(8),
    '->',
    value.toPrecision(FIGURES).padStart(8),
    `in ${String(low)} to ${String(high)}`.padEnd(18),
    `${(100 * doubtLeft).toFixed(0)}%`.padStart(5),
    doubtLeft > LOOSE_FROM ? 'loose: the facts do not hold it' : '',
  ];
  return cells.join('  ').trimEnd();
}

/** `npm run calibrate`: fits the free numbers of the model; writes only where it is told to. */
async function calibrate(args: string[]): Promise<number> {
  const options = readOptions(args, { free: {}, infants: {}, rounds: {}, seed: {}, write: {} });
  const free = readFree(options.free[0]);
  const infants = wholeNumber('infants', options.infants[0], {
    from: 20,
    to: 10_000,
    standard: 150,
  });
  const rounds = wholeNumber('rounds', options.rounds[0], { from: 0, to: 1000, standard: 8 });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: FIT_SEED });
  const calibration = createCalibration({ facts: FACTS, free, seed, infants });
  let state: SearchState | null = null;
  let round = 0;
  for (const next of search(calibration, calibration.start)) {
    state = next;
    report(calibration, round, next);
    if (round === rounds) break;
    round += 1;
  }
  const x = state?.x ?? calibration.start;
  console.log('\nout of band:');
  const out = calibration.judge(x).filter((verdict) => !verdict.isInBand);
  for (const verdict of out) console.log(verdictLine(verdict));
  console.log('\nfitted number, now and found, plausible range, doubt that the facts leave:');
  const constraints = constraintsAt(calibration, free, x);
  for (const constraint of constraints) console.log(constraintLine(constraint));
  const found = Object.fromEntries(
    constraints.map(({ name, value }) => [name, Number(value.toPrecision(FIGURES))]),
  );
  const [file] = options.write;
  if (file !== undefined) write(file, { ...PARAMETERS, ...found });
  return Promise.resolve(0);
}

function write(file: string, parameters: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(parameters, null, 2)}\n`);
  } catch (error) {
    refuse('write', file, `a file that can be written (${String(error)})`);
  }
}

await runCommand(calibrate);
