import { parseCaregiver } from '../../caregivers/parse-caregiver';
import { PATTERNS } from '../../model/trust-reading';
import { readJson } from '../../scenario/file-format';
import { describeProblem } from '../../scenario/file-problem';
import { resolveCaregiver } from '../../simulation/resolve-caregiver';
import { simulateInfant, type InfantRecord } from '../../simulation/simulate-infant';
import { planInfant } from '../../simulation/simulate-population';
import type { MadeUpFile } from './caregiver-files';

const FILE = 'made-up.json';
/** Rounding may leave likelihoods this far from a sum of 1. */
const ROUNDING = 1e-9;

/** What is wrong with how a made-up file was treated, in words; null when all is well. */
export function tryCaregiverFile(file: MadeUpFile, seed: number): string | null {
  const json = readJson(file.text, FILE);
  const result = json.ok ? parseCaregiver(json.value, FILE) : json;
  const { refusal } = file;
  if (result.ok) {
    if (refusal) return `accepted, but ${refusal.path} is broken`;
    const parts = [{ weight: 1, caregiver: resolveCaregiver(result.value) }];
    return faultOf(simulateInfant(planInfant({ seed, parts }, 0)));
  }
  const { path, expected, value } = result.problem;
  const line = describeProblem(result.problem);
  if (!refusal) return `refused: ${line}`;
  if (path !== refusal.path || expected !== refusal.expected)
    return `refused at ${path} for ${expected}, not at ${refusal.path} for ${refusal.expected}`;
  const isSaid = line.startsWith(FILE) && line.includes('; expected ');
  const isValueSaid = expected === 'key' || line.includes(value);
  return isSaid && isValueSaid && !/[\r\n]/.test(line) ? null : `badly said: ${line}`;
}

/** Every number finite and in its range. */
function faultOf(record: InfantRecord): string | null {
  const fractions = [
    record.trustInCaregiver,
    record.trustInSelf,
    record.predictability,
    record.fear,
    ...Object.values(record.probabilities),
    ...record.cryingFractionByQuarter,
  ];
  const points = [record.observedSensitivity, record.fullSensitivity];
  const total = PATTERNS.reduce((sum, pattern) => sum + record.probabilities[pattern], 0);
  const isRight =
    fractions.every((value) => value >= 0 && value <= 1) &&
    points.every((value) => value >= 1 && value <= 9) &&
    Math.abs(total - 1) < ROUNDING;
  return isRight ? null : `out of range: ${JSON.stringify(record)}`;
}
