import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfCode, codeOfBytes, LONGEST_CODE } from '../../src/storage/code-text';

describe('a code', () => {
  it('brings any bytes back, also when it was broken into lines', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        const code = codeOfBytes(bytes);
        expect(code).toMatch(/^SS1[\w-]+$/);
        expect(bytesOfCode(code)).toEqual(bytes);
        expect(bytesOfCode(` ${code.replace(/(.{20})/g, '$1\n')}\t`)).toEqual(bytes);
      }),
    );
  });

  it('tells of damage: a letter changed, left out or added', () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, index) => (index * index) % 251);
    const code = codeOfBytes(bytes);
    for (let at = 3; at < code.length - 1; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      for (const wrong of [
        code.slice(0, at) + other + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at),
      ])
        expect(bytesOfCode(wrong), `at ${at}`).toBe('notWhole');
    }
  });

  it('of a newer form is said to be newer, and any other text to be no code', () => {
    expect(bytesOfCode('SS2abcd')).toBe('newer');
    for (const text of ['', 'hello', 'SS', 'SSx', 'SS0AAAA', '<script>', 'S'.repeat(1_000_000)])
      expect(bytesOfCode(text)).toBe('notACode');
    expect(bytesOfCode(`SS1${'A'.repeat(LONGEST_CODE)}`)).toBe('notACode');
  });

  it('that would unfold without end is refused', () => {
    expect(bytesOfCode(codeOfBytes(new Uint8Array(5_000_000)))).toBe('notWhole');
  });
});
