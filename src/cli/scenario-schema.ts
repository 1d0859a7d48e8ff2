import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../scenario/scenario-schema';
import { labSchemaText } from './lab-schema';

/** `npm run schema`: writes the JSON Schemas of scenarios and of the lab's set-ups. */

/** The published schema as JSON text. What only the parser sees is told in scenarios/README.md. */
export function scenarioSchemaText(): string {
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Small Signals scenario', ...schema }, null, 2)}\n`;
}

if (process.argv[2] === '--write') {
  writeFileSync('scenarios/scenario.schema.json', scenarioSchemaText());
  writeFileSync('scenarios/lab-setup.schema.json', labSchemaText());
}
