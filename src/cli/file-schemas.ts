import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { scenarioSchema } from '../scenario/scenario-schema';
import { playLogSchema } from '../session/play-log';
import { saveSchema } from '../session/save-session';
import { labSchemaText } from './lab-schema';

/** `npm run schema`: writes the JSON Schemas of our files, made from those that check them. */

const SCHEMAS = {
  scenario: { title: 'Small Signals scenario', schema: scenarioSchema },
  log: { title: 'Small Signals play log', schema: playLogSchema },
  save: { title: 'Small Signals saved day', schema: saveSchema },
} as const;

/** Each published schema as JSON text, by its file. What only the parsers see is not in it. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const texts = Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
    const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
    return [name, `${JSON.stringify({ title, ...json }, null, 2)}\n`] as const;
  });
  return new Map(
    [...texts, ['lab-setup', labSchemaText()] as const].map(([name, text]) => [
      `scenarios/${name}.schema.json`,
      text,
    ]),
  );
}

if (process.argv[2] === '--write') {
  for (const [file, text] of publishedSchemas()) writeFileSync(file, text);
}
