import { PARAMETERS } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import { measureFindings } from '../simulation/plausibility/findings/all-findings';
import { oneOf, readOptions, SEED_RANGE, wholeNumber } from './options';
import { runCommand } from './run-command';

/** Not a seed of any fit or check. */
const FINDINGS_SEED = 577_215;

/**
 * `npm run findings`: published findings that the model was not fitted to, and what it gives. It
 * judges nothing: what is off is off.
 */
async function findings(args: string[]): Promise<number> {
  const options = readOptions(args, { infants: {}, seed: {}, format: {} });
  const infants = wholeNumber('infants', options.infants[0], {
    from: 20,
    to: 100_000,
    standard: 2_000,
  });
  const seed = wholeNumber('seed', options.seed[0], { ...SEED_RANGE, standard: FINDINGS_SEED });
  const isMarkdown = oneOf('format', options.format[0], ['table', 'markdown']) === 'markdown';
  console.log(
    `Model ${MODEL_VERSION}, seed ${String(seed)}, at least ${String(infants)} infants a row.`,
  );
  if (isMarkdown)
    console.log('\n| finding | published | model | source |\n| --- | --- | --- | --- |');
  for (const { says, published, model, source } of measureFindings({
    seed,
    infants,
    parameters: PARAMETERS,
  })) {
    if (isMarkdown) console.log(`| ${says} | ${published} | ${model} | ${source} |`);
    else console.log(`${says}\n    published  ${published} [${source}]\n    model      ${model}`);
  }
  return Promise.resolve(0);
}

await runCommand(findings);
