import { describe, expect, it } from 'vitest';
import { answerChart } from '../../src/charts/answer-chart';
import { trustChart } from '../../src/charts/trust-chart';
import { flatText } from '../dom/flatten';

const texts = { title: 'Trust', description: 'How trust went', more: 'more', less: 'less' };
const point = (mean: number, description: string) => ({
  label: description,
  mean,
  sd: 0.05,
  mark: 'answered' as const,
  description,
});

describe('the trust chart', () => {
  it('has a title, a description and one point to walk to for each moment', () => {
    const text = flatText(trustChart([point(0.5, 'one'), point(0.6, 'two')], texts));
    expect(text).toContain('<title>Trust</title>');
    expect(text).toContain('<desc>How trust went</desc>');
    expect(text.match(/tabindex="0"/g)).toHaveLength(2);
  });

  it('draws higher trust higher', () => {
    const text = flatText(trustChart([point(0.4, 'low'), point(0.7, 'high')], texts));
    const heights = [...text.matchAll(/transform="?translate\([\d.]+ ([\d.]+)\)/g)].map((match) =>
      Number(match[1]),
    );
    expect(heights).toHaveLength(2);
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });
});

describe('the chart of answers', () => {
  const row = (seconds: number | null) => ({
    label: 'morning',
    seconds,
    stage: seconds === null ? null : ('whisper' as const),
    description: 'a signal',
  });
  const answerTexts = {
    title: 'How soon',
    description: 'Waits',
    bands: ['soon', 'short', 'long'] as const,
    nobody: 'nobody',
    seconds: (seconds: number) => `${seconds} s`,
  };

  it('dashes the line of a signal that nobody answered', () => {
    expect(flatText(answerChart([row(null)], answerTexts))).toContain('2 8');
    expect(flatText(answerChart([row(20)], answerTexts))).not.toContain('2 8');
  });

  it('names its bands and the edges in seconds', () => {
    const text = flatText(answerChart([row(20)], answerTexts));
    for (const word of ['soon', 'short', 'long', '15 s', '60 s', 'nobody'])
      expect(text).toContain(word);
  });
});
