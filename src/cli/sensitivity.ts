import { PARAMETERS } from '../model/parameters';
import { FACTS, type Verdict } from '../simulation/plausibility/check-facts';
import { figureText } from '../simulation/plausibility/fact-text';
import {
  judgeAsItIs,
  movesOf,
  robustnessOf,
  varyParameters,
  type Move,
  type Robustness,
  type Variation,
} from '../simulation/sensitivity/vary-parameters';
import { oneOf, readOptions, SEED_RANGE, wholeNumber } from './options';
import { runCommand } from './run-command';

const SEED = 9;
const MOVES_SHOWN = 3;
const CULPRITS_SHOWN = 4;
/** From here on a conclusion is called robust. */
const ROBUST_FROM = 0.95;
const FIGURES = 3;

type Table = readonly (readonly string[])[];

function table([head = [], ...rows]: Table, isMarkdown: boolean): string {
  if (isMarkdown) {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  }
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]!.length)),
  );
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function moveText({ fact, from, to }: Move): string {
  const change = `${figureText(fact.unit, from)} to ${figureText(fact.unit, to)}`;
  return `${String(fact.number)} ${fact.says.replace(/: [^:]*$/, '')}: ${change}`;
}

function variationRow(asItIs: readonly Verdict[], variation: Variation): string[] {
  const moves = movesOf(asItIs, variation);
  const broken = moves.filter((move) => move.isBroken);
  const shown = broken.length > 0 ? broken.slice(0, MOVES_SHOWN) : moves.slice(0, 1);
  const rest = broken.length > shown.length ? ` (and ${String(broken.length - shown.length)})` : '';
  return [
    variation.name,
    `${PARAMETERS[variation.name].toPrecision(FIGURES)} to ${variation.value.toPrecision(FIGURES)}`,
    String(broken.length),
    shown.map(moveText).join('; ') + rest,
  ];
}

function robustnessRow({ fact, inBand, brokenBy }: Robustness): string[] {
  const culprits = brokenBy
    .slice(0, CULPRITS_SHOWN)
    .map(({ name, factor }) => `${name} x${String(factor)}`);
  const rest = brokenBy.length > CULPRITS_SHOWN ? ', ...' : '';
  return [
    inBand >= ROBUST_FROM ? 'robust' : 'depends',
    `${(100 * inBand).toFixed(0)}%`,
    String(fact.number),
    fact.says,
    culprits.join(', ') + rest,
  ];
}

/** `npm run sensitivity`: every number of the model halved and doubled, and what moves. */
async function sensitivity(args: string[]): Promise<number> {
  const options = readOptions(args, { infants: {}, seed: {}, format: {} });
  const infants = wholeNumber('infants', options.infants[0], {
    from: 20,
    to: 10_000,
    standard: 100,
  });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: SEED });
  const isMarkdown = oneOf('format', options.format[0], ['table', 'markdown']) === 'markdown';
  const asItIs = judgeAsItIs({ facts: FACTS, seed, infants });
  const variations: Variation[] = [];
  const rows: string[][] = [];
  for (const variation of varyParameters({ facts: FACTS, seed, infants })) {
    variations.push(variation);
    rows.push(variationRow(asItIs, variation));
    process.stderr.write(`\r${String(variations.length)} variations `);
  }
  process.stderr.write('\n');
  const head = ['number', 'halved or doubled', 'facts lost', 'lost facts, or what moves most'];
  console.log(table([head, ...rows], isMarkdown));
  console.log('');
  const robust = robustnessOf(variations).sort((one, other) => other.inBand - one.inBand);
  const conclusions = ['conclusion', 'holds in', 'fact', 'says', 'lost with'];
  console.log(table([conclusions, ...robust.map(robustnessRow)], isMarkdown));
  return Promise.resolve(0);
}

await runCommand(sensitivity);
