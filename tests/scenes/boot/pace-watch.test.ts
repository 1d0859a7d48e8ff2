import { describe, expect, it, vi } from 'vitest';
import { createPaceWatch } from '../../../scenes/boot/pace-watch';

function watch(milliseconds: readonly number[]): number {
  const tooSlow = vi.fn();
  const pace = createPaceWatch(tooSlow);
  for (const each of milliseconds) pace.drawn(each);
  return tooSlow.mock.calls.length;
}
const times = (count: number, milliseconds: number): number[] =>
  Array.from({ length: count }, () => milliseconds);

describe('a watch on the pace of a graphics chip', () => {
  it('says once that drawing takes far too long', () => {
    expect(watch(times(400, 110))).toBe(1);
  });

  it('lets a slow beginning pass: pictures are baked and uploaded then', () => {
    expect(watch([...times(30, 200), ...times(300, 17)])).toBe(0);
  });

  it('lets single long frames and hidden pages pass', () => {
    const mixed = times(300, 17).map((each, index) => (index % 5 === 0 ? 300 : each));
    expect(watch([...mixed, ...times(50, 5000)])).toBe(0);
  });

  it('does not give up a chip that manages twenty frames a second', () => {
    expect(watch(times(400, 50))).toBe(0);
  });
});
