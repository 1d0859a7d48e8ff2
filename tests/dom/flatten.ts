/** A template of lit-html as text, with its values in place; functions are left out. */
export function flatten(value: unknown): string {
  if (Array.isArray(value)) return value.map(flatten).join('');
  if (value === null || value === undefined || typeof value === 'symbol') return '';
  if (typeof value === 'function') return '';
  if (typeof value !== 'object') return String(value);
  if ('strings' in value && 'values' in value) {
    const { strings, values } = value as { strings: readonly string[]; values: unknown[] };
    return strings.map((text, index) => text + flatten(values[index])).join('');
  }
  // A directive holds what it was called with in its values.
  return 'values' in value ? flatten((value as { values: unknown[] }).values) : '';
}

/** The same without icons and with runs of white space made one, for comparing words. */
export const flatText = (value: unknown): string =>
  flatten(value)
    .replace(/<svg xmlns[\s\S]*?<\/svg>/g, '')
    .replace(/\s+/g, ' ');
