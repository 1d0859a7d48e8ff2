import { describe, expect, it } from 'vitest';
import { drawCaregiverFile } from '../../src/cli/fuzz/caregiver-files';
import { tryCaregiverFile } from '../../src/cli/fuzz/try-caregiver-file';
import { createRandom, mixSeed } from '../../src/model/random';

const files = Array.from({ length: 1500 }, (_, index) =>
  drawCaregiverFile(createRandom(mixSeed(2, index))),
);

describe('made-up caregiver files', () => {
  it('are each simulated without a fault or refused for what is broken', () => {
    const faults = files.flatMap((file, index) => tryCaregiverFile(file, index) ?? []);
    expect(faults).toEqual([]);
  });

  it('come in all sorts', () => {
    const refusals = files.flatMap(({ refusal }) => refusal ?? []);
    expect(refusals.length).toBeGreaterThan(600);
    expect(files.length - refusals.length).toBeGreaterThan(600);
    expect(new Set(refusals.map(({ expected }) => expected)).size).toBeGreaterThanOrEqual(11);
    expect(new Set(refusals.map(({ path }) => path)).size).toBeGreaterThan(80);
    expect(files.some(({ text }) => text.includes('"__proto__"'))).toBe(true);
  });
});

describe('the trial itself', () => {
  it('notices a broken file that is let through', () => {
    const text = '{"id": "x", "care": {}}';
    const refusal = { path: 'care', expected: 'object' } as const;
    expect(tryCaregiverFile({ text, refusal }, 1)).toBe('accepted, but care is broken');
  });

  it('notices a good file that is refused, and a wrong reason', () => {
    const text = '{"id": "x", "care": {"fitFraction": 2}}';
    expect(tryCaregiverFile({ text, refusal: null }, 1)).toContain('refused: made-up.json');
    const refusal = { path: 'care.fitFraction', expected: 'object' } as const;
    expect(tryCaregiverFile({ text, refusal }, 1)).toContain('not at care.fitFraction for object');
  });
});
