import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/model/random';
import { ReadAhead } from '../../src/simulation/read-ahead';

/** A thousand draws in groups of these sizes, over and over; a group of one is drawn singly. */
function inGroups(sizes: readonly number[]): number[] {
  const ahead = new ReadAhead(createRandom(3));
  const draws: number[] = [];
  for (let turn = 0; draws.length < 1000; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    if (size === 1) {
      draws.push(ahead.next());
      continue;
    }
    const at = ahead.take(size);
    draws.push(...ahead.drawn.slice(at, at + size));
  }
  return draws.slice(0, 1000);
}

describe('draws that are read ahead', () => {
  it('are those of the stream in its order, however many are taken at once', () => {
    const stream = createRandom(3);
    const plain = Array.from({ length: 1000 }, () => stream.next());
    for (const sizes of [[1], [8], [1, 1, 2, 8], [64], [63, 1, 5]])
      expect(inGroups(sizes)).toEqual(plain);
  });
});
