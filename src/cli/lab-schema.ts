import { toJsonSchema } from '@valibot/to-json-schema';
import { caregiverSchema } from '../caregivers/caregiver-schema';
import { LIST_NAMES, labSetupSchema } from '../caregivers/lab-setup-schema';

const OPTIONS = { typeMode: 'output', errorMode: 'ignore' } as const;

/** The published schema of the lab's set-ups as JSON text. */
export function labSchemaText(): string {
  const { $schema, ...caregiver } = toJsonSchema(caregiverSchema, OPTIONS);
  const schema = toJsonSchema(labSetupSchema, {
    ...OPTIONS,
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'lazy' ? { anyOf: [{ enum: [...LIST_NAMES] }, caregiver] } : null,
  });
  const whole = { $schema, title: 'Small Signals lab set-up', ...schema, $defs: undefined };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
