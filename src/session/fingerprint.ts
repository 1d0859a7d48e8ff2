/** JSON text that does not depend on the order of keys. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${entries.join(',')}}`;
}

/**
 * Eight hexadecimal digits that change when anything in plain JSON data does (FNV-1a, 32 bits, see
 * Fowler, Noll and Vo 1991). It finds damage and careless changes; it is no protection from intent.
 */
export function fingerprintOf(value: unknown): string {
  let hash = 0x811c_9dc5;
  for (const unit of canonical(value)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x0100_0193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
