import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDoor, planSibling, planSteps } from '../../src/audio/plan-room';
import { planTheme, type ThemeOptions } from '../../src/audio/plan-theme';
import type { VoicePlan } from '../../src/audio/voice-plan';

const theme = (options: Partial<ThemeOptions> = {}) =>
  planTheme({ index: 0, seed: 3, isNight: false, ...options });
const soundEnd = ({ units }: VoicePlan): number =>
  Math.max(...units.map((unit) => unit.startSeconds + unit.durationSeconds));
const anySeed = fc.integer({ min: 0, max: 2 ** 31 });

describe('the theme', () => {
  it('is the same for the same infant, and another for another', () => {
    expect(theme()).toEqual(theme());
    expect(theme({ seed: 4 })).not.toEqual(theme());
  });

  it('brings its motif back every third time', () => {
    expect(theme({ index: 3 }).units).toEqual(theme().units);
    expect(theme({ index: 1 }).units).not.toEqual(theme().units);
  });

  it('leaves more silence than sound, so that it does not nag', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(20), fc.boolean(), (seed, index, isNight) => {
        const plan = planTheme({ seed, index, isNight });
        expect(plan.lengthSeconds).toBeGreaterThan(1.75 * soundEnd(plan));
      }),
    );
  });

  it('has no sudden note, and comes home', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(20), (seed, index) => {
        const { units } = planTheme({ seed, index, isNight: false });
        for (const { loudness, durationSeconds } of units) {
          const top = Math.max(...loudness);
          const rise = loudness.findIndex((level) => level >= 0.9 * top);
          expect((rise / (loudness.length - 1)) * durationSeconds).toBeGreaterThan(0.05);
        }
        expect(units.at(-1)!.pitchHertz[0]).toBeCloseTo(2 * units[0]!.pitchHertz[0]!, 6);
      }),
    );
  });

  it('is lower at night, with fewer notes', () => {
    const [day, night] = [theme(), theme({ isNight: true })];
    expect(night.units.length).toBeLessThan(day.units.length);
    expect(night.units[0]!.pitchHertz[0]).toBeLessThan(day.units[0]!.pitchHertz[0]!);
  });
});

describe('the room', () => {
  it('has steps and a door that are heard once', () => {
    for (const plan of [planSteps, planDoor]) {
      expect(plan(0).units.length).toBeGreaterThan(2);
      expect(plan(0).lengthSeconds).toBe(Infinity);
      expect(plan(1).units).toEqual([]);
    }
  });

  it('has a child who says one thing after another, with pauses', () => {
    const first = planSibling(0, 5);
    expect(planSibling(1, 5)).not.toEqual(first);
    expect(first.lengthSeconds - soundEnd(first)).toBeGreaterThan(1);
  });
});
