interface Template {
  readonly strings?: readonly string[];
  readonly values?: readonly unknown[];
}

/** With its values in place; functions are left out. */
function flatten(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(flatten).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { strings, values = [] } = value as Template;
  // A directive holds what it was called with in its values, and has no strings.
  if (!strings) return values.map(flatten).join('');
  return strings.map((text, index) => text + flatten(values[index])).join('');
}

/** A template as text, without icons and with runs of white space made one, for comparing words. */
export const flatText = (value: unknown): string =>
  flatten(value)
    .replace(/<svg xmlns[\s\S]*?<\/svg>/g, '')
    .replace(/\s+/g, ' ');
