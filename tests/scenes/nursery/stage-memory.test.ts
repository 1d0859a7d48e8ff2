import { describe, expect, it } from 'vitest';
import { createStageMemory } from '../../../scenes/nursery/stage-memory';
import type { StageThing } from '../../../scenes/nursery/stage-memory';

const THING: StageThing = { x: 10, y: 20, scaleX: 1, scaleY: 1, rotation: 0, alpha: 1 };

function changes(from: readonly StageThing[], to: readonly StageThing[], paintings = 3): boolean {
  const memory = createStageMemory();
  memory.hasChanged(from, 3);
  return memory.hasChanged(to, paintings);
}

describe('a memory of the stage', () => {
  it('takes the first look as news, and the same look again as none', () => {
    const memory = createStageMemory();
    expect(memory.hasChanged([THING], 0)).toBe(true);
    expect(memory.hasChanged([{ ...THING }], 0)).toBe(false);
  });

  it.each<Partial<StageThing>>([
    { x: 11 },
    { y: 19 },
    { scaleX: 1.01 },
    { scaleY: 1.01 },
    { rotation: 0.01 },
    { alpha: 0.9 },
    { fillAlpha: 0.9 },
    { visible: false },
    { list: [THING] },
  ])('notices %o', (change) => {
    expect(changes([THING], [{ ...THING, ...change }])).toBe(true);
  });

  it('looks into what a thing holds', () => {
    expect(changes([{ list: [THING] }], [{ list: [{ ...THING, x: 12 }] }])).toBe(true);
  });

  it('notices that something was painted anew where it stands', () => {
    expect(changes([THING], [THING], 4)).toBe(true);
  });

  it('does not mind what moves behind a thing that cannot be seen', () => {
    const hidden = { ...THING, visible: false };
    expect(changes([hidden], [{ ...hidden, x: 400 }])).toBe(false);
  });

  it('adds up steps too small to see, so that slow movement is not lost', () => {
    const memory = createStageMemory();
    memory.hasChanged([THING], 0);
    const seen = Array.from({ length: 10 }, (_, step) =>
      memory.hasChanged([{ ...THING, x: 10 + (step + 1) * 0.04 }], 0),
    );
    expect(seen.filter(Boolean).length).toBe(3);
  });

  it('takes everything as news once it has forgotten', () => {
    const memory = createStageMemory();
    memory.hasChanged([THING], 0);
    memory.forget();
    expect(memory.hasChanged([THING], 0)).toBe(true);
  });
});
