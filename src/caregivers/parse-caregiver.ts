import { checkValue } from '../scenario/file-format';
import { shortValue, type Result } from '../scenario/file-problem';
import { caregiverSchema, mixSchema, type Caregiver, type Mix } from './caregiver-schema';

/**
 * A caregiver from parsed JSON, or the first problem with its file, path, value and expectation.
 * Nothing is guessed and nothing unknown is let through.
 */
export function parseCaregiver(json: unknown, fileName: string): Result<Caregiver> {
  const checked = checkValue(caregiverSchema, json, fileName);
  if (!checked.ok) return checked;
  return changesInOrder(checked.value, '', fileName) ?? checked;
}

/** A mixed population from parsed JSON, or the first problem. */
export function parseMix(json: unknown, fileName: string): Result<Mix> {
  const checked = checkValue(mixSchema, json, fileName);
  if (!checked.ok) return checked;
  for (const [index, { caregiver }] of checked.value.parts.entries()) {
    if (typeof caregiver === 'string') continue;
    const problem = changesInOrder(caregiver, `parts.${String(index)}.caregiver.`, fileName);
    if (problem) return problem;
  }
  return checked;
}

/** Each change has to come later than the one before it. */
export function changesInOrder(
  caregiver: Caregiver,
  prefix: string,
  file: string,
): Result<never> | null {
  const changes = caregiver.changes ?? [];
  for (const [index, { atFraction }] of changes.entries()) {
    const before = changes[index - 1];
    if (!before || atFraction > before.atFraction) continue;
    const path = `${prefix}changes.${String(index)}.atFraction`;
    const value = shortValue(atFraction);
    return { ok: false, problem: { file, path, value, expected: 'laterFraction' } };
  }
  return null;
}
