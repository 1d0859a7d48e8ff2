/** A place for small texts that never throws: what cannot be kept is said by the return value. */
export interface TextStorage {
  /** The text, or null when there is none or it cannot be read. */
  read(key: string): string | null;
  /** Whether it was kept. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/**
 * The browser's own storage, which may be forbidden, full or absent. `open` is called on each use,
 * because in some browsers even naming the storage throws.
 */
export function createTextStorage(open: () => Storage): TextStorage {
  return {
    read(key) {
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        open().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove(key) {
      try {
        open().removeItem(key);
      } catch {
        // What cannot be reached cannot be removed, and will not be read either.
      }
    },
  };
}

/** So many texts that could not be used are kept beside the one in use. */
const MOST_COPIES = 9;

/** Puts a text that cannot be used beside earlier ones; when all places are taken, into the last. */
function keepText(storage: TextStorage, key: string, text: string): boolean {
  const places = Array.from({ length: MOST_COPIES }, (_, index) =>
    index === 0 ? `${key}-kept` : `${key}-kept-${String(index + 1)}`,
  );
  const isFree = (place: string): boolean => {
    const there = storage.read(place);
    return there === null || there === text;
  };
  return storage.write(places.find(isFree) ?? `${key}-kept-${String(MOST_COPIES)}`, text);
}

/** Puts a copy of a text that is about to be overwritten under another key. */
export function keepCopy(storage: TextStorage, key: string): void {
  const text = storage.read(key);
  if (text !== null) keepText(storage, key, text);
}

/** Moves a text under another key: first away, so that even in a full storage there is room for it. */
export function moveAside(storage: TextStorage, key: string): void {
  const text = storage.read(key);
  if (text === null) return;
  storage.remove(key);
  if (!keepText(storage, key, text)) storage.write(key, text);
}
