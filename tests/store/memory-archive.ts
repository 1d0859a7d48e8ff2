import type { RunArchive } from '../../src/storage/run-archive';

/** A history of plays in memory. */
export function memoryArchive(): RunArchive & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    all: () => Promise.resolve([...texts]),
    put(id, text) {
      texts.set(id, text);
      return Promise.resolve(true);
    },
    remove: (id) => Promise.resolve(texts.delete(id)),
  };
}

/** A browser that keeps nothing. */
export const blockedArchive: RunArchive = {
  all: () => Promise.resolve(null),
  put: () => Promise.resolve(false),
  remove: () => Promise.resolve(false),
};
