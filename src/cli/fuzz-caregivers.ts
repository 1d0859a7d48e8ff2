import { createRandom, mixSeed } from '../model/random';
import { drawCaregiverFile } from './fuzz/caregiver-files';
import { tryCaregiverFile } from './fuzz/try-caregiver-file';
import { readOptions, SEED_RANGE, wholeNumber } from './options';
import { runCommand } from './run-command';

const MOST_SHOWN = 20;
const LONGEST_SHOWN = 300;

/** `npm run fuzz:caregivers`: made-up files through the parser and the simulator. */
async function fuzz(args: string[]): Promise<number> {
  const options = readOptions(args, { files: {}, seed: {} });
  const files = wholeNumber('files', options.files[0], {
    from: 1,
    to: 100_000_000,
    standard: 100_000,
  });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: 1 });
  let faults = 0;
  let refused = 0;
  for (let index = 0; index < files; index += 1) {
    const file = drawCaregiverFile(createRandom(mixSeed(seed, index)));
    if (file.refusal) refused += 1;
    const fault = tryCaregiverFile(file, index);
    if (fault === null) continue;
    faults += 1;
    if (faults <= MOST_SHOWN)
      console.log(`file ${String(index)}: ${fault}\n  ${file.text.slice(0, LONGEST_SHOWN)}`);
  }
  const counts = `${String(files - refused)} to be simulated, ${String(refused)} to be refused`;
  console.log(`${String(files)} made-up caregiver files (${counts}): ${String(faults)} faults`);
  return Promise.resolve(faults === 0 ? 0 : 1);
}

await runCommand(fuzz);
