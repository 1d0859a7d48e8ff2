import { describe, expect, it } from 'vitest';
import { capCurve, gainOfVolume } from '../../src/audio/master';
import { roomSamples, simmerSamples } from '../../src/audio/noise-samples';

const RATE = 8000;

describe('loops', () => {
  it.each([
    { name: 'room', make: roomSamples },
    { name: 'pot', make: simmerSamples },
  ])('$name: the end runs into the start without a click', ({ make }) => {
    const samples = make(RATE);
    const steps = samples.slice(1).map((value, index) => Math.abs(value - samples[index]!));
    const seam = Math.abs(samples[0]! - samples.at(-1)!);
    expect(seam).toBeLessThanOrEqual(Math.max(...steps));
  });

  it('are the same each time and stay within full scale', () => {
    expect(roomSamples(RATE)).toEqual(roomSamples(RATE));
    for (const make of [roomSamples, simmerSamples]) {
      const peak = Math.max(...make(RATE).map(Math.abs));
      expect(peak).toBeGreaterThan(0.3);
      expect(peak).toBeLessThanOrEqual(1.5);
    }
  });
});

describe('the way out', () => {
  it('caps every sample, leaves quiet ones alone and bends without a step', () => {
    const curve = capCurve(2049);
    expect(Math.max(...curve.map(Math.abs))).toBeLessThanOrEqual(0.6);
    expect(curve[1024]).toBe(0);
    const quarter = curve[1024 + 256]!;
    expect(quarter).toBeCloseTo(0.25, 3);
    curve.slice(1).forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual(curve[index]!);
      expect(value - curve[index]!).toBeLessThan(0.002);
    });
  });

  it('follows the ear: silence at nothing, all at one, less than half between', () => {
    expect(gainOfVolume(0)).toBe(0);
    expect(gainOfVolume(1)).toBe(1);
    expect(gainOfVolume(0.5)).toBe(0.25);
    expect(gainOfVolume(7)).toBe(1);
  });
});
