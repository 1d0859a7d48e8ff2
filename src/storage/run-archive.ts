import { createStore, del, entries, set } from 'idb-keyval';

/** A place for many texts by name, which may be forbidden, full or absent: it never throws. */
export interface RunArchive {
  /** All texts, or null when the place cannot be reached. */
  all(): Promise<readonly (readonly [id: string, text: string])[] | null>;
  /** Whether it was kept. */
  put(id: string, text: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The browser's own database. */
export function createRunArchive(): RunArchive {
  const place = createStore('small-signals', 'plays');
  const isDone = (work: Promise<void>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );
  return {
    async all() {
      try {
        const found = await entries<string, unknown>(place);
        return found.flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : []));
      } catch {
        return null;
      }
    },
    put: (id, text) => isDone(Promise.resolve().then(() => set(id, text, place))),
    remove: (id) => isDone(Promise.resolve().then(() => del(id, place))),
  };
}
