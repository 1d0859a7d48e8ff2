import { PARAMETERS } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import { checkFacts, FACTS } from '../simulation/plausibility/check-facts';
import { verdictLine } from '../simulation/plausibility/fact-text';
import { readOptions, SEED_RANGE, wholeNumber } from './options';
import { runCommand } from './run-command';

/** Not the seed of any fit (`calibrate` has its own). */
const CHECK_SEED = 202_611;
const FEWEST_INFANTS = 200;

/** `npm run check:model`: the plausibility table. Status 1 when a fact is out of its band. */
async function checkModel(args: string[]): Promise<number> {
  const options = readOptions(args, { infants: {}, seed: {} });
  const infants = wholeNumber('infants', options.infants[0], {
    from: FEWEST_INFANTS,
    to: 100_000,
    standard: 2_000,
  });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: CHECK_SEED });
  console.log(
    `Model ${MODEL_VERSION}, seed ${String(seed)}, at least ${String(infants)} infants a row.`,
  );
  const verdicts = checkFacts(FACTS, { seed, infants, parameters: PARAMETERS });
  for (const verdict of verdicts) console.log(verdictLine(verdict));
  const out = verdicts.filter((verdict) => !verdict.isInBand).length;
  console.log(`${String(verdicts.length - out)} of ${String(verdicts.length)} facts in their band`);
  return Promise.resolve(out === 0 ? 0 : 1);
}

await runCommand(checkModel);
