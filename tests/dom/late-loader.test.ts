import { describe, expect, it, vi } from 'vitest';
import { lateLoader } from '../../src/dom/late-loader';

describe('a part that the page can do without', () => {
  it('is null where it does not come, and told of once until it has come', async () => {
    const onMissing = vi.fn();
    const load = lateLoader(onMissing);
    expect(await load(Promise.resolve('a picture'))).toBe('a picture');
    expect(await load(Promise.reject(new Error('offline')))).toBeNull();
    expect(await load(Promise.reject(new Error('offline')))).toBeNull();
    expect(onMissing).toHaveBeenCalledTimes(1);
    expect(await load(Promise.resolve('a picture'))).toBe('a picture');
    expect(await load(Promise.reject(new Error('offline')))).toBeNull();
    expect(onMissing).toHaveBeenCalledTimes(2);
  });
});
