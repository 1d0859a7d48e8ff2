import { describe, expect, it } from 'vitest';
import { createTextStorage, keepCopy } from '../../src/storage/text-storage';
import { memoryStorage } from './memory-storage';

const forbidden = createTextStorage(() => {
  throw new DOMException('denied', 'SecurityError');
});

describe('a place for texts', () => {
  it('gives back what it was given', () => {
    const storage = createTextStorage(() => memoryStorage());
    expect(storage.read('key')).toBeNull();
    const one = memoryStorage();
    const kept = createTextStorage(() => one);
    expect(kept.write('key', 'text')).toBe(true);
    expect(kept.read('key')).toBe('text');
    kept.remove('key');
    expect(kept.read('key')).toBeNull();
  });

  it('never throws where storage is forbidden, and says so', () => {
    expect(forbidden.read('key')).toBeNull();
    expect(forbidden.write('key', 'text')).toBe(false);
    expect(() => forbidden.remove('key')).not.toThrow();
  });

  it('says when it is full', () => {
    const storage = createTextStorage(() => memoryStorage({ isFull: true }));
    expect(storage.write('key', 'text')).toBe(false);
  });

  it('keeps a copy beside a text, and none of nothing', () => {
    const one = memoryStorage();
    const storage = createTextStorage(() => one);
    keepCopy(storage, 'key');
    expect(storage.read('key-kept')).toBeNull();
    storage.write('key', 'old');
    keepCopy(storage, 'key');
    expect(storage.read('key-kept')).toBe('old');
  });
});
