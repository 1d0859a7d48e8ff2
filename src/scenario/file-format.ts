import * as v from 'valibot';
import { EXPECTATIONS, shortValue, type Expectation, type Result } from './file-problem';

/** A kind of file: its name, its version now, and how an older version becomes the next one. */
export interface FileFormat<Schema extends v.GenericSchema> {
  /** Name before the `@` of the `format` field. */
  readonly name: string;
  readonly version: number;
  readonly schema: Schema;
  /** `migrations[0]` turns version 1 into version 2, and so on. */
  readonly migrations: readonly ((old: Record<string, unknown>) => Record<string, unknown>)[];
}

const refuse = <Value>(
  file: string,
  path: string,
  value: unknown,
  expected: Expectation,
): Result<Value> => ({ ok: false, problem: { file, path, value: shortValue(value), expected } });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON text to a value; nothing is trusted yet. */
export function readJson(text: string, file: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return refuse(file, '', text, 'json');
  }
}

/** No file of ours nests deeper than this. */
const DEEPEST = 20;

interface Danger {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly expected: Expectation;
}

/** The first key that every object inherits (`__proto__`, `constructor`, ...) or endless nesting. */
function findDanger(value: unknown, path: readonly string[] = []): Danger | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length > DEEPEST) return { path, value: '[...]', expected: 'shallow' };
  for (const key of Object.keys(value)) {
    const here = [...path, key];
    const inside = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    if (key in Object.prototype || key === 'prototype')
      return { path: here, value: inside, expected: 'noSuchKey' };
    const inner = findDanger(inside, here);
    if (inner) return inner;
  }
  return null;
}

function versionOf(format: unknown, name: string): number | null {
  const match = typeof format === 'string' ? /^([a-z-]+)@([1-9]\d{0,3})$/.exec(format) : null;
  return match?.[1] === name ? Number(match[2]) : null;
}

function expectationOf(issue: v.BaseIssue<unknown>): Expectation {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'noSuchKey';
  if (issue.type === 'strict_object' && issue.expected?.startsWith('"')) return 'key';
  return EXPECTATIONS.find((word) => word === issue.message) ?? 'object';
}

/**
 * Checks a parsed value against a format: no prototype keys, the right name, no newer version,
 * older versions lifted step by step, then every field. The first problem is the answer.
 */
export function checkFile<Schema extends v.GenericSchema>(
  format: FileFormat<Schema>,
  value: unknown,
  file: string,
): Result<v.InferOutput<Schema>> {
  const danger = findDanger(value);
  if (danger) return refuse(file, danger.path.join('.'), danger.value, danger.expected);
  if (!isRecord(value)) return refuse(file, '', value, 'object');
  const version = versionOf(value['format'], format.name);
  if (version === null) return refuse(file, 'format', value['format'], 'format');
  if (version > format.version) return refuse(file, 'format', value['format'], 'noNewerFormat');
  const lifted = format.migrations.slice(version - 1).reduce((old, lift) => lift(old), value);
  return checkFields(format.schema, lifted, file);
}

/** Checks a value without a `format` field: no prototype keys, then every field. */
export function checkValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): Result<v.InferOutput<Schema>> {
  const danger = findDanger(value);
  if (danger) return refuse(file, danger.path.join('.'), danger.value, danger.expected);
  if (!isRecord(value)) return refuse(file, '', value, 'object');
  return checkFields(schema, value, file);
}

function checkFields<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const issue = parsed.issues[0];
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  const place = issue.path?.at(-1);
  return refuse(file, path, place ? place.value : issue.input, expectationOf(issue));
}
