import { builtInCaregiver } from '../caregivers/built-in-caregivers';
import { builtInMix } from '../caregivers/built-in-mixes';
import { BUILT_IN_CAREGIVER_NAMES, BUILT_IN_MIX_NAMES } from '../caregivers/caregiver-names';
import type { Caregiver, Mix } from '../caregivers/caregiver-schema';
import { parseCaregiver, parseMix } from '../caregivers/parse-caregiver';
import { readJson } from '../scenario/file-format';
import { describeProblem, type Result } from '../scenario/file-problem';
import { resolveCaregiver, resolveMix } from '../simulation/resolve-caregiver';
import type { Population } from '../simulation/simulate-population';
import { refuse, UsageError } from './options';
import { readTextFile } from './read-text-file';

/** Who cares for the infants of a run, and what they are called. */
export interface NamedParts {
  readonly id: string;
  readonly parts: Population['parts'];
}

const LARGEST_FILE_BYTES = 1_000_000;

/** The caregiver or the mix that was asked for: a built-in name or a file. */
export function readParts(caregiver: string | undefined, mix: string | undefined): NamedParts {
  if (mix === undefined) return partsOfCaregiver(findCaregiver(caregiver ?? 'good-enough'));
  if (caregiver !== undefined) refuse('caregiver', caregiver, 'no --caregiver beside a --mix');
  const found = findMix(mix);
  return { id: found.id, parts: resolveMix(found) };
}

function partsOfCaregiver(caregiver: Caregiver): NamedParts {
  return { id: caregiver.id, parts: [{ weight: 1, caregiver: resolveCaregiver(caregiver) }] };
}

function findCaregiver(text: string): Caregiver {
  const name = BUILT_IN_CAREGIVER_NAMES.find((one) => one === text);
  if (name !== undefined) return builtInCaregiver(name);
  const expected = `a caregiver file or one of ${BUILT_IN_CAREGIVER_NAMES.join(', ')}`;
  return accepted(parseCaregiver(readFile('caregiver', text, expected), text));
}

function findMix(text: string): Mix {
  const name = BUILT_IN_MIX_NAMES.find((one) => one === text);
  if (name !== undefined) return builtInMix(name);
  const expected = `a mix file or one of ${BUILT_IN_MIX_NAMES.join(', ')}`;
  return accepted(parseMix(readFile('mix', text, expected), text));
}

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new UsageError(describeProblem(result.problem));
  return result.value;
}

function readFile(option: string, path: string, expected: string): unknown {
  return accepted(readJson(readText(option, path, expected), path));
}

function readText(option: string, path: string, expected: string): string {
  return readTextFile(path, LARGEST_FILE_BYTES) ?? refuse(option, path, expected);
}
