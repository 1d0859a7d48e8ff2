import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../scenario/scenario-schema';

/** `npm run schema`: writes the JSON Schema of scenario files, made from the one that checks them. */

/** The published schema as JSON text. What only the parser sees is told in scenarios/README.md. */
export function scenarioSchemaText(): string {
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ title: 'Small Signals scenario', ...schema }, null, 2)}\n`;
}

if (process.argv[2] === '--write') {
  writeFileSync('scenarios/scenario.schema.json', scenarioSchemaText());
}
