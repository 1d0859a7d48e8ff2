import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loudnessCurve, peak, pitchOf, rms } from './measure';
import { openProbePage, type ProbeGlobal } from './probe-page';
import type { ProbeVoice, Rendering } from './voice-probe';

let page: Page;
beforeAll(async () => {
  page = await openProbePage();
});
afterAll(() => page.context().close());

async function renderVoices(
  voices: readonly ProbeVoice[],
  seconds: number,
  isSoft = false,
): Promise<Rendering> {
  return page.evaluate(
    ([list, length, soft]) =>
      (globalThis as unknown as ProbeGlobal).probe.render(list, length, soft),
    [voices, seconds, isSoft] as const,
  );
}
const infant = (
  kind: 'fuss' | 'cry' | 'peakCry' | 'coo' | 'laugh' | 'hiccup' | 'breath',
  isSoft = false,
): ProbeVoice => ({
  who: 'infant',
  options: { kind, intensity: 0.6, ageWeeks: 6, seed: 11, isSoft },
});
/** Samples of one unit of the plan. */
const unitSamples = ({ samples, sampleRate, plan }: Rendering, index: number): number[] => {
  const unit = plan.units[index]!;
  const start = Math.round(unit.startSeconds * sampleRate);
  return samples.slice(start, start + Math.round(unit.durationSeconds * sampleRate));
};
const pitches = (samples: readonly number[], sampleRate: number): number[] => {
  const size = Math.round(0.05 * sampleRate);
  const from = Math.round(0.1 * samples.length);
  const to = Math.round(0.85 * samples.length) - size;
  const count = Math.floor((to - from) / size);
  return Array.from({ length: Math.max(1, count) }, (_, index) =>
    pitchOf(samples.slice(from + index * size, from + (index + 1) * size), sampleRate),
  );
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('an infant that is heard', () => {
  it.each([
    { kind: 'fuss', hertz: [350, 460], seconds: [0.3, 0.8], loudness: [0.03, 0.3] },
    { kind: 'cry', hertz: [450, 560], seconds: [1, 1.5], loudness: [0.15, 0.5] },
    { kind: 'peakCry', hertz: [540, 770], seconds: [1.5, 3], loudness: [0.25, 0.58] },
    { kind: 'coo', hertz: [285, 360], seconds: [0.4, 0.9], loudness: [0.03, 0.3] },
  ] as const)(
    '$kind has its pitch, length and loudness in the air, not only on paper',
    async ({ kind, hertz, seconds, loudness }) => {
      const rendering = await renderVoices([infant(kind)], 4.5);
      const samples = unitSamples(rendering, 0);
      const measured = pitches(samples, rendering.sampleRate);
      expect(mean(measured)).toBeGreaterThan(hertz[0]);
      expect(mean(measured)).toBeLessThan(hertz[1]);
      const curve = loudnessCurve(rendering.samples, rendering.sampleRate);
      const first = curve.findIndex((level) => level > 0.004);
      const rest = curve.slice(first).findIndex((level) => level < 0.004);
      const heardSeconds = (rest < 0 ? curve.length - first : rest) / 100;
      expect(heardSeconds).toBeGreaterThan(seconds[0] - 0.1);
      expect(peak(samples)).toBeGreaterThan(loudness[0]);
      expect(peak(samples)).toBeLessThan(loudness[1]);
    },
  );

  it('cries with a rise and a fall', async () => {
    const rendering = await renderVoices([infant('cry')], 2);
    const measured = pitches(unitSamples(rendering, 0), rendering.sampleRate);
    const top = Math.max(...measured);
    expect(top).toBeGreaterThan(1.08 * measured[0]!);
    expect(top).toBeGreaterThan(1.08 * measured.at(-1)!);
  });

  it.each(['laugh', 'hiccup', 'breath'] as const)('can be heard when it does: %s', async (kind) => {
    const { samples } = await renderVoices([infant(kind)], 2);
    expect(peak(samples)).toBeGreaterThan(0.01);
    expect(peak(samples)).toBeLessThan(0.35);
  });

  it('is half as loud, darker and never sudden with softer crying', async () => {
    const usual = await renderVoices([infant('peakCry')], 4.5);
    const soft = await renderVoices([infant('peakCry', true)], 4.5, true);
    expect(rms(soft.samples)).toBeLessThan(0.6 * rms(usual.samples));
    const brightness = ({ samples }: Rendering): number =>
      rms(samples.slice(1).map((value, index) => value - samples[index]!)) / rms(samples);
    expect(brightness(soft)).toBeLessThan(0.7 * brightness(usual));
    const curve = loudnessCurve(soft.samples, soft.sampleRate);
    const steepest = Math.max(...curve.slice(3).map((level, index) => level - curve[index]!));
    expect(steepest).toBeLessThan(0.1);
  });
});

describe('everything together', () => {
  it('stays below the cap at full volume', async () => {
    const caregiver: ProbeVoice = {
      who: 'caregiver',
      options: { kind: 'abruptVoice', index: 0, seed: 1, isSoft: false },
    };
    const { samples } = await renderVoices(
      [infant('peakCry'), infant('cry'), caregiver, { who: 'phone' }],
      4,
    );
    expect(peak(samples)).toBeGreaterThan(0.3);
    expect(peak(samples)).toBeLessThanOrEqual(0.6);
  });
});

describe('the caregiver that is heard', () => {
  it.each([
    { kind: 'hum', most: 0.35 },
    { kind: 'softVoice', most: 0.35 },
    { kind: 'abruptVoice', most: 0.5 },
  ] as const)('$kind is quieter than a cry', async ({ kind, most }) => {
    const voice: ProbeVoice = {
      who: 'caregiver',
      options: { kind, index: 0, seed: 2, isSoft: false },
    };
    const { samples } = await renderVoices([voice], 2);
    expect(peak(samples)).toBeGreaterThan(0.04);
    expect(peak(samples)).toBeLessThan(most);
  });
});
