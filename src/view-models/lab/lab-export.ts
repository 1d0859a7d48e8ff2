import { cardsOfArm } from '../../caregivers/arm-cards';
import type { LabSetup } from '../../caregivers/lab-setup-schema';
import { MODEL_VERSION } from '../../model/version';
import { PATTERNS } from '../../model/trust-reading';
import type { LabTally } from '../../simulation/lab/lab-tally';
import { summarise } from '../../simulation/population-tally';
import { armView } from './results';

interface ExportArm {
  readonly tally: LabTally;
}

const idOf = (entry: LabSetup['caregivers'][number]): string =>
  typeof entry === 'string' ? entry : entry.id;

/** The caregiver of one arm, with its cards where there are any. */
function armId(setup: LabSetup, index: number): string {
  const id = idOf(setup.caregivers[index]!);
  const cards = cardsOfArm(setup, index);
  return cards.length === 0 ? id : `${id} (${cards.join(' ')})`;
}

/** The set-up as a file that the lab opens again. */
export function setupText(setup: LabSetup): string {
  return `${JSON.stringify(setup, null, 2)}\n`;
}

/** Set-up and results; each summary is what `npm run simulate` prints for the same infants. */
export function resultsJson(setup: LabSetup, arms: readonly ExportArm[]): string {
  const results = arms.map(({ tally }, index) => {
    const { course, trustInCaregiver, trustInSelf, patterns } = armView(tally);
    const about = { caregiver: armId(setup, index), seed: setup.seed };
    const { q10, q50, q90 } = trustInSelf;
    return {
      summary: summarise(tally.population, about),
      intervals95: patterns,
      trustInCaregiverByWeek: course,
      trustInCaregiverAtEnd: {
        q10: trustInCaregiver.q10,
        q50: trustInCaregiver.q50,
        q90: trustInCaregiver.q90,
      },
      trustInSelfAtEnd: { q10, q50, q90 },
    };
  });
  return `${JSON.stringify({ model: MODEL_VERSION, setup, results }, null, 2)}\n`;
}

const HEAD = [
  'caregiver',
  'infants',
  'seed',
  'model',
  'figure',
  'week',
  'value',
  'low95',
  'high95',
];

/** Text as one cell; quotes are doubled, and nothing can be taken for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every figure of the pictures, one a line. */
export function resultsCsv(setup: LabSetup, arms: readonly ExportArm[]): string {
  const lines: (string | number)[][] = [];
  for (const [index, { tally }] of arms.entries()) {
    const view = armView(tally);
    const head = [armId(setup, index), view.infants, setup.seed, MODEL_VERSION];
    for (const pattern of PATTERNS) {
      const { value, low, high } = view.patterns[pattern];
      lines.push([...head, pattern, 52, value, low, high]);
    }
    for (const key of ['trustInCaregiver', 'trustInSelf'] as const)
      lines.push([...head, `${key}Mean`, 52, view[key].mean, '', '']);
    for (const { week, ...quantiles } of view.course)
      for (const [name, value] of Object.entries(quantiles))
        lines.push([...head, `trustInCaregiver.${name}`, week, value, '', '']);
  }
  return `${[HEAD, ...lines].map((line) => line.map(cell).join(',')).join('\n')}\n`;
}
