import { checkFile, type FileFormat } from '../scenario/file-format';
import { shortValue, type Result } from '../scenario/file-problem';
import { labSetupSchema, type LabSetup } from './lab-setup-schema';
import { changesInOrder } from './parse-caregiver';

const LAB_FORMAT: FileFormat<typeof labSetupSchema> = {
  name: 'small-signals-lab',
  version: 1,
  schema: labSetupSchema,
  migrations: [],
};

/**
 * A set-up of the lab from parsed JSON, or the first problem with its file, path, value and
 * expectation.
 */
export function parseLabSetup(json: unknown, fileName: string): Result<LabSetup> {
  const checked = checkFile(LAB_FORMAT, json, fileName);
  if (!checked.ok) return checked;
  const { caregivers, circumstances, sweep } = checked.value;
  if (circumstances && circumstances.length > caregivers.length)
    return {
      ok: false,
      problem: {
        ...{ file: fileName, path: 'circumstances', expected: 'list' },
        value: shortValue(circumstances),
      },
    };
  for (const [index, caregiver] of caregivers.entries()) {
    if (typeof caregiver === 'string') continue;
    const problem = changesInOrder(caregiver, `caregivers.${String(index)}.`, fileName);
    if (problem) return problem;
  }
  const [first, second] = sweep?.keys ?? [];
  if (first === undefined || first !== second) return checked;
  const value = shortValue(second);
  return {
    ok: false,
    problem: { file: fileName, path: 'sweep.keys.1', value, expected: 'uniqueId' },
  };
}
