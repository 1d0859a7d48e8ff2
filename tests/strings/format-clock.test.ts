import { describe, expect, it } from 'vitest';
import { formatClock } from '../../src/strings/format-clock';

/** Languages differ in which space they put before "pm"; that is not the point here. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('the wall clock in words', () => {
  it('is written as the language writes it', () => {
    expect(plain(formatClock('en', 17 * 60 + 40))).toBe('5:40 pm');
    expect(plain(formatClock('de', 17 * 60 + 40))).toBe('17:40');
  });

  it('shows whole minutes and wraps at midnight', () => {
    expect(plain(formatClock('en', 7 * 60 + 5.9))).toBe('7:05 am');
    expect(plain(formatClock('en', 24 * 60 + 10))).toBe('12:10 am');
  });
});
