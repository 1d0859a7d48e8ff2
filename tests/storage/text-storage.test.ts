import { describe, expect, it } from 'vitest';
import { createTextStorage, keepCopy, moveAside } from '../../src/storage/text-storage';
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

  it('keeps every copy: a second one does not replace the first', () => {
    const one = memoryStorage();
    const storage = createTextStorage(() => one);
    for (const text of ['first', 'second', 'second', 'third']) {
      storage.write('key', text);
      moveAside(storage, 'key');
      expect(storage.read('key')).toBeNull();
    }
    expect(storage.read('key-kept')).toBe('first');
    expect(storage.read('key-kept-2')).toBe('second');
    expect(storage.read('key-kept-3')).toBe('third');
  });

  it('leaves a text where it is when it cannot be put aside', () => {
    const texts = new Map([['key', 'text']]);
    moveAside(
      {
        read: (key) => texts.get(key) ?? null,
        remove: (key) => void texts.delete(key),
        write: (key, text) => key === 'key' && texts.set(key, text).size > 0,
      },
      'key',
    );
    expect([...texts]).toEqual([['key', 'text']]);
  });
});
