import { PATTERNS } from '../model/trust-reading';
import type { PopulationSummary } from '../simulation/population-tally';

const percent = (fraction: number): string => `${(100 * fraction).toFixed(1)}%`.padStart(12);
const decimal = (value: number): string => value.toFixed(3).padStart(12);

function correlation(value: number | null): string {
  return value === null ? 'nothing varies' : value.toFixed(2);
}

/** A summary to read on a screen. */
export function summaryTable(summary: PopulationSummary, secondsPerInfant: number): string {
  const { observed, full } = summary.sensitivityAndSecurity;
  const about = [
    summary.caregiver,
    `${String(summary.infants)} infants`,
    `seed ${String(summary.seed)}`,
    `model ${summary.model}`,
  ];
  return [
    about.join(', '),
    '',
    `${'pattern'.padEnd(20)}${'likelihood'.padStart(12)}${'classified'.padStart(12)}`,
    ...PATTERNS.map(
      (pattern) =>
        pattern.padEnd(20) +
        percent(summary.patterns[pattern]) +
        percent(summary.classified[pattern]),
    ),
    '',
    `${'trust'.padEnd(20)}${'mean'.padStart(12)}${'sd'.padStart(12)}`,
    `${'in the caregiver'.padEnd(20)}${decimal(summary.trustInCaregiver.mean)}${decimal(summary.trustInCaregiver.sd)}`,
    `${'in itself'.padEnd(20)}${decimal(summary.trustInSelf.mean)}${decimal(summary.trustInSelf.sd)}`,
    '',
    `sensitivity and security, r: ${correlation(observed)} (home visit), ${correlation(full)} (whole year)`,
    `${(1000 * secondsPerInfant).toFixed(3)} ms per infant`,
  ].join('\n');
}
