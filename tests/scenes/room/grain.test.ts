import { describe, expect, it } from 'vitest';
import { GRAIN_SIZE, grainPixels } from '../../../scenes/room/grain';

describe('paper grain', () => {
  const pixels = grainPixels();
  const alphas = pixels.filter((_value, index) => index % 4 === 3);

  it('is the same every time', () => {
    expect(grainPixels()).toEqual(pixels);
    expect(alphas).toHaveLength(GRAIN_SIZE ** 2);
  });

  it('is felt rather than seen', () => {
    const mean = alphas.reduce((sum, value) => sum + value, 0) / alphas.length / 255;
    expect(mean).toBeGreaterThan(0.005);
    expect(mean).toBeLessThan(0.06);
    expect(Math.max(...alphas) / 255).toBeLessThan(0.15);
  });

  it('has no seam where tiles meet', () => {
    const row = (y: number): number =>
      alphas.slice(y * GRAIN_SIZE, (y + 1) * GRAIN_SIZE).reduce((sum, value) => sum + value, 0);
    const usual = row(100) / GRAIN_SIZE;
    expect(Math.abs(row(0) / GRAIN_SIZE - usual)).toBeLessThan(3);
    expect(Math.abs(row(GRAIN_SIZE - 1) / GRAIN_SIZE - usual)).toBeLessThan(3);
  });
});
