import { runCommand } from '../../../src/cli/run-command';
import { readOptions, SEED_RANGE, wholeNumber } from '../../../src/cli/options';
import { createPlayTrial, leftBehind } from './try-play';

const MOST = 100_000_000;
const MOST_SHOWN = 20;
const TELL_EVERY = 5000;

/** `npm run fuzz:plays`: changed saves, logs, codes and links; 1 when something is wrong. */
async function fuzzPlays(args: readonly string[]): Promise<number> {
  const print = (line: string): boolean => process.stdout.write(`${line}\n`);
  const options = readOptions(args, { plays: {}, seed: {}, from: {} });
  const whole = (name: 'plays' | 'from', standard: number, from: number) =>
    wholeNumber(name, options[name][0], { from, to: MOST, standard });
  const count = whole('plays', 20_000, 1);
  const first = whole('from', 0, 0);
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: 1 });
  const tryPlay = createPlayTrial(seed);
  const ends = new Map<string, number>();
  let faults = 0;
  for (let index = first; index < first + count; index += 1) {
    const { kind, end, fault } = tryPlay(index);
    const name = `${kind} ${end}`;
    ends.set(name, (ends.get(name) ?? 0) + 1);
    const wrong = fault ?? leftBehind();
    if (wrong !== null) {
      faults += 1;
      if (faults <= MOST_SHOWN)
        print(
          `play ${index}, ${kind}: ${wrong}\n  again: -- --seed ${seed} --from ${index} --plays 1`,
        );
    }
    const done = index - first + 1;
    if (done % TELL_EVERY === 0 && done < count) print(`${done} plays, ${faults} faults`);
  }
  const what = [...ends].sort().map((entry) => entry.join(' '));
  print(`${count} changed plays (${what.join(', ')}): ${faults} faults`);
  return Promise.resolve(faults === 0 ? 0 : 1);
}

await runCommand(fuzzPlays);
