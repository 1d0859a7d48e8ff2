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

/** Puts a copy of a text that is about to be overwritten under another key. */
export function keepCopy(storage: TextStorage, key: string): void {
  const text = storage.read(key);
  if (text !== null) storage.write(`${key}-kept`, text);
}
