import { describe, expect, it } from 'vitest';
import {
  planChildVoice,
  type ChildGesture,
  type ChildVoiceOptions,
} from '../../src/audio/plan-child-voice';
import { CHILD_TRACT } from '../../src/audio/tract';
import type { VoiceUnit } from '../../src/audio/voice-plan';
import { SCHOOL_SIGNALS } from '../../src/session/school-moment';
import { loudnessOf } from './measure-loudness';
import { mean, renderPlan } from './measure-voice';

const plan = (gesture: ChildGesture, options: Partial<ChildVoiceOptions> = {}) =>
  planChildVoice({ gesture, ageYears: 5, index: 0, seed: 3, isSoft: false, ...options });
const peak = (units: readonly VoiceUnit[]) => Math.max(...units.flatMap((unit) => unit.loudness));
const loudness = (gesture: ChildGesture) => loudnessOf(renderPlan(plan(gesture), CHILD_TRACT, 3));

describe('the voice of a child at school', () => {
  it.each(SCHOOL_SIGNALS)('is short, and heard once: %s', (gesture) => {
    const { units } = plan(gesture);
    const last = units.at(-1)!;
    expect(units.length).toBeGreaterThan(0);
    expect(last.startSeconds + last.durationSeconds).toBeLessThan(3.5);
    expect(plan(gesture, { index: 1 }).units).toEqual([]);
    units.slice(1).forEach((unit, index) => {
      const before = units[index]!;
      expect(unit.startSeconds).toBeGreaterThanOrEqual(
        before.startSeconds + before.durationSeconds,
      );
    });
  });

  it('asks upwards, and stops early where it half asks', () => {
    const asked = plan('asks').units.at(-1)!.pitchHertz;
    expect(asked.at(-1)!).toBeGreaterThan(1.2 * asked[0]!);
    const [begun, breath] = plan('hesitates').units;
    expect(begun!.durationSeconds).toBeLessThan(0.25);
    expect(breath!.pitchHertz).toEqual([]);
  });

  it('is loudest where the child acts out, and softest where it hides or keeps apart', () => {
    const levels = SCHOOL_SIGNALS.map((gesture) => [gesture, loudness(gesture)] as const);
    const sorted = [...levels].sort((a, b) => b[1] - a[1]).map(([gesture]) => gesture);
    expect(sorted[0]).toBe('actsOut');
    expect(sorted.indexOf('hides')).toBeGreaterThan(sorted.indexOf('asks'));
    for (const [gesture, level] of levels) {
      expect(level, gesture).toBeGreaterThan(-44);
      expect(level, gesture).toBeLessThan(-16);
    }
  });

  it('is lower the older the child is', () => {
    const pitchAt = (ageYears: number) =>
      mean(plan('asks', { ageYears }).units.flatMap(({ pitchHertz }) => pitchHertz));
    expect(pitchAt(3.5)).toBeGreaterThan(pitchAt(6.6) + 20);
  });

  it('has no sudden onset in the softer sound, and is quieter', () => {
    for (const gesture of SCHOOL_SIGNALS) {
      const soft = plan(gesture, { isSoft: true }).units;
      expect(peak(soft)).toBeLessThan(0.7 * peak(plan(gesture).units));
      for (const { loudness: curve, durationSeconds } of soft) {
        const top = 0.9 * Math.max(...curve);
        const rise =
          (curve.findIndex((level) => level >= top) / (curve.length - 1)) * durationSeconds;
        expect(rise, gesture).toBeGreaterThan(0.08);
      }
    }
  });
});
