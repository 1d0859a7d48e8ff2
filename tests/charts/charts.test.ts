import { describe, expect, it } from 'vitest';
import { answerChart } from '../../src/charts/answer-chart';
import { compareChart, lineSample } from '../../src/charts/compare-chart';
import { MOST_LINES } from '../../src/charts/line-style';
import { dayChart, type DayChartMark } from '../../src/charts/day-chart';
import { LONGEST_QR_TEXT, qrPicture } from '../../src/charts/qr-picture';
import { flatText } from '../dom/flatten';

const texts = { title: 'Trust', description: 'How trust went', more: 'more', less: 'less' };
const mark = (mean: number, description: string, at: number): DayChartMark => ({
  ...{ from: at - 20, at, label: description, mean, sd: 0.05, description },
  leaf: 'answered',
  roughness: 'none',
});
const day = (marks: readonly DayChartMark[]) =>
  flatText(
    dayChart(
      {
        end: 300,
        start: { mean: 0.5, sd: 0.1, description: 'start' },
        startLabel: 'dawn',
        marks,
        energy: [
          { at: 0, level: 0.8 },
          { at: 300, level: 0.4 },
        ],
        busy: [{ from: 100, to: 260, name: 'cooking' }],
        loud: [{ from: 50, to: 60 }],
        cursor: 120,
      },
      { ...texts, energy: 'energy', busy: 'busy', loud: 'loud' },
    ),
  );
const heightsIn = (text: string) =>
  [...text.matchAll(/transform="?translate\([\d.]+ ([\d.]+)\)/g)].map((match) => Number(match[1]));

describe('the chart of a day', () => {
  it('has a title, a description and one point to walk to for each moment and the start', () => {
    const text = day([mark(0.5, 'one', 100), mark(0.6, 'two', 200)]);
    expect(text).toContain('<title>Trust</title>');
    expect(text).toContain('<desc>How trust went</desc>');
    expect(text.match(/tabindex="0"/g)).toHaveLength(3);
    for (const word of ['start', 'one', 'two', 'cooking', 'energy', 'loud', 'dawn'])
      expect(text).toContain(word);
  });

  it('draws higher trust higher', () => {
    const [, low, high] = heightsIn(day([mark(0.4, 'low', 100), mark(0.7, 'high', 200)]));
    expect(high).toBeLessThan(low ?? 0);
  });

  it('marks what was hard by shape, and nothing where nothing was', () => {
    const plain = day([mark(0.5, 'one', 100)]);
    const hard = (roughness: DayChartMark['roughness']) =>
      day([{ ...mark(0.5, 'one', 100), roughness }]);
    expect(hard('abrupt').length).toBeGreaterThan(plain.length);
    expect(hard('frightening')).not.toEqual(hard('abrupt'));
  });
});

describe('the chart of several days', () => {
  const line = (name: string, means: readonly (number | null)[]) => ({
    name,
    points: means.map((mean) => (mean === null ? null : { mean, sd: 0.1 })),
    descriptions: means.map((_, index) => `${name} ${index}`),
  });

  it('gives each line a dash and a shape of its own, and each place there is a point', () => {
    const text = flatText(
      compareChart(
        ['7', '8', '9'],
        [line('a', [0.5, 0.6, 0.7]), line('b', [0.5, null, 0.4])],
        texts,
      ),
    );
    expect(text.match(/tabindex="0"/g)).toHaveLength(5);
    expect(text).not.toContain('b 1');
    const samples = Array.from({ length: MOST_LINES }, (_, index) => flatText(lineSample(index)));
    expect(new Set(samples).size).toBe(MOST_LINES);
  });
});

describe('a QR picture', () => {
  it('is square and has its words; a text that is too long has none', () => {
    const text = flatText(qrPicture('https://example.org/?log=SS1abc', 'the link'));
    expect(text).toMatch(/viewBox="0 0 (\d+) \1"/);
    expect(text).toContain('<title>the link</title>');
    expect(qrPicture('a'.repeat(LONGEST_QR_TEXT + 1), 'x')).toBeNull();
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
