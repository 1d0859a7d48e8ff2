import { describe, expect, it } from 'vitest';
import { clothPrint } from '../../../scenes/drawing/cloth-pattern';
import { mix, withAlpha } from '../../../scenes/drawing/colour';
import { SKINS } from '../../../scenes/drawing/palette';
import { luminance } from './contrast';

describe('colours', () => {
  it('mix channel by channel', () => {
    expect(mix('#000000', '#FF8000', 0.5)).toBe('#804000');
    expect(mix('#123456', '#FFFFFF', 0)).toBe('#123456');
    expect(mix('#123456', '#ABCDEF', 1)).toBe('#abcdef');
  });

  it('take an alpha, kept between nothing and full', () => {
    expect(withAlpha('#123456', 0)).toBe('#12345600');
    expect(withAlpha('#123456', 2)).toBe('#123456ff');
  });

  it('of skin go from light to dark, and each shade is darker than its base', () => {
    const bases = Object.values(SKINS).map(({ base }) => luminance(base));
    expect(bases).toEqual([...bases].sort((first, second) => second - first));
    for (const { base, shade, deep, line } of Object.values(SKINS)) {
      expect(luminance(shade)).toBeLessThan(luminance(base));
      expect(luminance(deep)).toBeLessThan(luminance(shade));
      expect(luminance(line)).toBeLessThan(luminance(deep));
    }
  });
});

describe('clothPrint', () => {
  const area = { left: -40, top: -40, right: 40, bottom: 40 };

  it('gives the same string for the same cloth, so that its path is kept', () => {
    expect(clothPrint('stars', area)).toBe(clothPrint('stars', { ...area }));
  });

  it('prints more motifs when they stand closer', () => {
    const count = (step: number): number => clothPrint('dots', area, step).split('Z').length;
    expect(count(13)).toBeGreaterThan(count(26) * 2);
  });

  it('prints each pattern differently', () => {
    const prints = (['stars', 'dots', 'stripes', 'leaves'] as const).map((pattern) =>
      clothPrint(pattern, area),
    );
    expect(new Set(prints).size).toBe(4);
  });
});
