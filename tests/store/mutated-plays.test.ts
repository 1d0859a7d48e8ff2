import { describe, expect, it } from 'vitest';
import { createPlayTrial, leftBehind, type Outcome } from '../fuzz/plays/try-play';

const COUNT = 1000;

describe('a thousand days and years that somebody or something has changed', () => {
  it('never crash: each is opened as a play, or refused with its reason, and nothing else', () => {
    const tryPlay = createPlayTrial(20_26);
    const outcomes: Outcome[] = [];
    for (let index = 0; index < COUNT; index += 1) outcomes.push(tryPlay(index));

    const faults = outcomes.flatMap(({ fault }, index) => (fault === null ? [] : [[index, fault]]));
    expect(faults).toEqual([]);
    expect(leftBehind()).toBeNull();
    // Both ends have been seen, so that neither is the answer to everything.
    const count = (end: Outcome['end']) => outcomes.filter((outcome) => outcome.end === end).length;
    expect(count('refused')).toBeGreaterThan(COUNT / 2);
    expect(count('opened')).toBeGreaterThan(COUNT / 50);
  });
});
